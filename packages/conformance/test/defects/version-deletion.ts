import type { Defect } from "./defect.ts";
import { deleteVersions, pretended, remembering, versionsOf } from "./deleting.ts";
import { answers, ask, itemsOf, jsonOf, objects, refusals, refuses, restated, withJson } from "./support.ts";

/** Deleting versions. */
export const versionDeletionDefects: readonly Defect[] = [
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
    // The document has no body for it that could be held against anything.
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
