import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { revisionOf } from "../../src/http/revision-of.ts";
import { createMock } from "../../src/targets/mock.ts";
import { checksBut, inAll } from "./checks.ts";
import { knowingOrigins, spokenElsewhere } from "./crossing.ts";
import type { Defect } from "./defect.ts";
import { versionsOf } from "./deleting.ts";
import { relisted } from "./relist.ts";
import { ask, itemsOf, type Json, jsonOf, refuses, shapeOf, withJson, withObjects } from "./support.ts";

/** The store of a revision of its own, beside that of the mock. */
const secondStores = new WeakMap<Map<string, string>, Handler>();

/** Red where what was created in the other revision is not there. */
const alone = [
  "skill.get.both-revisions",
  "skill.get.same-label",
  "skill.list.both-revisions",
  "version.create.both-revisions",
];

/** Servers whose revisions do not show the same data. */
export const bothRevisionsDefects: readonly Defect[] = [
  {
    name: "each revision has a store of its own",
    revisions,
    breaks: alone,
    // What else happens to a skill of both.
    undecided: checksBut(
      alone,
      "both-revisions-skill",
      "both-revisions-versions",
      "both-revisions-versionless",
    ),
    handle(request, next, memory) {
      if (revisionOf(request) !== "ga") return next(request);
      const second = secondStores.get(memory) ?? createMock().handle;
      secondStores.set(memory, second);
      return second(request);
    },
  },
  {
    name: "skills of the other revision are not listed",
    revisions,
    breaks: inAll(["skill.list.both-revisions"], { ga: ["skill.list.versionless-left-out"] }),
    handle: knowingOrigins(async (request, next, isForeign) => {
      const response = await next(request);
      if (request.operation !== "listSkills" || response.status !== 200) return response;
      const data = itemsOf(response).filter(({ id }) => !isForeign(id));
      return withJson(response, { ...jsonOf(response), data });
    }),
  },
  {
    name: "a skill of the other revision is labelled with its id",
    revisions,
    breaks: ["skill.get.same-label"],
    undecided: inAll(["skill.delete.both-revisions", "version.delete.both-revisions"], {
      ga: ["skill.delete.empty-skill"],
    }),
    handle: knowingOrigins(async (request, next, isForeign) => {
      const { label } = shapeOf(request);
      return withObjects(await next(request), "skill", (skill) =>
        isForeign(skill.id) ? { ...skill, [label]: skill.id } : skill,
      );
    }),
  },
  {
    name: "a skill is read in the shape of the revision that it was created in",
    revisions,
    breaks: inAll(
      [
        "response.no-foreign-properties",
        "skill.get.both-revisions",
        "skill.get.same-label",
        "version.create.both-revisions",
      ],
      {
        "skills-2025-10-02": ["skill.display-title", "skill.latest-version", "skill.source"],
        ga: [
          "skill.display-name",
          "skill.get.versionless-refused",
          "skill.latest-version-id",
          "skill.source-object",
        ],
      },
    ),
    // No response shows how this revision addresses the version of the other.
    undecided: inAll(["version.delete.both-revisions", "version.download.both-revisions"], {
      ga: ["version.download.by-epoch-version", "version.get.by-beta-id"],
    }),
    handle: knowingOrigins((request, next, isForeign) =>
      next(request.operation === "getSkill" && isForeign(request.skill) ? spokenElsewhere(request) : request),
    ),
  },
  {
    name: "ga returns times to the second",
    revisions,
    breaks: ["skill.get.both-revisions"],
    async handle(request, next) {
      const response = await next(request);
      if (revisionOf(request) !== "ga") return response;
      return withObjects(response, "skill", (skill) => ({
        ...skill,
        created_at: String(skill.created_at).replace(/\.\d+Z$/, "Z"),
      }));
    },
  },
  {
    name: "a cursor of skills is good for both revisions",
    revisions,
    breaks: ["skill.list.foreign-cursor"],
    handle: takingForeignCursors("listSkills"),
  },
  {
    name: "a cursor of versions is good for both revisions",
    revisions,
    breaks: ["version.list.foreign-cursor"],
    handle: takingForeignCursors("listSkillVersions"),
  },
  {
    name: "a skill of the other revision takes no version",
    revisions,
    breaks: ["version.create.both-revisions"],
    // What happens to a skill with versions of both, and to one that has lost them.
    undecided: inAll(
      [
        "version.delete.both-revisions",
        "version.download.both-revisions",
        "version.list.both-revisions",
        "version.list.foreign-cursor",
      ],
      {
        ga: [
          "skill.delete.empty-skill",
          "skill.get.revived",
          "skill.list.versionless-left-out",
          "version.download.by-epoch-version",
          "version.get.by-beta-id",
        ],
      },
    ),
    handle: knowingOrigins((request, next, isForeign) => {
      const attempt = refuses(
        () => request.operation === "createSkillVersion" && isForeign(request.skill),
        400,
        "This skill belongs to another revision.",
      );
      return attempt(request, next, new Map());
    }),
  },
  {
    name: "an upload moves the newest version in its own revision alone",
    revisions,
    breaks: ["version.create.both-revisions"],
    async handle(request, next, memory) {
      const response = await next(request);
      const { operation, skill } = request;
      if (operation === "createSkillVersion") memory.set(skill, revisionOf(request));
      const isElsewhere = memory.has(skill) && memory.get(skill) !== revisionOf(request);
      if (operation !== "getSkill" || response.status !== 200 || !isElsewhere) return response;
      const [oldest] = await versionsOf(request, next);
      return withJson(response, { ...jsonOf(response), [shapeOf(request).latest]: oldest });
    },
  },
  {
    name: "versions of the other revision are not listed",
    revisions,
    breaks: ["version.list.both-revisions"],
    async handle(request, next, memory) {
      const response = await next(request);
      const revision = revisionOf(request);
      const { operation } = request;
      if (operation === "createSkill" || operation === "createSkillVersion")
        memory.set(String(jsonOf(response).created_at), revision);
      if (operation !== "listSkillVersions" || response.status !== 200) return response;
      const isOwn = ({ created_at: time }: Json) => (memory.get(String(time)) ?? revision) === revision;
      return withJson(response, { ...jsonOf(response), data: itemsOf(response).filter(isOwn) });
    },
  },
  {
    name: "versions are listed oldest first in both revisions",
    revisions,
    breaks: inAll(["version.list.both-revisions"], { ga: ["version.list.newest-first"] }),
    handle(request, next, memory) {
      const reversed = relisted("listSkillVersions", { items: (items) => items.toReversed() });
      return revisionOf(request) === "ga" ? reversed(request, next, memory) : next(request);
    },
  },
  {
    name: "a version that was deleted in the other revision can still be read",
    revisions,
    breaks: ["version.delete.both-revisions"],
    async handle(request, next, memory) {
      const { operation, skill, version } = request;
      if (operation === "deleteSkillVersion") {
        const elsewhere = spokenElsewhere(request);
        const list = await ask(elsewhere, next, `/v1/skills/${skill}/versions?limit=1000`);
        for (const item of itemsOf(list))
          memory.set(`${skill} ${item[shapeOf(elsewhere).version]}`, JSON.stringify(item));
      }
      const response = await next(request);
      const gone = memory.get(`${skill} ${version}`);
      if (operation !== "getSkillVersion" || response.status !== 404 || !gone) return response;
      return { ...withJson(response, JSON.parse(gone)), status: 200 };
    },
  },
  {
    name: "a skill that was read can be read until it is deleted in that revision",
    revisions,
    breaks: ["skill.delete.both-revisions"],
    async handle(request, next, memory) {
      const response = await next(request);
      const { operation, skill } = request;
      const key = `${revisionOf(request)} ${skill}`;
      if (operation === "deleteSkill" && response.status === 200) memory.delete(key);
      if (operation !== "getSkill") return response;
      if (response.status === 200) memory.set(key, JSON.stringify(jsonOf(response)));
      const read = memory.get(key);
      if (response.status !== 404 || !read) return response;
      return { ...withJson(response, JSON.parse(read)), status: 200 };
    },
  },
  {
    name: "ga does not know versions by the ids of skills-2025-10-02",
    revisions,
    breaks: { ga: ["version.get.by-beta-id"] },
    handle: refuses(
      ({ operation, version, ...request }) =>
        operation === "getSkillVersion" &&
        revisionOf(request) === "ga" &&
        version.startsWith("skill_version_"),
      400,
      "Invalid version id.",
    ),
  },
  {
    name: "an id of skills-2025-10-02 reads the newest version in ga",
    revisions,
    breaks: { ga: ["version.get.by-beta-id"] },
    handle(request, next) {
      const { operation, skill, version } = request;
      const isBetaId = operation === "getSkillVersion" && version.startsWith("skill_version_");
      const isTaken = isBetaId && revisionOf(request) === "ga";
      return next(isTaken ? { ...request, path: `/v1/skills/${skill}/versions/latest` } : request);
    },
  },
];

/** Begins a list anew where a cursor of the other revision is sent. */
function takingForeignCursors(on: "listSkills" | "listSkillVersions"): Defect["handle"] {
  return async (request, next) => {
    const response = await next(request);
    if (request.operation !== on || response.status !== 400 || !request.query.has("page")) return response;
    const elsewhere = await next(spokenElsewhere(request));
    return elsewhere.status === 200 ? ask(request, next, request.path.split("?")[0] ?? "") : response;
  };
}
