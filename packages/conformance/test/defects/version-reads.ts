import { revisions } from "@skills-api/spec";
import { inAll } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { versionsOf } from "./deleting.ts";
import { relisted } from "./relist.ts";
import {
  answers,
  ask,
  jsonOf,
  messageOf,
  misworded,
  refusal,
  refusals,
  refuses,
  restated,
  shapeOf,
  withJson,
  withObjects,
} from "./support.ts";

/** Listing and reading versions. */
export const versionReadDefects: readonly Defect[] = [
  {
    name: "versions are listed in the order of the other revision",
    revisions,
    breaks: {
      "skills-2025-10-02": ["version.list.oldest-first"],
      ga: ["version.list.newest-first"],
    },
    handle: relisted("listSkillVersions", { items: (items) => items.toReversed() }),
  },
  {
    name: "a page of versions has no limit of its own",
    revisions,
    breaks: ["version.list.default-limit"],
    handle: relisted("listSkillVersions", { size: (limit = 1000) => limit }),
  },
  {
    name: "the limit of a page of versions is ignored",
    revisions,
    breaks: ["version.list.limit-respected"],
    // Two versions are on one page.
    undecided: ["version.list.foreign-cursor"],
    handle: relisted("listSkillVersions", { size: () => 20 }),
  },
  {
    name: "1000 versions are too many to ask for",
    revisions,
    breaks: ["version.list.limit-1000-accepted"],
    handle: refuses(
      ({ operation, query }) => operation === "listSkillVersions" && Number(query.get("limit")) === 1000,
    ),
  },
  {
    name: "a limit of versions that is out of range counts as none in ga",
    revisions: ["ga"],
    breaks: ["version.list.limit-out-of-range-message", "version.list.limit-out-of-range-refused"],
    handle(request, next) {
      const isOut = ["0", "1001"].includes(request.query.get("limit") ?? "");
      if (request.operation !== "listSkillVersions" || !isOut) return next(request);
      return next({ ...request, path: request.path.split("?")[0] ?? "" });
    },
  },
  {
    name: "the page after a page of versions repeats its last version",
    revisions,
    breaks: ["version.list.both-revisions", "version.list.no-repeats"],
    handle: relisted("listSkillVersions", { next: (end) => end - 1 }),
  },
  {
    name: "the page after a page of versions leaves one out",
    revisions,
    breaks: ["version.list.both-revisions", "version.list.next-page-continues"],
    handle: relisted("listSkillVersions", { next: (end) => end + 1 }),
  },
  {
    name: "an empty page follows the last page of versions, without end",
    revisions,
    breaks: ["version.list.last-page-null"],
    handle: relisted("listSkillVersions", { last: 9999 }),
  },
  {
    name: "the versions of a skill that does not exist are an empty list",
    revisions,
    breaks: inAll(["version.list.unknown-skill-not-found"], {
      ga: ["error.skill-not-found-message", "skill.delete.versions-gone"],
    }),
    handle: refusals(
      (response, request) => request.operation === "listSkillVersions" && response.status === 404,
      async (response, request, next) => {
        const list = jsonOf(await ask(request, next, "/v1/skills?limit=1"));
        const more = "has_more" in list ? { has_more: false } : {};
        return { ...withJson(response, { data: [], ...more, next_page: null }), status: 200 };
      },
    ),
  },
  {
    name: "a version that is read is younger than the one that was created",
    revisions,
    breaks: { "skills-2025-10-02": ["version.get.by-epoch-version"], ga: ["version.get.by-id"] },
    handle: answers("getSkillVersion", (response) =>
      withObjects(response, "skill_version", (version) => ({
        ...version,
        created_at: "2031-01-01T00:00:00Z",
      })),
    ),
  },
  {
    name: "the id of a version in the other revision is accepted",
    breaks: ["version.get.foreign-id-refused", "version.get.format-message"],
    handle: resolving(/^skver_/),
  },
  {
    name: "the id of a version is accepted in its place",
    breaks: ["version.get.format-message", "version.get.object-id-refused"],
    handle: resolving(/^skill_version_/),
  },
  {
    name: "latest is accepted for a version",
    breaks: ["version.get.latest-refused"],
    handle: resolving(/^latest$/),
  },
  {
    name: "a version is read by its number in ga, as in the other revision",
    revisions: ["ga"],
    breaks: ["version.get.epoch-version-refused", "version.get.id-message"],
    handle: resolving(/^\d+$/),
  },
  {
    name: "a version is read by whatever begins with sk in ga",
    revisions: ["ga"],
    breaks: ["version.get.id-message", "version.get.malformed-id-refused"],
    handle: resolving(/^sk(?!ver_|ill_version_)/),
  },
  {
    name: "latest is not known in ga, as in the other revision",
    revisions: ["ga"],
    breaks: ["version.get.latest"],
    handle: refuses(
      ({ operation, version }) => operation === "getSkillVersion" && version === "latest",
      400,
      "Invalid version id: 'latest'",
    ),
  },
  {
    name: "latest is the oldest version in ga",
    revisions: ["ga"],
    breaks: ["version.get.latest"],
    async handle(request, next) {
      if (request.operation !== "getSkillVersion" || request.version !== "latest") return next(request);
      const [oldest] = await versionsOf(request, next);
      return ask(request, next, `/v1/skills/${request.skill}/versions/${oldest}`);
    },
  },
  {
    name: "a malformed version is reported as not found in ga",
    revisions: ["ga"],
    breaks: [
      "version.get.epoch-version-refused",
      "version.get.id-message",
      "version.get.malformed-id-refused",
    ],
    handle: refusals(
      (response) => messageOf(response).startsWith("Invalid version id"),
      (response, { skill, version }) =>
        refusal(response, 404, `Skill version not found: ${skill} version ${version}`),
    ),
  },
  {
    name: "the refusal of a version in a wrong form is worded differently",
    revisions,
    breaks: { "skills-2025-10-02": ["version.get.format-message"], ga: ["version.get.id-message"] },
    handle: misworded(/^Invalid version (format|id)/),
  },
  {
    name: "a version that is not found is not named",
    revisions,
    breaks: { ga: ["version.get.not-found-message"] },
    handle: misworded(/^Skill version not found/, "Skill version not found"),
  },
  {
    name: "reading a version that does not exist answers 400",
    revisions,
    breaks: inAll(
      [
        "version.delete.both-revisions",
        "version.delete.gone",
        "version.get.other-skill-not-found",
        "version.get.unknown-not-found",
        "version.get.unknown-skill-not-found",
      ],
      { ga: ["skill.delete.versions-gone"] },
    ),
    handle: restated("getSkillVersion", 404, 400),
  },
  {
    name: "reading a version of a skill that does not exist answers 400",
    revisions,
    breaks: inAll(["version.get.unknown-skill-not-found"], { ga: ["skill.delete.versions-gone"] }),
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "getSkillVersion" || response.status !== 404) return response;
      const { status } = await ask(request, next, `/v1/skills/${request.skill}`);
      return status === 404 ? refusal(response, 400, messageOf(response)) : response;
    },
  },
  {
    name: "a version is found under any skill",
    revisions,
    breaks: inAll(["version.get.other-skill-not-found", "version.get.unknown-skill-not-found"], {
      ga: ["error.skill-not-found-message"],
    }),
    async handle(request, next, memory) {
      const response = await next(request);
      const { [shapeOf(request).version]: version, skill_id: skill } = jsonOf(response);
      if (request.operation === "createSkillVersion" && response.status === 200)
        memory.set(String(version), String(skill));
      const owner = memory.get(request.version);
      if (request.operation !== "getSkillVersion" || !owner || response.status !== 404) return response;
      return ask(request, next, `/v1/skills/${owner}/versions/${request.version}`);
    },
  },
];

/** Takes what matches for the newest version of the skill. */
function resolving(slot: RegExp): Defect["handle"] {
  return async (request, next) => {
    if (request.operation !== "getSkillVersion" || !slot.test(request.version)) return next(request);
    const skill = jsonOf(await ask(request, next, `/v1/skills/${request.skill}`));
    return ask(request, next, `/v1/skills/${request.skill}/versions/${skill[shapeOf(request).latest]}`);
  };
}
