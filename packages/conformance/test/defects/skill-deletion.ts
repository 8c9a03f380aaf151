import { revisions } from "@skills-api/spec";
import { revisionOf } from "../../src/http/revision-of.ts";
import { inAll } from "./checks.ts";
import { spokenIn } from "./crossing.ts";
import type { Defect } from "./defect.ts";
import { deleteVersions, remembering, versionsOf } from "./deleting.ts";
import {
  ask,
  itemsOf,
  type Json,
  jsonOf,
  messageOf,
  misworded,
  objects,
  refusal,
  refusals,
  refuses,
  shapeOf,
  withJson,
} from "./support.ts";

/** Checks that follow the deletion of a skill with its versions. */
const afterCascade = ["skill.delete.gone", "skill.delete.not-listed", "skill.delete.versions-gone"];

/** Deleting skills. */
export const skillDeletionDefects: readonly Defect[] = [
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
    name: "a skill with versions cannot be deleted in ga, as in the other revision",
    revisions: ["ga"],
    breaks: ["skill.delete.cascades"],
    undecided: ["deleted-skill.id", "deleted-skill.type", ...afterCascade],
    async handle(request, next) {
      const versions = request.operation === "deleteSkill" ? await versionsOf(request, next) : [];
      const attempt = refuses(() => versions.length > 0, 400, "Cannot delete skill with existing versions.");
      return attempt(request, next, new Map());
    },
  },
  {
    name: "the versions of a deleted skill can still be read in ga",
    revisions: ["ga"],
    breaks: ["error.skill-not-found-message", "skill.delete.versions-gone"],
    async handle(request, next, memory) {
      const { operation, skill } = request;
      if (operation === "deleteSkill")
        for (const version of await versionsOf(request, next)) {
          const target = `/v1/skills/${skill}/versions/${version}`;
          memory.set(target, JSON.stringify(jsonOf(await ask(request, next, target))));
        }
      const response = await next(request);
      const gone = memory.get(request.path);
      if (operation !== "getSkillVersion" || response.status !== 404 || !gone) return response;
      return { ...withJson(response, JSON.parse(gone)), status: 200 };
    },
  },
  {
    name: "the versions of a deleted skill are an empty list in ga",
    revisions: ["ga"],
    breaks: ["error.skill-not-found-message", "skill.delete.versions-gone"],
    async handle(request, next, memory) {
      const response = await next(request);
      if (request.operation === "deleteSkill" && response.status === 200) memory.set(request.skill, "gone");
      if (request.operation !== "listSkillVersions" || !memory.has(request.skill)) return response;
      return { ...withJson(response, { data: [], next_page: null }), status: 200 };
    },
  },
  {
    name: "skills cannot be deleted",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.delete.empty-skill"],
      ga: ["skill.delete.cascades", "skill.delete.empty-skill"],
    },
    // Whatever follows a deletion; and the refusal of one, which every deletion gets here.
    undecided: inAll(
      [
        "deleted-skill.id",
        "deleted-skill.type",
        "skill.delete.both-revisions",
        "skill.delete.gone",
        "skill.delete.not-listed",
      ],
      {
        "skills-2025-10-02": [
          "skill.create.title-of-deleted-accepted",
          "skill.delete.refused-message",
          "skill.delete.refused-while-versions-exist",
        ],
        ga: ["skill.delete.versions-gone"],
      },
    ),
    handle: async (request, next) => {
      const response = await next(request);
      if (request.operation !== "deleteSkill" || response.status !== 200) return response;
      return refusal(response, 400, "Cannot delete skill with existing versions. Delete all versions first.");
    },
  },
  {
    name: "the answer to the deletion of a skill names another",
    revisions,
    breaks: inAll(["skill.delete.empty-skill"], { ga: ["skill.delete.cascades"] }),
    handle: objects("skill_deleted", (deleted) => ({ ...deleted, id: "skill_01Another" })),
  },
  {
    name: "the answer to the deletion of a skill has no id",
    revisions,
    breaks: inAll(["deleted-skill.id", "skill.delete.empty-skill"], { ga: ["skill.delete.cascades"] }),
    handle: objects("skill_deleted", ({ id: _, ...deleted }) => deleted),
  },
  {
    name: "the answer to the deletion of a skill is the skill",
    revisions,
    breaks: ["deleted-skill.type"],
    handle: objects("skill_deleted", (deleted) => ({ ...deleted, type: "skill" })),
  },
  {
    name: "the deletion of a skill deletes nothing",
    revisions,
    breaks: inAll(["skill.delete.both-revisions", "skill.delete.gone", "skill.delete.not-listed"], {
      "skills-2025-10-02": ["skill.create.title-of-deleted-accepted"],
      ga: ["error.skill-not-found-message", "skill.delete.versions-gone"],
    }),
    async handle(request, next) {
      if (request.operation !== "deleteSkill") return next(request);
      const beta = spokenIn("skills-2025-10-02", request);
      const skill = await ask(beta, next, `/v1/skills/${request.skill}`);
      const isRefused = !shapeOf(request).cascades && jsonOf(skill).latest_version !== null;
      if (isRefused || skill.status !== 200) return next(request);
      return withJson(skill, { type: "skill_deleted", id: request.skill });
    },
  },
  {
    name: "a deleted skill can still be read",
    revisions,
    breaks: inAll(["skill.delete.gone"], { ga: ["error.skill-not-found-message"] }),
    handle: remembering("deleteSkill", "getSkill", (request) => request.skill),
  },
  {
    name: "a deleted skill is still listed",
    revisions,
    breaks: ["skill.delete.not-listed"],
    async handle(request, next, memory) {
      const revision = revisionOf(request);
      if (request.operation === "deleteSkill") {
        const skill = await ask(request, next, `/v1/skills/${request.skill}`);
        if (skill.status === 200) memory.set(`${revision} ${request.skill}`, JSON.stringify(jsonOf(skill)));
      }
      const response = await next(request);
      if (request.query.get("source") !== "custom" || response.status !== 200) return response;
      const listed = itemsOf(response).map(({ id }) => `${revision} ${id}`);
      const gone = [...memory].filter(([key]) => key.startsWith(revision) && !listed.includes(key));
      const all: Json[] = [...itemsOf(response), ...gone.map(([, skill]) => JSON.parse(skill))];
      const data = all.toSorted((one, other) => (String(one.created_at) < String(other.created_at) ? 1 : -1));
      return withJson(response, { ...jsonOf(response), data });
    },
  },
  {
    name: "deleting a skill that does not exist succeeds",
    revisions,
    breaks: inAll(["skill.delete.unknown-not-found"], { ga: ["error.skill-not-found-message"] }),
    handle: refusals(
      (response, request) => request.operation === "deleteSkill" && response.status === 404,
      (response, request) => ({
        ...withJson(response, { type: "skill_deleted", id: request.skill }),
        status: 200,
      }),
    ),
  },
];
