import type { Defect } from "./defect.ts";
import { deleteVersions, pretended, remembering, versionsOf } from "./deleting.ts";
import {
  ask,
  itemsOf,
  jsonOf,
  messageOf,
  misworded,
  objects,
  refusal,
  refusals,
  withJson,
} from "./support.ts";

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
];
