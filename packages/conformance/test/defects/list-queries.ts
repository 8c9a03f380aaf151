import { revisions } from "@skills-api/spec";
import type { Defect } from "./defect.ts";
import { ask, jsonOf, messageOf, misworded, refusal, refusals, refuses, withJson } from "./support.ts";

const outOfRange = ["skill.list.limit-out-of-range-message", "skill.list.limit-out-of-range-refused"];

/** Red where every page of skills is the first. */
const ignoredCursor = [
  "skill.list.foreign-cursor",
  "skill.list.last-page-null",
  "skill.list.next-page-continues",
  "skill.list.no-repeats",
];

function limitOf({ query }: { readonly query: URLSearchParams }): number {
  return Number(query.get("limit"));
}

/** Reads another value from the query of a list of skills, or none. */
function withQuery(name: string, change: (value: string) => string | undefined): Defect["handle"] {
  return (request, next) => {
    const value = request.query.get(name);
    if (request.operation !== "listSkills" || value === null) return next(request);
    const { pathname, searchParams } = new URL(request.path, "http://mock");
    searchParams.delete(name);
    const changed = change(value);
    if (changed !== undefined) searchParams.set(name, changed);
    return next({ ...request, path: `${pathname}?${searchParams}` });
  };
}

/** Queries that a list of skills does not take, and takes. */
export const listQueryDefects: readonly Defect[] = [
  {
    name: "the largest limit of a page of skills is too large",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.list.limit-100-accepted"],
      ga: ["skill.list.limit-1000-accepted"],
    },
    handle: refuses(
      (request) => request.operation === "listSkills" && [100, 1000].includes(limitOf(request)),
    ),
  },
  {
    name: "the filter by source is ignored",
    revisions,
    breaks: ["skill.list.source-anthropic", "skill.list.source-custom"],
    handle(request, next) {
      return next({ ...request, path: request.path.replace(/source=(custom|anthropic)&?/, "") });
    },
  },
  {
    name: "the cursor in a list of skills is ignored",
    revisions,
    breaks: {
      "skills-2025-10-02": ignoredCursor,
      ga: [...ignoredCursor, "skill.list.bad-cursor-message", "skill.list.bad-cursor-refused"],
    },
    handle: withQuery("page", () => undefined),
  },
  {
    name: "a limit over the largest is cut down to it",
    revisions: ["ga"],
    breaks: outOfRange,
    handle: withQuery("limit", (limit) => (Number(limit) > 1000 ? "1000" : limit)),
  },
  {
    name: "limit=0 counts as none",
    revisions: ["ga"],
    breaks: outOfRange,
    handle: withQuery("limit", (limit) => (limit === "0" ? undefined : limit)),
  },
  {
    name: "limit=abc counts as none",
    revisions: ["ga"],
    breaks: ["skill.list.limit-not-a-number-refused"],
    handle: withQuery("limit", (limit) => (limit === "abc" ? undefined : limit)),
  },
  {
    name: "limit=abc is a failure of the server",
    revisions: ["ga"],
    breaks: ["skill.list.limit-not-a-number-refused"],
    handle: refuses(({ query }) => query.get("limit") === "abc", 500, "invalid literal for int()"),
  },
  {
    name: "the largest limit of skills is still 100 in ga",
    revisions: ["ga"],
    breaks: ["skill.list.limit-1000-accepted", "skill.list.limit-out-of-range-message"],
    async handle(request, next) {
      const tooLarge = request.operation === "listSkills" && limitOf(request) > 100;
      const response = await next(request);
      return tooLarge ? refusal(response, 400, "limit must be between 1 and 100") : response;
    },
  },
  {
    name: "queries that a list does not take answer 422",
    revisions: ["ga"],
    breaks: [
      "skill.list.bad-cursor-refused",
      "skill.list.limit-not-a-number-refused",
      "skill.list.limit-out-of-range-refused",
      "skill.list.unknown-source-refused",
      "version.list.limit-out-of-range-refused",
    ],
    handle: refusals(
      (response) => /^(limit|page|source) /.test(messageOf(response)),
      (response) => refusal(response, 422, messageOf(response)),
    ),
  },
  {
    name: "a limit out of range is refused in other words",
    revisions: ["ga"],
    breaks: ["skill.list.limit-out-of-range-message", "version.list.limit-out-of-range-message"],
    handle: misworded(/^limit must be between/),
  },
  {
    name: "an unknown source lists nothing",
    revisions: ["ga"],
    breaks: ["skill.list.unknown-source-message", "skill.list.unknown-source-refused"],
    async handle(request, next) {
      if (request.query.get("source") !== "conformance") return next(request);
      const response = await ask(request, next, "/v1/skills");
      return withJson(response, { ...jsonOf(response), data: [], next_page: null });
    },
  },
  {
    name: "an unknown source is refused in other words",
    revisions: ["ga"],
    breaks: ["skill.list.unknown-source-message"],
    handle: misworded(/^source must be/),
  },
  {
    name: "a page that is no cursor is the first page",
    revisions: ["ga"],
    breaks: ["skill.list.bad-cursor-message", "skill.list.bad-cursor-refused"],
    handle: withQuery("page", (page) => (page === "page_conformance" ? undefined : page)),
  },
  {
    name: "a page that is no cursor is refused in other words",
    revisions: ["ga"],
    breaks: ["skill.list.bad-cursor-message"],
    handle: misworded(/^page is not a valid/),
  },
];
