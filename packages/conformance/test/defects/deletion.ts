import type { Handler, MockResponse } from "@skills-api/mock";
import type { Defect, Incoming } from "./defect.ts";
import {
  answers,
  ask,
  itemsOf,
  jsonOf,
  messageOf,
  misworded,
  objects,
  refusal,
  refusals,
  refuses,
  restated,
  withJson,
} from "./support.ts";

async function versionsOf(request: Incoming, next: Handler): Promise<string[]> {
  const list = await ask(request, next, `/v1/skills/${request.skill}/versions?limit=1000`);
  return itemsOf(list).map(({ version }) => String(version));
}

async function deleteVersions(request: Incoming, next: Handler): Promise<void> {
  for (const version of await versionsOf(request, next)) {
    const target = `/v1/skills/${request.skill}/versions/${version}`;
    await next({ ...request, method: "DELETE", target, body: null });
  }
}

/** What a deletion answers, without deleting anything. */
async function pretended(request: Incoming, next: Handler): Promise<MockResponse> {
  const target = request.target.split("?")[0] ?? "";
  const response = await ask(request, next, target);
  if (response.status !== 200) return response;
  const { type, id, version } = jsonOf(response);
  return withJson(
    response,
    type === "skill" ? { type: "skill_deleted", id } : { type: "skill_version_deleted", id: version },
  );
}

