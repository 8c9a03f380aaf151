import type { Defect } from "./defect.ts";
import { relisted } from "./relist.ts";
import { answers, type Json, jsonOf, objects, refuses, withJson, withObjects } from "./support.ts";

const bothLists = ["listSkills", "listSkillVersions"] as const;

function limitOf({ query }: { readonly query: URLSearchParams }): number {
  return Number(query.get("limit"));
}

/** The list of skills, and what both lists have in common. */
export const listDefects: readonly Defect[] = [
  {
    name: "a page of skills has no limit of its own",
    breaks: ["skill.list.default-limit"],
    handle: relisted("listSkills", { size: (limit = 100) => limit }),
  },
  {
    name: "100 skills are too many to ask for",
    breaks: ["skill.list.limit-100-accepted"],
    handle: refuses((request) => request.operation === "listSkills" && limitOf(request) === 100),
  },
  {
    name: "the limit of a page of skills is ignored",
    breaks: ["skill.list.limit-respected"],
    handle: relisted("listSkills", { size: () => 20 }),
  },
  {
    name: "skills are listed oldest first",
    breaks: ["skill.list.newest-first"],
    handle: relisted("listSkills", { items: (items) => items.toReversed() }),
  },
  {
    name: "the filter by source is ignored",
    breaks: ["skill.list.source-anthropic", "skill.list.source-custom"],
    handle(request, next) {
      return next({ ...request, target: request.target.replace(/source=(custom|anthropic)&?/, "") });
    },
  },
  {
    name: "the list has custom skills alone, unless others are asked for",
    breaks: ["skill.list.custom-and-prebuilt"],
    handle: answers("listSkills", (response, { query }) => {
      const { data, ...rest } = jsonOf(response) as { data: Json[] };
      const isPrebuiltAlone = data.every(({ source }) => source === "anthropic") && !query.has("page");
      if (query.has("source") || isPrebuiltAlone) return response;
      return withJson(response, { ...rest, data: data.filter(({ source }) => source === "custom") });
    }),
  },
  {
    name: "one of the prebuilt skills is missing",
    breaks: ["skill.list.prebuilt-skills"],
    handle: relisted("listSkills", { items: (items) => items.filter(({ id }) => id !== "pptx") }),
  },
  {
    name: "the version of a prebuilt skill is a timestamp",
    breaks: ["skill.list.prebuilt-version-date"],
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) =>
        skill.source === "anthropic" ? { ...skill, latest_version: "1770076800000000" } : skill,
      ),
    ),
  },
  {
    name: "a created skill is not listed",
    breaks: ["skill.list.created-skill-listed"],
    handle: answers("listSkills", (response, { query }) =>
      query.get("source") === "custom" ? withJson(response, { ...jsonOf(response), data: [] }) : response,
    ),
  },
  {
    name: "the page after a page of skills repeats its last skill",
    breaks: ["skill.list.no-repeats"],
    handle: relisted("listSkills", { next: (end) => end - 1 }),
  },
  {
    name: "the page after a page of skills leaves one out",
    breaks: ["skill.list.next-page-continues"],
    handle: relisted("listSkills", { next: (end) => end + 1 }),
  },
  {
    name: "the cursor in a list of skills is ignored",
    breaks: ["skill.list.last-page-null", "skill.list.next-page-continues", "skill.list.no-repeats"],
    handle: relisted("listSkills", { next: () => 0 }),
  },
  {
    name: "the cursor that a list of skills gave is refused",
    breaks: ["skill.list.next-page-continues"],
    // No second page is ever reached.
    undecided: [
      "skill.list.custom-and-prebuilt",
      "skill.list.has-more-agrees",
      "skill.list.last-page-null",
      "skill.list.no-repeats",
    ],
    handle: refuses((request) => request.operation === "listSkills" && request.query.has("page")),
  },
  {
    name: "an empty page follows the last page of skills, without end",
    breaks: ["skill.list.last-page-null"],
    handle: relisted("listSkills", { last: "page_9999" }),
  },
  {
    name: "the last page of a list has no next_page at all",
    breaks: ["page.next-page", "skill.list.last-page-null", "version.list.last-page-null"],
    handle: answers(bothLists, (response) => {
      const { next_page: next, ...rest } = jsonOf(response);
      return next === null ? withJson(response, rest) : response;
    }),
  },
  {
    name: "the last page of a list has an empty next_page",
    breaks: [
      "skill.list.has-more-agrees",
      "skill.list.last-page-null",
      "version.list.has-more-agrees",
      "version.list.last-page-null",
    ],
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
    breaks: ["skill.type"],
    handle: objects("skill", ({ type: _, ...skill }) => skill),
  },
];
