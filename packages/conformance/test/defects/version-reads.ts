import type { Defect } from "./defect.ts";
import { relisted } from "./relist.ts";
import {
  answers,
  ask,
  jsonOf,
  misworded,
  refusals,
  refuses,
  restated,
  withJson,
  withObjects,
} from "./support.ts";

/** Listing and reading versions. */
export const versionReadDefects: readonly Defect[] = [
  {
    name: "versions are listed newest first, as in the other revision",
    breaks: ["version.list.oldest-first"],
    handle: relisted("listSkillVersions", { items: (items) => items.toReversed() }),
  },
  {
    name: "a page of versions has no limit of its own",
    breaks: ["version.list.default-limit"],
    handle: relisted("listSkillVersions", { size: (limit = 1000) => limit }),
  },
  {
    name: "the limit of a page of versions is ignored",
    breaks: ["version.list.limit-respected"],
    handle: relisted("listSkillVersions", { size: () => 20 }),
  },
  {
    name: "1000 versions are too many to ask for",
    breaks: ["version.list.limit-1000-accepted"],
    handle: refuses(
      ({ operation, query }) => operation === "listSkillVersions" && Number(query.get("limit")) === 1000,
    ),
  },
  {
    name: "the page after a page of versions repeats its last version",
    breaks: ["version.list.no-repeats"],
    handle: relisted("listSkillVersions", { next: (end) => end - 1 }),
  },
  {
    name: "the page after a page of versions leaves one out",
    breaks: ["version.list.next-page-continues"],
    handle: relisted("listSkillVersions", { next: (end) => end + 1 }),
  },
  {
    name: "an empty page follows the last page of versions, without end",
    breaks: ["version.list.last-page-null"],
    handle: relisted("listSkillVersions", { last: "page_9999" }),
  },
  {
    name: "the versions of a skill that does not exist are an empty list",
    breaks: ["version.list.unknown-skill-not-found"],
    handle: refusals(
      (response, request) => request.operation === "listSkillVersions" && response.status === 404,
      (response) => ({ ...withJson(response, { data: [], has_more: false, next_page: null }), status: 200 }),
    ),
  },
  {
    name: "a version that is read is younger than the one that was created",
    breaks: ["version.get.by-epoch-version"],
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
    name: "the refusal of a version in a wrong form is worded differently",
    breaks: ["version.get.format-message"],
    handle: misworded(/^Invalid version format/),
  },
  {
    name: "reading a version that does not exist answers 400",
    breaks: ["version.delete.gone", "version.get.other-skill-not-found", "version.get.unknown-not-found"],
    handle: restated("getSkillVersion", 404, 400),
  },
  {
    name: "a version is found under any skill",
    breaks: ["version.get.other-skill-not-found"],
    async handle(request, next, memory) {
      const response = await next(request);
      const { version, skill_id: skill } = jsonOf(response);
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
    return ask(request, next, `/v1/skills/${request.skill}/versions/${skill.latest_version}`);
  };
}
