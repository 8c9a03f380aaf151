import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { revisionOf } from "../../src/http/revision-of.ts";
import { spokenIn } from "./crossing.ts";
import type { Defect, Incoming } from "./defect.ts";
import {
  ask,
  itemsOf,
  type Json,
  jsonOf,
  messageOf,
  refusal,
  refusals,
  refuses,
  withJson,
} from "./support.ts";

function isInGa(request: Incoming, operation: Incoming["operation"]): boolean {
  return request.operation === operation && revisionOf(request) === "ga";
}

/** A skill of skills-2025-10-02 in the shape of ga. */
function inGa({ display_title, latest_version, source, ...rest }: Json): Json {
  return {
    ...rest,
    display_name: display_title,
    latest_version_id: latest_version,
    source: { type: source },
  };
}

async function isVersionless(request: Incoming, next: Handler): Promise<boolean> {
  const beta = spokenIn("skills-2025-10-02", request);
  return jsonOf(await ask(beta, next, `/v1/skills/${request.skill}`)).latest_version === null;
}

/** Defects of skills in `ga` that have lost their versions in the other revision. */
export const versionlessDefects: readonly Defect[] = [
  {
    name: "a skill without versions has null for its newest in ga, as in the other revision",
    revisions,
    breaks: { ga: ["skill.get.versionless-refused", "skill.latest-version-id"] },
    async handle(request, next) {
      const response = await next(request);
      if (!isInGa(request, "getSkill") || response.status !== 400) return response;
      const beta = await ask(spokenIn("skills-2025-10-02", request), next, request.path);
      return withJson(beta, inGa(jsonOf(beta)));
    },
  },
  {
    name: "a skill without versions is not found in ga",
    revisions,
    breaks: { ga: ["skill.get.versionless-refused"] },
    handle: refusals(
      (response) => messageOf(response).startsWith("Skill has no versions"),
      (response, { skill }) => refusal(response, 404, `Skill not found: ${skill}`),
    ),
  },
  {
    name: "a skill without versions is still listed in ga",
    revisions,
    breaks: { ga: ["skill.list.versionless-left-out"] },
    async handle(request, next) {
      const response = await next(request);
      if (!isInGa(request, "listSkills") || request.query.get("source") !== "custom") return response;
      const beta = await ask(spokenIn("skills-2025-10-02", request), next, "/v1/skills?source=custom");
      const empty = itemsOf(beta).filter(({ latest_version: latest }) => latest === null);
      const data = [
        ...empty.map((skill) => inGa({ ...skill, latest_version: "skver_01None" })),
        ...itemsOf(response),
      ];
      return withJson(response, { ...jsonOf(response), data });
    },
  },
  {
    name: "a skill that was once without versions is not listed in ga any more",
    revisions,
    breaks: { ga: ["skill.list.versionless-left-out"] },
    async handle(request, next, memory) {
      const response = await next(request);
      if (request.operation === "deleteSkillVersion" && (await isVersionless(request, next)))
        memory.set(request.skill, "once");
      if (!isInGa(request, "listSkills") || response.status !== 200) return response;
      const data = itemsOf(response).filter(({ id }) => !memory.has(String(id)));
      return withJson(response, { ...jsonOf(response), data });
    },
  },
  {
    name: "a skill that was once without versions cannot be read in ga any more",
    revisions,
    breaks: { ga: ["skill.get.revived"] },
    async handle(request, next, memory) {
      const isRefused = isInGa(request, "getSkill") && memory.has(request.skill);
      const attempt = refuses(() => isRefused, 400, "Skill has no versions.");
      const response = await attempt(request, next, memory);
      if (request.operation === "deleteSkillVersion" && (await isVersionless(request, next)))
        memory.set(request.skill, "once");
      if (request.operation === "deleteSkill" && response.status === 200) memory.delete(request.skill);
      return response;
    },
  },
  {
    name: "a skill without versions cannot be deleted in ga",
    revisions,
    breaks: { ga: ["skill.delete.empty-skill"] },
    async handle(request, next) {
      const isRefused = isInGa(request, "deleteSkill") && (await isVersionless(request, next));
      const attempt = refuses(() => isRefused, 400, "Skill has no versions.");
      return attempt(request, next, new Map());
    },
  },
];
