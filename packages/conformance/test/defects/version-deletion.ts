import { revisions } from "@skills-api/spec";
import { revisionTraits } from "../../src/contract/revision-traits.ts";
import { inAll } from "./checks.ts";
import { spokenIn } from "./crossing.ts";
import type { Defect } from "./defect.ts";
import { deleteVersions, pretended, remembering, versionsOf } from "./deleting.ts";
import { needEmptySkill } from "./need-empty-skill.ts";
import {
  answers,
  ask,
  itemsOf,
  jsonOf,
  misworded,
  objects,
  refusal,
  refusals,
  refuses,
  restated,
  shapeOf,
  withJson,
} from "./support.ts";

const answersId = {
  "skills-2025-10-02": ["version.delete.answers-epoch-version"],
  ga: ["version.delete.answers-id"],
};

const onlyVersion = ["version.delete.only-version-message", "version.delete.only-version-refused"];

const titleOfDeleted = "skill.create.title-of-deleted-accepted";

const latestRefused = ["version.delete.latest-message", "version.delete.latest-refused"];

/** Deleting versions. */
export const versionDeletionDefects: readonly Defect[] = [
  {
    name: "a version cannot be deleted while there is a later one",
    revisions,
    breaks: ["version.delete.accepted"],
    // Whatever follows the deletion.
    undecided: inAll(
      [
        "version.delete.both-revisions",
        "version.delete.gone",
        "version.delete.not-listed",
        "version.delete.others-remain",
      ],
      {
        "skills-2025-10-02": ["version.delete.answers-epoch-version", "version.delete.latest-refused"],
        ga: [
          ...onlyVersion,
          ...latestRefused,
          "deleted-version.id",
          "deleted-version.type",
          "version.delete.answers-id",
          "version.delete.newest-moves-latest",
          "version.delete.twice-not-found",
          "version.get.not-found-message",
        ],
      },
    ),
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
    revisions,
    breaks: { "skills-2025-10-02": ["version.delete.last-version"] },
    // No skill loses its versions.
    undecided: {
      "skills-2025-10-02": ["deleted-skill.id", "deleted-skill.type", ...needEmptySkill, titleOfDeleted],
      ga: [
        "skill.delete.both-revisions",
        "skill.delete.empty-skill",
        "skill.get.revived",
        "skill.get.versionless-refused",
        "skill.list.versionless-left-out",
      ],
    },
    async handle(request, next) {
      const versions = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      const isLast = versions.length === 1 && versions[0] === request.version;
      const attempt = refuses(
        () => isLast,
        400,
        "cannot delete a Skill's only version. Delete the Skill, or create another version first",
      );
      return attempt(request, next, new Map());
    },
  },
  {
    name: "the only version of a skill can be deleted in ga, as in the other revision",
    revisions: ["ga"],
    breaks: onlyVersion,
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "deleteSkillVersion" || response.status !== 400) return response;
      const versions = await versionsOf(request, next);
      if (versions.length !== 1 || versions[0] !== request.version) return response;
      await deleteVersions(request, next);
      return { ...withJson(response, { type: "skill_version_deleted", id: request.version }), status: 200 };
    },
  },
  {
    name: "the refused deletion of the only version deletes it all the same",
    revisions: ["ga"],
    breaks: ["version.delete.only-version-refused"],
    async handle(request, next) {
      const response = await next(request);
      const [only] = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      if (response.status === 400 && only === request.version) await deleteVersions(request, next);
      return response;
    },
  },
  {
    name: "the refusal to delete the only version is worded differently",
    revisions: ["ga"],
    breaks: ["version.delete.only-version-message"],
    handle: misworded(/only version/),
  },
  {
    name: "latest deletes the newest version",
    revisions,
    breaks: { "skills-2025-10-02": ["version.delete.latest-refused"], ga: latestRefused },
    // The newest is gone before its deletion is confirmed.
    undecided: { ga: [...onlyVersion, "version.delete.newest-moves-latest"] },
    async handle(request, next) {
      if (request.operation !== "deleteSkillVersion" || request.version !== "latest") return next(request);
      const newest = (await versionsOf(request, next)).at(-1);
      return next({ ...request, path: `/v1/skills/${request.skill}/versions/${newest}` });
    },
  },
  {
    name: "latest is a version that is not found in ga, when it is deleted",
    revisions: ["ga"],
    breaks: latestRefused,
    handle: refusals(
      (_, { operation, version }) => operation === "deleteSkillVersion" && version === "latest",
      (response, { skill }) => refusal(response, 404, `Skill version not found: ${skill} version latest`),
    ),
  },
  {
    name: "the deletion of a version answers 204 without a body",
    revisions,
    breaks: inAll(["response.success-is-200"], answersId),
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
    revisions,
    breaks: answersId,
    async handle(request, next) {
      // Read before it is gone.
      const beta = spokenIn("skills-2025-10-02", request);
      const versions = itemsOf(await ask(beta, next, `/v1/skills/${request.skill}/versions?limit=1000`));
      const { version: address } = shapeOf(request);
      const own = await versionsOf(request, next);
      const place = own.indexOf(request.version);
      const response = await next(request);
      if (request.operation !== "deleteSkillVersion" || response.status !== 200) return response;
      const other = versions[place]?.[address === "id" ? revisionTraits["skills-2025-10-02"].version : "id"];
      return withJson(response, { ...jsonOf(response), id: other });
    },
  },
  {
    name: "the answer to the deletion of a version has no id",
    revisions,
    breaks: inAll(["deleted-version.id"], answersId),
    handle: objects("skill_version_deleted", ({ id: _, ...deleted }) => deleted),
  },
  {
    name: "the answer to the deletion of a version has no type",
    revisions,
    breaks: ["deleted-version.type"],
    handle: objects("skill_version_deleted", ({ type: _, ...deleted }) => deleted),
  },
  {
    name: "the deletion of a version deletes nothing while there is another",
    revisions,
    breaks: inAll(["version.delete.both-revisions", "version.delete.gone", "version.delete.not-listed"], {
      ga: [
        "version.delete.newest-moves-latest",
        ...onlyVersion,
        "version.delete.twice-not-found",
        "version.get.not-found-message",
      ],
    }),
    undecided: { "skills-2025-10-02": [titleOfDeleted] },
    async handle(request, next) {
      const versions = request.operation === "deleteSkillVersion" ? await versionsOf(request, next) : [];
      return versions.length > 1 && versions.includes(request.version)
        ? pretended(request, next)
        : next(request);
    },
  },
  {
    name: "a deleted version can still be read",
    revisions,
    breaks: inAll(["version.delete.gone"], { ga: ["version.get.not-found-message"] }),
    handle: remembering("deleteSkillVersion", "getSkillVersion", (request) => request.version),
  },
  {
    name: "a deleted version is still listed",
    revisions,
    breaks: ["version.delete.not-listed"],
    async handle(request, next, memory) {
      const key = `${request.skill} ${shapeOf(request).version}`;
      if (request.operation === "deleteSkillVersion") {
        const version = await ask(request, next, request.path);
        if (version.status === 200) memory.set(key, JSON.stringify(jsonOf(version)));
      }
      const response = await next(request);
      const gone = memory.get(key);
      if (request.operation !== "listSkillVersions" || !gone || response.status !== 200) return response;
      return withJson(response, { ...jsonOf(response), data: [JSON.parse(gone), ...itemsOf(response)] });
    },
  },
  {
    name: "the deletion of a version takes all others with it",
    revisions,
    breaks: ["version.delete.others-remain"],
    undecided: {
      "skills-2025-10-02": ["version.delete.latest-refused", titleOfDeleted],
      ga: [...latestRefused, ...onlyVersion, "version.delete.newest-moves-latest"],
    },
    async handle(request, next) {
      const response = await next(request);
      if (request.operation === "deleteSkillVersion" && response.status === 200)
        await deleteVersions(request, next);
      return response;
    },
  },
  {
    name: "deleting a version forgets which is the newest",
    revisions,
    breaks: inAll(["version.delete.others-remain"], {
      ga: ["skill.latest-version-id", "version.delete.newest-moves-latest"],
    }),
    // No version is left that a skill could be emptied of.
    undecided: { ga: ["skill.delete.empty-skill"] },
    async handle(request, next, memory) {
      const response = await next(request);
      if (request.operation === "deleteSkillVersion" && response.status === 200)
        memory.set(request.skill, "forgotten");
      if (request.operation !== "getSkill" || !memory.has(request.skill) || response.status !== 200)
        return response;
      return withJson(response, { ...jsonOf(response), [shapeOf(request).latest]: null });
    },
  },
  {
    name: "the newest version stays the newest after it was deleted",
    revisions: ["ga"],
    breaks: ["version.delete.newest-moves-latest"],
    async handle(request, next, memory) {
      const { operation, skill, version } = request;
      if (operation === "deleteSkillVersion" && (await versionsOf(request, next)).at(-1) === version)
        memory.set(skill, version);
      const response = await next(request);
      const newest = memory.get(skill);
      if (operation !== "getSkill" || response.status !== 200 || !newest) return response;
      return withJson(response, { ...jsonOf(response), latest_version_id: newest });
    },
  },
  {
    name: "deleting a version that does not exist answers 400",
    revisions,
    breaks: inAll(["version.delete.unknown-not-found"], { ga: ["version.delete.twice-not-found"] }),
    handle: restated("deleteSkillVersion", 404, 400),
  },
  {
    name: "deleting a version that does not exist succeeds",
    revisions,
    breaks: inAll(["version.delete.unknown-not-found"], {
      ga: ["version.delete.twice-not-found", "version.get.not-found-message"],
    }),
    handle: refusals(
      (response, request) => request.operation === "deleteSkillVersion" && response.status === 404,
      (response, request) => ({
        ...withJson(response, { type: "skill_version_deleted", id: request.version }),
        status: 200,
      }),
    ),
  },
];
