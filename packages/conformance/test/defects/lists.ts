import { revisions } from "@skills-api/spec";
import type { Defect } from "./defect.ts";
import { relisted } from "./relist.ts";
import { answers, type Json, jsonOf, objects, refuses, sourceOf, withJson, withObjects } from "./support.ts";

const bothLists = ["listSkills", "listSkillVersions"] as const;

function isPrebuilt(skill: Json): boolean {
  return sourceOf(skill) === "anthropic";
}

/** Undecided where no second page is ever reached. */
const unpaged = ["skill.list.foreign-cursor", "skill.list.last-page-null", "skill.list.no-repeats"];

const unlisted = ["skill.list.both-revisions", "skill.list.created-skill-listed"];

/** The list of skills, and what both lists have in common. */
export const listDefects: readonly Defect[] = [
  {
    name: "a page of skills has no limit of its own",
    revisions,
    breaks: ["skill.list.default-limit"],
    handle: relisted("listSkills", { size: (limit = 100) => limit }),
  },
  {
    name: "the limit of a page of skills is ignored",
    revisions,
    breaks: ["skill.list.limit-respected"],
    // All skills are on one page.
    undecided: {
      "skills-2025-10-02": ["skill.list.foreign-cursor"],
      ga: ["skill.list.foreign-cursor", "skill.list.next-page-token"],
    },
    handle: relisted("listSkills", { size: () => 20 }),
  },
  {
    name: "skills are listed oldest first",
    revisions,
    breaks: ["skill.list.newest-first"],
    handle: relisted("listSkills", { items: (items) => items.toReversed() }),
  },
  {
    name: "the list has custom skills alone, unless others are asked for",
    revisions,
    breaks: ["skill.list.custom-and-prebuilt"],
    handle: answers("listSkills", (response, { query }) => {
      const { data, ...rest } = jsonOf(response) as { data: Json[] };
      const isPrebuiltAlone = data.every(isPrebuilt) && !query.has("page");
      if (query.has("source") || isPrebuiltAlone) return response;
      return withJson(response, { ...rest, data: data.filter((skill) => !isPrebuilt(skill)) });
    }),
  },
  {
    name: "one of the prebuilt skills is missing",
    revisions,
    breaks: ["skill.list.prebuilt-skills"],
    handle: relisted("listSkills", { items: (items) => items.filter(({ id }) => id !== "pptx") }),
  },
  {
    name: "the version of a prebuilt skill is a timestamp",
    breaks: ["skill.list.prebuilt-version-date"],
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) =>
        isPrebuilt(skill) ? { ...skill, latest_version: "1770076800000000" } : skill,
      ),
    ),
  },
  {
    name: "a created skill is not listed",
    revisions,
    breaks: {
      "skills-2025-10-02": unlisted,
      ga: [...unlisted, "skill.list.versionless-left-out"],
    },
    handle: answers("listSkills", (response, { query }) =>
      query.get("source") === "custom" ? withJson(response, { ...jsonOf(response), data: [] }) : response,
    ),
  },
  {
    name: "the page after a page of skills repeats its last skill",
    revisions,
    breaks: ["skill.list.no-repeats"],
    handle: relisted("listSkills", { next: (end) => end - 1 }),
  },
  {
    name: "the page after a page of skills leaves one out",
    revisions,
    breaks: ["skill.list.next-page-continues"],
    handle: relisted("listSkills", { next: (end) => end + 1 }),
  },
  {
    name: "the cursor that a list of skills gave is refused",
    revisions,
    breaks: ["skill.list.next-page-continues"],
    undecided: {
      "skills-2025-10-02": [...unpaged, "skill.list.has-more-agrees"],
      ga: unpaged,
    },
    handle: refuses(
      (request) => request.operation === "listSkills" && request.query.has("page"),
      400,
      "page is not a valid page token.",
    ),
  },
  {
    name: "an empty page follows the last page of skills, without end",
    revisions,
    breaks: ["skill.list.last-page-null"],
    handle: relisted("listSkills", { last: 9999 }),
  },
  {
    name: "the last page of a list has no next_page at all",
    revisions,
    breaks: ["page.next-page", "skill.list.last-page-null", "version.list.last-page-null"],
    handle: answers(bothLists, (response) => {
      const { next_page: next, ...rest } = jsonOf(response);
      return next === null ? withJson(response, rest) : response;
    }),
  },
  {
    name: "the last page of a list has an empty next_page",
    revisions,
    breaks: {
      "skills-2025-10-02": [
        "skill.list.has-more-agrees",
        "skill.list.last-page-null",
        "version.list.has-more-agrees",
        "version.list.last-page-null",
      ],
      ga: ["skill.list.last-page-null", "version.list.last-page-null"],
    },
    handle: answers(bothLists, (response) => {
      const body = jsonOf(response);
      return withJson(response, { ...body, next_page: body.next_page ?? "" });
    }),
  },
  {
    name: "has_more is never true",
    breaks: ["skill.list.has-more-agrees", "version.list.has-more-agrees"],
    handle: answers(bothLists, (response) => withJson(response, { ...jsonOf(response), has_more: false })),
  },
  {
    name: "lists have no has_more, as in the other revision",
    breaks: ["page.has-more", "skill.list.has-more-agrees", "version.list.has-more-agrees"],
    handle: answers(bothLists, (response) => {
      const { has_more: _, ...rest } = jsonOf(response);
      return withJson(response, rest);
    }),
  },
  {
    name: "listed skills have no type",
    revisions,
    breaks: ["skill.type"],
    handle: objects("skill", ({ type: _, ...skill }) => skill),
  },
  {
    name: "cursors do not begin with page_",
    revisions: ["ga"],
    breaks: ["skill.list.next-page-token"],
    async handle(request, next) {
      const path = request.path.replace("page=cursor_", "page=page_");
      const response = await next({ ...request, path });
      if (!request.operation?.startsWith("list") || response.status !== 200) return response;
      const body = jsonOf(response);
      const cursor = typeof body.next_page === "string" ? body.next_page.replace("page_", "cursor_") : null;
      return withJson(response, { ...body, next_page: cursor });
    },
  },
];