/** Deleting versions and skills. */
export const deletionDefects: readonly Defect[] = [
  {
    name: "a deletion takes the versions with it, as in the other revision",
    breaks: ["skill.delete.refused-message", "skill.delete.refused-while-versions-exist"],
    async handle(request, next) {
      if (request.operation === "deleteSkill") await deleteVersions(request, next);
      return next(request);
    },
  },
  {
    name: "a refused deletion takes the versions all the same",
    breaks: ["skill.delete.refused-while-versions-exist"],
    async handle(request, next) {
      const response = await next(request);
      if (request.operation === "deleteSkill" && response.status === 400) await deleteVersions(request, next);
      return response;
    },
  },
  {
    name: "the refused deletion is a conflict",
    breaks: ["skill.delete.refused-while-versions-exist"],
    handle: refusals(
      (response) => messageOf(response).startsWith("Cannot delete skill"),
      (response) => refusal(response, 409, messageOf(response)),
    ),
  },
  {
    name: "the refusal of a deletion is worded differently",
    breaks: ["skill.delete.refused-message"],
    handle: misworded(/^Cannot delete skill/),
  },
  {
    name: "skills cannot be deleted",
    breaks: ["skill.delete.empty-skill"],
    // Whatever follows a deletion; and the refusal of one, which every deletion gets here.
    undecided: [
      "deleted-skill.id",
      "deleted-skill.type",
      "skill.delete.gone",
      "skill.delete.not-listed",
      "skill.delete.refused-message",
      "skill.delete.refused-while-versions-exist",
    ],
    handle: async (request, next) => {
      const response = await next(request);
      if (request.operation !== "deleteSkill" || response.status !== 200) return response;
      return refusal(response, 400, "Cannot delete skill with existing versions. Delete all versions first.");
    },
  },
  {
    name: "the answer to the deletion of a skill names another",
    breaks: ["skill.delete.empty-skill"],
    handle: objects("skill_deleted", (deleted) => ({ ...deleted, id: "skill_01Another" })),
  },
  {
    name: "the answer to the deletion of a skill has no id",
    breaks: ["deleted-skill.id", "skill.delete.empty-skill"],
    handle: objects("skill_deleted", ({ id: _, ...deleted }) => deleted),
  },
  {
    name: "the answer to the deletion of a skill is the skill",
    breaks: ["deleted-skill.type"],
    handle: objects("skill_deleted", (deleted) => ({ ...deleted, type: "skill" })),
  },
  {
    name: "the deletion of a skill deletes nothing",
    breaks: ["skill.delete.gone", "skill.delete.not-listed"],
    async handle(request, next) {
      const isEmpty = request.operation === "deleteSkill" && (await versionsOf(request, next)).length === 0;
      return isEmpty ? pretended(request, next) : next(request);
    },
  },
  {
    name: "a deleted skill can still be read",
    breaks: ["skill.delete.gone"],
    handle: remembering("deleteSkill", "getSkill", (request) => request.skill),
  },
  {
    name: "a deleted skill is still listed",
    breaks: ["skill.delete.not-listed"],
    async handle(request, next, memory) {
      if (request.operation === "deleteSkill") {
        const skill = await ask(request, next, `/v1/skills/${request.skill}`);
        if (skill.status === 200) memory.set(request.skill, JSON.stringify(jsonOf(skill)));
      }
      const response = await next(request);
      if (request.query.get("source") !== "custom") return response;
      const listed = itemsOf(response);
      const gone = [...memory].filter(([id]) => !listed.some((item) => item.id === id));
      const data = [...listed, ...gone.map(([, skill]) => JSON.parse(skill))];
      return withJson(response, { ...jsonOf(response), data });
    },
  },
  {
    name: "deleting a skill that does not exist succeeds",
    breaks: ["skill.delete.unknown-not-found"],
    handle: refusals(
      (response, request) => request.operation === "deleteSkill" && response.status === 404,
      (response, request) => ({
        ...withJson(response, { type: "skill_deleted", id: request.skill }),
        status: 200,
      }),
    ),
  },
  {
    name: "a version cannot be deleted while there is a later one",
    breaks: ["version.delete.accepted"],
    // Whatever follows the deletion.
    undecided: [
      "version.delete.answers-epoch-version",
      "version.delete.gone",
      "version.delete.not-listed",
      "version.delete.others-remain",
    ],
    async handle(request, next) {
      const versions = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      const place = versions.indexOf(request.version);
      const isOlder = place !== -1 && place < versions.length - 1;
      const attempt = refuses(() => isOlder);
      return attempt(request, next, new Map());
    },
  },
  {
    name: "the last version cannot be deleted, as in the other revision",
    breaks: ["version.delete.last-version"],
    // A skill without versions does not come about, and only such a one can be deleted.
    undecided: [
      "deleted-skill.id",
      "deleted-skill.type",
      "skill.delete.empty-skill",
      "skill.delete.gone",
      "skill.delete.not-listed",
      "skill.delete.refused-message",
      "skill.delete.refused-while-versions-exist",
      "skill.get.versionless",
    ],
    async handle(request, next) {
      const versions = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      const isLast = versions.length === 1 && versions[0] === request.version;
      const attempt = refuses(() => isLast, 400, "cannot delete a Skill's only version.");
      return attempt(request, next, new Map());
    },
  },
  {
    name: "the deletion of a version answers 204 without a body",
    breaks: ["response.success-is-200", "version.delete.answers-epoch-version"],
    undecided: ["deleted-version.id", "deleted-version.type"],
    handle: answers("deleteSkillVersion", ({ headers }) => ({
      status: 204,
      headers: headers.filter(([name]) => !name.startsWith("content-")),
      body: new Uint8Array(),
    })),
  },
  {
    name: "the answer to the deletion of a version has its other id",
    breaks: ["version.delete.answers-epoch-version"],
    handle: objects("skill_version_deleted", (deleted) => ({ ...deleted, id: "skill_version_01TheSame" })),
  },
  {
    name: "the answer to the deletion of a version has no id",
    breaks: ["deleted-version.id", "version.delete.answers-epoch-version"],
    handle: objects("skill_version_deleted", ({ id: _, ...deleted }) => deleted),
  },
  {
    name: "the answer to the deletion of a version has no type",
    breaks: ["deleted-version.type"],
    handle: objects("skill_version_deleted", ({ type: _, ...deleted }) => deleted),
  },
  {
    name: "the deletion of a version deletes nothing while there is another",
    breaks: ["version.delete.gone", "version.delete.not-listed"],
    async handle(request, next) {
      const versions = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      return versions.length > 1 && versions.includes(request.version)
        ? pretended(request, next)
        : next(request);
    },
  },
  {
    name: "a deleted version can still be read",
    breaks: ["version.delete.gone"],
    handle: remembering("deleteSkillVersion", "getSkillVersion", (request) => request.version),
  },
  {
    name: "a deleted version is still listed",
    breaks: ["version.delete.not-listed"],
    async handle(request, next, memory) {
      if (request.operation === "deleteSkillVersion") {
        const version = await ask(request, next, request.target);
        if (version.status === 200) memory.set(request.skill, JSON.stringify(jsonOf(version)));
      }
      const response = await next(request);
      const gone = memory.get(request.skill);
      if (request.operation !== "listSkillVersions" || !gone) return response;
      return withJson(response, { ...jsonOf(response), data: [JSON.parse(gone), ...itemsOf(response)] });
    },
  },
  {
    name: "the deletion of a version takes the later ones with it",
    breaks: ["version.delete.others-remain"],
    async handle(request, next) {
      const response = await next(request);
      if (request.operation === "deleteSkillVersion" && response.status === 200)
        await deleteVersions(request, next);
      return response;
    },
  },
  {
    name: "deleting a version forgets which is the latest",
    breaks: ["version.delete.others-remain"],
    async handle(request, next, memory) {
      const response = await next(request);
      if (request.operation === "deleteSkillVersion" && response.status === 200)
        memory.set(request.skill, "forgotten");
      if (request.operation !== "getSkill" || !memory.has(request.skill) || response.status !== 200)
        return response;
      return withJson(response, { ...jsonOf(response), latest_version: null });
    },
  },
  {
    name: "deleting a version that does not exist answers 400",
    breaks: ["version.delete.unknown-not-found"],
    handle: restated("deleteSkillVersion", 404, 400),
  },
  {
    name: "deleting a version that does not exist succeeds",
    breaks: ["version.delete.unknown-not-found"],
    handle: refusals(
      (response, request) => request.operation === "deleteSkillVersion" && response.status === 404,
      (response, request) => ({
        ...withJson(response, { type: "skill_version_deleted", id: request.version }),
        status: 200,
      }),
    ),
  },
];

/** Goes on reading what was deleted, by what an identifier in the path answered just before. */
function remembering(
  deletion: Incoming["operation"],
  reading: Incoming["operation"],
  idOf: (request: Incoming) => string,
): Defect["handle"] {
  return async (request, next, memory) => {
    if (request.operation === deletion) {
      const last = await ask(request, next, request.target);
      if (last.status === 200) memory.set(idOf(request), JSON.stringify(jsonOf(last)));
    }
    const response = await next(request);
    const gone = memory.get(idOf(request));
    if (request.operation !== reading || response.status !== 404 || !gone) return response;
    return { ...withJson(response, JSON.parse(gone)), status: 200 };
  };
}
