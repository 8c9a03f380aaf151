import { revisions } from "@skills-api/spec";
import type { Defect } from "./defect.ts";
import { answers, jsonOf, misworded, refusal, withObjects } from "./support.ts";
import { spurns, takes, uploadOf } from "./upload.ts";

/** The check on a length, and what `ga` says of all lengths. */
function withLengths(check: string) {
  return { "skills-2025-10-02": [check], ga: [check, "skill.create.length-message"] };
}

/** Rules for names and descriptions that the server forgets, misquotes or makes too strict. */
export const skillMdDefects: readonly Defect[] = [
  {
    name: "a name may be used once",
    revisions,
    breaks: ["skill.create.same-name-accepted"],
    async handle(request, next, memory) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const name = upload?.name ?? "";
      const taken = spurns(() => memory.has(name));
      const response = await taken(request, next, memory);
      if (name && response.status === 200) memory.set(name, "taken");
      return response;
    },
  },
  {
    name: "a second skill of a name is the first one",
    revisions,
    breaks: ["skill.create.same-name-accepted"],
    async handle(request, next, memory) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const response = await next(request);
      if (!upload?.name || response.status !== 200) return response;
      const first = memory.get(upload.name) ?? String(jsonOf(response).id);
      memory.set(upload.name, first);
      return withObjects(response, "skill", (skill) => ({ ...skill, id: first }));
    },
  },
  {
    name: "a name of 64 characters is too long",
    revisions,
    breaks: ["skill.create.name-64-accepted"],
    handle: spurns(({ name }) => name.length === 64),
  },
  {
    name: "a name of 65 characters is accepted",
    revisions,
    breaks: withLengths("skill.create.name-too-long-refused"),
    handle: takes(({ name }) => name.length > 64),
  },
  {
    name: "the refusal of lengths is worded differently",
    revisions: ["ga"],
    breaks: ["skill.create.length-message"],
    handle: misworded(/within their length limits/),
  },
  {
    name: "a dot in a name is accepted",
    revisions,
    breaks: ["skill.create.name-characters-refused"],
    handle: takes(({ name }) => name.endsWith(".dot")),
  },
  {
    name: "capitals in a name are accepted",
    revisions,
    breaks: ["skill.create.name-characters-refused"],
    handle: takes(({ name }) => /[A-Z]/.test(name)),
  },
  {
    name: "a reserved word in a name is accepted",
    revisions,
    breaks: ["skill.create.name-reserved-refused"],
    handle: takes(({ name }) => /anthropic|claude/.test(name)),
  },
  {
    name: "a reserved word in a name makes the server fail",
    revisions,
    breaks: ["skill.create.name-reserved-refused"],
    async handle(request, next) {
      const response = await next(request);
      const isReserved = response.status === 400 && /claude/.test((await uploadOf(request))?.name ?? "");
      return isReserved ? refusal(response, 500, "Internal server error") : response;
    },
  },
  {
    name: "SKILL.md must have a name in ga too",
    revisions: ["ga"],
    breaks: ["skill.create.name-from-folder"],
    handle: spurns(({ skillMd }) => skillMd !== "" && !/^name:/m.test(skillMd)),
  },
  {
    name: "a skill without name in SKILL.md is called skill in ga",
    revisions: ["ga"],
    breaks: ["skill.create.name-from-folder"],
    handle: answers("getSkillVersion", (response) =>
      withObjects(response, "skill_version", (version) =>
        /-missing-fields-/.test(String(version.name)) ? { ...version, name: "skill" } : version,
      ),
    ),
  },
  {
    name: "a description of 1024 characters is too long",
    revisions,
    breaks: ["skill.create.description-1024-accepted", "skill.create.description-characters"],
    handle: spurns(({ description }) => description.length === 1024),
  },
  {
    name: "a description of 1025 characters is accepted",
    revisions,
    breaks: withLengths("skill.create.description-too-long-refused"),
    handle: takes(({ description }) => description.length > 1024),
  },
  {
    name: "an empty description is accepted",
    revisions,
    breaks: ["skill.create.description-empty-refused"],
    handle: takes(({ skillMd }) => /^description: ""$/m.test(skillMd)),
  },
  {
    name: "a tag in a description is accepted",
    revisions,
    breaks: ["skill.create.description-tag-refused"],
    handle: takes(({ description }) => /<.*>/.test(description)),
  },
];
