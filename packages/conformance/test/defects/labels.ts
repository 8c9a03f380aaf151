import { fieldPart, minimalUpload } from "../../src/api/uploads.ts";
import { checksOf } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { messageOf, misworded, refusal, refusals } from "./support.ts";
import { carrying, spurns, takes, uploadOf } from "./upload.ts";

/** Rules for titles, names and descriptions that the server forgets, misquotes or makes too strict. */
export const labelDefects: readonly Defect[] = [
  {
    name: "a title is required of a skill of one file",
    breaks: ["skill.create.without-title-accepted"],
    // What the answer to the create would show. Required everywhere, hardly a scenario would get its set-up.
    undecided: checksOf("skill-create").filter((id) => id !== "skill.create.without-title-accepted"),
    handle: spurns(({ title, name }) => title === undefined && /-skill-create-\d+$/.test(name)),
  },
  {
    name: "a title of 64 characters is too long",
    breaks: ["skill.create.title-64-accepted"],
    // Its minimal pair is not accepted.
    undecided: ["skill.create.title-too-long-refused"],
    handle: spurns(({ title = "" }) => title.length === 64),
  },
  {
    name: "a title of 65 characters is accepted",
    breaks: ["skill.create.title-too-long-refused"],
    handle: takes(({ title = "" }) => title.length > 64),
  },
  {
    name: "a title may be given twice",
    breaks: ["skill.create.title-reuse-message", "skill.create.title-reuse-refused"],
    async handle(request, next) {
      const response = await next(request);
      if (!messageOf(response).startsWith("Skill cannot reuse")) return response;
      return next(carrying(request, minimalUpload((await uploadOf(request))?.name ?? "")));
    },
  },
  {
    name: "a title in use is a conflict",
    breaks: ["skill.create.title-reuse-refused"],
    handle: refusals(
      (response) => messageOf(response).startsWith("Skill cannot reuse"),
      (response) => refusal(response, 409, messageOf(response)),
    ),
  },
  {
    name: "the refusal of a title in use is worded differently",
    breaks: ["skill.create.title-reuse-message"],
    handle: misworded(/^Skill cannot reuse/),
  },
  {
    name: "a name may be used once",
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
    name: "a refused upload leaves a skill behind",
    breaks: ["skill.create.refusal-stores-nothing"],
    async handle(request, next) {
      const response = await next(request);
      const title = request.operation === "createSkill" ? (await uploadOf(request))?.title : undefined;
      if (response.status !== 400 || !title) return response;
      await next(carrying(request, [...minimalUpload("left-behind"), fieldPart("display_title", title)]));
      return response;
    },
  },
  {
    name: "a name of 64 characters is too long",
    breaks: ["skill.create.name-64-accepted"],
    // Its minimal pair is not accepted.
    undecided: ["skill.create.name-too-long-refused"],
    handle: spurns(({ name }) => name.length === 64),
  },
  {
    name: "a name of 65 characters is accepted",
    breaks: ["skill.create.name-too-long-refused"],
    handle: takes(({ name }) => name.length > 64),
  },
  {
    name: "a dot in a name is accepted",
    breaks: ["skill.create.name-characters-refused"],
    handle: takes(({ name }) => name.endsWith(".dot")),
  },
  {
    name: "a reserved word in a name is accepted",
    breaks: ["skill.create.name-reserved-refused"],
    handle: takes(({ name }) => /anthropic|claude/.test(name)),
  },
  {
    name: "a reserved word in a name makes the server fail",
    breaks: ["skill.create.name-reserved-refused"],
    async handle(request, next) {
      const response = await next(request);
      const isReserved = response.status === 400 && /claude/.test((await uploadOf(request))?.name ?? "");
      return isReserved ? refusal(response, 500, "Internal server error") : response;
    },
  },
  {
    name: "a description of 1024 characters is too long",
    breaks: ["skill.create.description-1024-accepted"],
    // Its minimal pair is not accepted.
    undecided: ["skill.create.description-too-long-refused"],
    handle: spurns(({ description }) => description.length === 1024),
  },
  {
    name: "a description of 1025 characters is accepted",
    breaks: ["skill.create.description-too-long-refused"],
    handle: takes(({ description }) => description.length > 1024),
  },
  {
    name: "an empty description is accepted",
    breaks: ["skill.create.description-empty-refused"],
    handle: takes(({ skillMd, description }) => skillMd.startsWith("---\nname") && description === ""),
  },
  {
    name: "a tag in a description is accepted",
    breaks: ["skill.create.description-tag-refused"],
    handle: takes(({ description }) => /<.*>/.test(description)),
  },
];
