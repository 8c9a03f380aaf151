import type { MockRequest } from "@skills-api/mock";
import { revisionOf } from "../../../src/http/revision-of.ts";
import {
  isCreate,
  isDeleteSkill,
  isList,
  isListSkills,
  isOk,
  jsonOf,
  type Middleware,
  type Next,
  pathOf,
  withJson,
} from "../../gateways/gateway.ts";
import { object } from "../../gateways/middlewares.ts";
import type { Mutant } from "../mutant.ts";
import {
  is,
  type Json,
  onData,
  onError,
  onJson,
  onRequest,
  queryOf,
  read,
  withQuery,
} from "./middlewares.ts";
import { lists as listOperations } from "./operations.ts";

const defaultLimit = 20;

function limitOf(request: MockRequest): number {
  return Number(queryOf(request).get("limit") ?? defaultLimit);
}

const isListVersions = is("listSkillVersions");

/** Changes the limit of lists that have a valid one. */
const limits = (
  change: (limit: number | undefined) => number | undefined,
  matches: (request: MockRequest) => boolean = isList,
): Middleware =>
  onRequest(matches, (request) => {
    const given = queryOf(request).get("limit");
    const limit = given === null ? undefined : Number(given);
    if (limit !== undefined && !(limit >= 1 && limit <= 100)) return request;
    const changed = change(limit);
    return changed === limit
      ? request
      : withQuery(request, { limit: changed === undefined ? null : String(changed) });
  });

/** All items of the list of a request, in order. */
async function allItems(next: Next, request: MockRequest): Promise<readonly Json[]> {
  const items: Json[] = [];
  for (let page: string | null = null; ; ) {
    const { path } = withQuery(request, { limit: "100", page });
    const list: Json = object(await read(next, request, path));
    items.push(...((list.data as Json[] | undefined) ?? []));
    if (typeof list.next_page !== "string") return items;
    page = list.next_page;
  }
}

function listBody(request: MockRequest, data: readonly Json[], nextPage: unknown): Json {
  const more = revisionOf(request) === "ga" ? {} : { has_more: nextPage !== null };
  return { data, ...more, next_page: nextPage };
}

/**
 * Pages through all items in its own way.
 *
 * @param select Returns the items of a page and the cursor of the next one, given the cursor of the request.
 */
function paged(
  select: (
    items: readonly Json[],
    cursor: string | undefined,
    limit: number,
    request: MockRequest,
  ) => readonly [data: readonly Json[], nextPage: string | null],
  matches: (request: MockRequest) => boolean = isList,
): Middleware {
  return async (request, next) => {
    const cursor = queryOf(request).get("page") ?? undefined;
    const isOwn = cursor === undefined || cursor.startsWith("page_own");
    if (!matches(request) || !isOwn) return next(request);
    const first = await next(withQuery(request, { page: null }));
    if (!isOk(first)) return first;
    const items = await allItems(next, request);
    const [data, nextPage] = select(items, cursor?.slice("page_own".length), limitOf(request), request);
    return withJson(first, listBody(request, data, nextPage === null ? null : `page_own${nextPage}`));
  };
}

/** Pages by the number of items before. */
const byOffset = (matches?: (request: MockRequest) => boolean, order = (items: readonly Json[]) => items) =>
  paged((given, cursor, limit) => {
    const items = order(given);
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return [items.slice(start, end), end < items.length ? String(end) : null];
  }, matches);

const sorted = (key: (item: Json) => string, direction: 1 | -1) => (items: readonly Json[]) =>
  [...items].sort((one, other) => direction * key(one).localeCompare(key(other)));

const label = (item: Json) => String(item.display_title ?? item.display_name);
const isCustom = ({ source }: Json) => source === "custom" || (source as Json | undefined)?.type === "custom";

/** Changes the cursor of lists that have another page. */
const cursors = (change: (list: Json, request: MockRequest) => Json): Middleware =>
  onJson(isList, (list, request) => (typeof list.next_page === "string" ? change(list, request) : list));

/** Changes lists without another page. */
const lastPages = (change: (list: Json, request: MockRequest) => Json): Middleware =>
  onJson(isList, (list, request) => (typeof list.next_page === "string" ? list : change(list, request)));

const without = (...names: readonly string[]) =>
  onJson(isList, (list) => ({
    ...list,
    data: (list.data as Json[]).map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name))),
    ),
  }));

/** Accepts invalid queries by changing them. */
const forgives =
  (
    matches: (request: MockRequest) => boolean,
    changes: Readonly<Record<string, string | null>>,
  ): Middleware =>
  async (request, next) => {
    const response = await next(request);
    return matches(request) && response.status === 400 ? next(withQuery(request, changes)) : response;
  };

const numberedLimit = (request: MockRequest) => /^-?\d+$/.test(queryOf(request).get("limit") ?? "");

export const lists: readonly Mutant[] = [
  {
    id: "lists.limit-ignored",
    description: "Lists always have 20 items per page.",
    operations: listOperations,
    create: () => [limits(() => undefined)],
  },
  {
    id: "lists.limit-ignored-for-versions",
    description: "Lists of versions always have 20 items per page.",
    operations: ["listSkillVersions"],
    create: () => [limits(() => undefined, isListVersions)],
  },
  {
    id: "lists.one-more",
    description: "Pages have one item more than the limit.",
    operations: listOperations,
    create: () => [limits((limit) => (limit === undefined ? undefined : limit + 1))],
  },
  {
    id: "lists.one-less",
    description: "Pages have one item less than the limit, except for a limit of 1.",
    operations: listOperations,
    create: () => [limits((limit) => (limit === undefined || limit === 1 ? limit : limit - 1))],
  },
  {
    id: "lists.at-least-two",
    description: "Pages have at least two items.",
    operations: listOperations,
    create: () => [limits((limit) => (limit === 1 ? 2 : limit))],
  },
  {
    id: "lists.capped-at-50",
    description: "Pages have at most 50 items.",
    operations: listOperations,
    create: () => [limits((limit) => (limit === undefined ? undefined : Math.min(limit, 50)))],
  },
  {
    id: "lists.capped-at-10",
    description: "Pages have at most 10 items.",
    operations: listOperations,
    create: () => [limits((limit) => Math.min(limit ?? defaultLimit, 10))],
  },
  {
    id: "lists.default-10",
    description: "Pages have 10 items without a limit.",
    operations: listOperations,
    create: () => [limits((limit) => limit ?? 10)],
  },
  {
    id: "lists.default-25",
    description: "Pages have 25 items without a limit.",
    operations: listOperations,
    create: () => [limits((limit) => limit ?? 25)],
  },
  {
    id: "lists.default-10-for-versions",
    description: "Pages of versions have 10 items without a limit.",
    operations: ["listSkillVersions"],
    create: () => [limits((limit) => limit ?? 10, isListVersions)],
  },
  {
    id: "lists.default-100",
    description: "Pages have 100 items without a limit.",
    operations: listOperations,
    create: () => [limits((limit) => limit ?? 100)],
  },
  {
    id: "lists.capped-at-100-in-ga",
    description: "A limit of more than 100 gets a 400.",
    operations: listOperations,
    revisions: ["ga"],
    create: () => [
      onRequest(
        (request) => isList(request) && limitOf(request) > 100,
        (request) => withQuery(request, { limit: "1001" }),
      ),
    ],
  },
  {
    id: "lists.limit-zero-accepted",
    description: "A limit of 0 is accepted.",
    operations: listOperations,
    create: () => [
      forgives((request) => isList(request) && queryOf(request).get("limit") === "0", { limit: null }),
    ],
  },
  {
    id: "lists.limit-negative-accepted",
    description: "A negative limit is accepted.",
    operations: listOperations,
    create: () => [forgives((request) => isList(request) && limitOf(request) < 0, { limit: null })],
  },
  {
    id: "lists.limit-too-large-accepted",
    description: "A limit above the maximum is accepted as the maximum.",
    operations: listOperations,
    create: () => [
      forgives((request) => isList(request) && numberedLimit(request) && limitOf(request) > 100, {
        limit: "100",
      }),
    ],
  },
  {
    id: "lists.limit-text-accepted",
    description: "A limit that is not a number is accepted.",
    operations: listOperations,
    create: () => [forgives((request) => isList(request) && Number.isNaN(limitOf(request)), { limit: null })],
  },
  {
    id: "lists.bad-cursor-accepted",
    description: "An unknown cursor gets the first page.",
    operations: listOperations,
    create: () => [forgives((request) => isList(request) && queryOf(request).has("page"), { page: null })],
  },
  {
    id: "lists.bad-cursor-empty",
    description: "An unknown cursor gets an empty page.",
    operations: listOperations,
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!isList(request) || response.status !== 400 || !queryOf(request).has("page")) return response;
        const first = await next(withQuery(request, { page: null }));
        return isOk(first) ? withJson(first, listBody(request, [], null)) : response;
      },
    ],
  },
  {
    id: "lists.cursor-of-other-revision",
    description: "The cursors of one revision are valid in the other.",
    operations: ["listSkills"],
    create: () => {
      const made = new Map<string, MockRequest>();
      return [
        async (request, next) => {
          if (!isListSkills(request)) return next(request);
          const page = queryOf(request).get("page");
          const response = await next(request);
          const { next_page: nextPage } = object(response);
          if (typeof nextPage === "string") made.set(nextPage, request);
          const origin = page ? made.get(page) : undefined;
          if (response.status !== 400 || !origin || !page || limitOf(request) > 100) return response;
          const { data } = object(await next(withQuery(origin, { page })));
          const own = (await allItems(next, withQuery(request, { page: null }))).filter(({ id }) =>
            (data as Json[]).some((item) => item.id === id),
          );
          const first = await next(withQuery(request, { page: null }));
          return withJson(first, listBody(request, own, null));
        },
      ];
    },
  },
  {
    id: "lists.source-ignored",
    description: "Lists have skills of all sources, whatever the filter is.",
    operations: ["listSkills"],
    create: () => [
      onRequest(
        (request) =>
          isListSkills(request) && ["custom", "anthropic"].includes(queryOf(request).get("source") ?? ""),
        (request) => withQuery(request, { source: null }),
      ),
    ],
  },
  {
    id: "lists.source-after-paging",
    description: "The filter by source is applied to each page, so that pages are short.",
    operations: ["listSkills"],
    create: () => [
      async (request, next) => {
        const source = queryOf(request).get("source");
        if (!isListSkills(request) || (source !== "custom" && source !== "anthropic")) return next(request);
        return onJson(isListSkills, (list) => ({
          ...list,
          data: (list.data as Json[]).filter((skill) => isCustom(skill) === (source === "custom")),
        }))(withQuery(request, { source: null }), next);
      },
    ],
  },
  {
    id: "lists.source-lost-on-next-page",
    description: "The filter by source applies to the first page only.",
    operations: ["listSkills"],
    create: () => [
      onRequest(
        (request) => isListSkills(request) && queryOf(request).has("page"),
        (request) => withQuery(request, { source: null }),
      ),
    ],
  },
  {
    id: "lists.source-unknown-accepted",
    description: "An unknown source gets an empty list.",
    operations: ["listSkills"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        const source = queryOf(request).get("source");
        if (
          !isListSkills(request) ||
          response.status !== 400 ||
          !source ||
          /^(custom|anthropic)$/.test(source)
        )
          return response;
        const first = await next(withQuery(request, { source: null }));
        return isOk(first) ? withJson(first, listBody(request, [], null)) : response;
      },
    ],
  },
  {
    id: "lists.source-unknown-ignored",
    description: "An unknown source gets skills of all sources.",
    operations: ["listSkills"],
    create: () => [
      forgives((request) => isListSkills(request) && queryOf(request).has("source"), { source: null }),
    ],
  },
  {
    id: "lists.source-reversed",
    description: "The source custom lists prebuilt skills, and the other way round.",
    operations: ["listSkills"],
    create: () => [
      onRequest(isListSkills, (request) => {
        const source = queryOf(request).get("source");
        if (source === "custom") return withQuery(request, { source: "anthropic" });
        return source === "anthropic" ? withQuery(request, { source: "custom" }) : request;
      }),
    ],
  },
  {
    id: "lists.custom-only",
    description: "Lists without a source have no prebuilt skills.",
    operations: ["listSkills"],
    create: () => [
      onRequest(
        (request) => isListSkills(request) && !queryOf(request).get("source"),
        (request) => withQuery(request, { source: "custom" }),
      ),
    ],
  },
  {
    id: "lists.prebuilt-last",
    description: "Lists have prebuilt skills first, then custom ones.",
    operations: ["listSkills"],
    create: () => [
      byOffset(isListSkills, (items) => [
        ...items.filter((item) => !isCustom(item)),
        ...items.filter(isCustom),
      ]),
    ],
  },
  {
    id: "lists.custom-oldest-first",
    description: "Lists of custom skills are oldest first, other lists newest first.",
    operations: ["listSkills"],
    create: () => [
      byOffset(
        (request) => isListSkills(request) && queryOf(request).get("source") === "custom",
        (items) => [...items].reverse(),
      ),
    ],
  },
  {
    id: "lists.offset-cursor",
    description: "Cursors are offsets, so that pages skip or repeat skills when others come and go.",
    operations: listOperations,
    create: () => [byOffset()],
  },
  {
    id: "lists.offset-cursor-for-versions",
    description:
      "Cursors of versions are offsets, so that pages skip or repeat versions when others come and go.",
    operations: ["listSkillVersions"],
    create: () => [byOffset(isListVersions)],
  },
  {
    id: "lists.cursor-item-deleted",
    description: "The next page is empty if the last item of the page before was deleted.",
    operations: listOperations,
    create: () => [
      paged((items, cursor, limit) => {
        const at = items.findIndex(({ id }) => id === cursor);
        if (cursor !== undefined && at === -1) return [[], null];
        const data = items.slice(at + 1, at + 1 + limit);
        return [data, at + 1 + limit < items.length ? String(data.at(-1)?.id) : null];
      }),
    ],
  },
  {
    id: "lists.cursor-item-deleted-restarts",
    description: "The next page is the first one if the last item of the page before was deleted.",
    operations: listOperations,
    create: () => [
      paged((items, cursor, limit) => {
        const at = items.findIndex(({ id }) => id === cursor);
        const data = items.slice(at + 1, at + 1 + limit);
        return [data, at + 1 + limit < items.length ? String(data.at(-1)?.id) : null];
      }),
    ],
  },
  {
    id: "lists.cursor-inclusive",
    description: "Each page repeats the last item of the page before.",
    operations: listOperations,
    create: () => [
      paged((items, cursor, limit) => {
        const start = Number(cursor ?? 0);
        const next = Math.max(start + limit - 1, start + 1);
        return [items.slice(start, start + limit), start + limit < items.length ? String(next) : null];
      }),
    ],
  },
  {
    id: "lists.cursor-skips-one",
    description: "Each page skips the first item behind the page before.",
    operations: listOperations,
    create: () => [
      paged((items, cursor, limit) => {
        const start = Number(cursor ?? 0);
        const end = start + limit;
        return [items.slice(start, end), end < items.length ? String(end + 1) : null];
      }),
    ],
  },
  {
    id: "lists.cursor-forgets-limit",
    description: "Pages after the first have 20 items, whatever the limit is.",
    operations: listOperations,
    create: () => [
      onRequest(
        (request) => isList(request) && queryOf(request).has("page"),
        (request) => withQuery(request, { limit: null }),
      ),
    ],
  },
  {
    id: "lists.cursor-fixes-limit",
    description: "Pages after the first have the limit of the first.",
    operations: listOperations,
    create: () => {
      const made = new Map<string, number>();
      return [
        async (request, next) => {
          if (!isList(request)) return next(request);
          const limit = made.get(queryOf(request).get("page") ?? "") ?? limitOf(request);
          const response = await next(
            queryOf(request).has("page") && limitOf(request) > 0
              ? withQuery(request, { limit: String(limit) })
              : request,
          );
          const { next_page: nextPage } = object(response);
          if (typeof nextPage === "string") made.set(nextPage, limit);
          return response;
        },
      ];
    },
  },
  {
    id: "lists.cursor-once",
    description: "A cursor is valid once.",
    operations: listOperations,
    create: () => {
      const used = new Set<string>();
      return [
        onRequest(isList, (request) => {
          const page = queryOf(request).get("page");
          if (!page) return request;
          if (used.has(page)) return withQuery(request, { page: "page_used" });
          used.add(page);
          return request;
        }),
      ];
    },
  },
  {
    id: "lists.cursor-ignored",
    description: "Every page is the first one.",
    operations: listOperations,
    create: () => [
      onRequest(
        (request) => isList(request) && (queryOf(request).get("page") ?? "").length > 20,
        (request) => withQuery(request, { page: null }),
      ),
    ],
  },
  {
    id: "lists.cursor-url",
    description: "next_page is the address of the next page.",
    operations: listOperations,
    create: () => [
      cursors((list, request) => ({
        ...list,
        next_page: `https://api.example.com${withQuery(request, { page: String(list.next_page) }).path}`,
      })),
    ],
  },
  {
    id: "lists.cursor-number",
    description: "next_page is a number.",
    operations: listOperations,
    create: () => [cursors((list) => ({ ...list, next_page: 2 }))],
  },
  {
    id: "lists.cursor-encoded",
    description: "next_page is percent-encoded.",
    operations: listOperations,
    create: () => [cursors((list) => ({ ...list, next_page: encodeURIComponent(`${list.next_page}=`) }))],
  },
  {
    id: "lists.cursor-missing",
    description: "next_page is null although there is another page.",
    operations: listOperations,
    create: () => [cursors((list) => ({ ...list, next_page: null }))],
  },
  {
    id: "lists.no-second-page",
    description: "Lists have one page.",
    operations: listOperations,
    create: () => [
      cursors((list) => ({ ...list, next_page: null, ...("has_more" in list ? { has_more: false } : {}) })),
    ],
  },
  {
    id: "lists.has-more-false",
    description: "has_more is false although there is another page.",
    operations: listOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [cursors((list) => ({ ...list, has_more: false }))],
  },
  {
    id: "lists.has-more-true",
    description: "has_more is true on the last page.",
    operations: listOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [lastPages((list) => ({ ...list, has_more: true }))],
  },
  {
    id: "lists.has-more-text",
    description: "has_more is a string.",
    operations: listOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [onJson(isList, (list) => ({ ...list, has_more: String(list.has_more) }))],
  },
  {
    id: "lists.has-more-missing",
    description: "Lists have no has_more.",
    operations: listOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [onJson(isList, ({ has_more: _, ...list }) => list)],
  },
  {
    id: "lists.next-page-empty",
    description: "next_page is the empty string on the last page.",
    operations: listOperations,
    create: () => [lastPages((list) => ({ ...list, next_page: "" }))],
  },
  {
    id: "lists.next-page-missing",
    description: "The last page has no next_page.",
    operations: listOperations,
    create: () => [lastPages(({ next_page: _, ...list }) => list)],
  },
  {
    id: "lists.next-page-on-last",
    description: "The last page has a cursor for an unknown page.",
    operations: listOperations,
    create: () => [lastPages((list) => ({ ...list, next_page: "page_MjAyNS0wNS0xNFQwMDowMDowMFo=" }))],
  },
  {
    id: "lists.never-ends",
    description: "The last page has the cursor of itself.",
    operations: listOperations,
    create: () => [
      lastPages((list, request) => {
        const page = queryOf(request).get("page");
        return page ? { ...list, next_page: page } : list;
      }),
    ],
  },
  {
    id: "lists.by-seconds",
    description: "Items of the same second are in the order of their ids.",
    operations: listOperations,
    create: () => [
      byOffset(
        isListSkills,
        sorted((item) => `${String(item.created_at).slice(0, 19)} ${item.id}`, -1),
      ),
    ],
  },
  {
    id: "lists.equal-times-reorder",
    description: "Items of the same second are in another order in each response.",
    operations: ["listSkills"],
    create: () => {
      let reads = 0;
      return [
        paged((items, cursor, limit) => {
          reads += 1;
          const odd = reads % 2 === 1;
          const second = ({ created_at }: Json) => String(created_at).slice(0, 19);
          const order = [...items].sort(
            (one, other) =>
              second(other).localeCompare(second(one)) ||
              (odd ? 1 : -1) * String(one.id).localeCompare(String(other.id)),
          );
          const start = Number(cursor ?? 0);
          const end = start + limit;
          return [order.slice(start, end), end < order.length ? String(end) : null];
        }, isListSkills),
      ];
    },
  },
  {
    id: "lists.by-update",
    description: "Skills are in the order of their last change.",
    operations: ["listSkills"],
    create: () => [
      byOffset(
        isListSkills,
        sorted((item) => String(item.updated_at), -1),
      ),
    ],
  },
  {
    id: "lists.by-label",
    description: "Skills are in the order of their labels.",
    operations: ["listSkills"],
    create: () => [byOffset(isListSkills, sorted(label, 1))],
  },
  {
    id: "lists.by-id",
    description: "Skills are in the order of their ids.",
    operations: ["listSkills"],
    create: () => [
      byOffset(
        isListSkills,
        sorted((item) => String(item.id), 1),
      ),
    ],
  },
  {
    id: "lists.oldest-first",
    description: "Skills are oldest first.",
    operations: ["listSkills"],
    create: () => [byOffset(isListSkills, (items) => [...items].reverse())],
  },
  {
    id: "lists.pages-sorted-by-label",
    description: "The skills of each page are in the order of their labels.",
    operations: ["listSkills"],
    create: () => [onData("listSkills", sorted(label, 1))],
  },
  {
    id: "lists.versions-of-other-order",
    description: "Versions are in the order of the other revision.",
    operations: ["listSkillVersions"],
    create: () => [byOffset(isListVersions, (items) => [...items].reverse())],
  },
  {
    id: "lists.without-updated-at",
    description: "Items of lists have no updated_at.",
    operations: ["listSkills"],
    create: () => [without("updated_at")],
  },
  {
    id: "lists.without-type",
    description: "Items of lists have no type.",
    operations: listOperations,
    create: () => [without("type")],
  },
  {
    id: "lists.without-pointer",
    description: "Items of lists have no pointer to their newest version.",
    operations: ["listSkills"],
    create: () => [without("latest_version", "latest_version_id")],
  },
  {
    id: "lists.without-description",
    description: "Items of lists of versions have no description.",
    operations: ["listSkillVersions"],
    create: () => [without("description")],
  },
  {
    id: "lists.without-skill-id",
    description: "Items of lists of versions have no skill_id.",
    operations: ["listSkillVersions"],
    create: () => [without("skill_id")],
  },
  {
    id: "lists.ids-only",
    description: "Items of lists are ids.",
    operations: listOperations,
    create: () => [onJson(isList, (list) => ({ ...list, data: (list.data as Json[]).map(({ id }) => id) }))],
  },
  {
    id: "lists.total-cut-at-30",
    description: "Lists end after 30 items.",
    operations: listOperations,
    create: () => [
      paged((items, cursor, limit) => {
        const start = Number(cursor ?? 0);
        const end = Math.min(start + limit, 30);
        return [items.slice(start, end), end < Math.min(items.length, 30) ? String(end) : null];
      }),
    ],
  },
  {
    id: "lists.total-cut-at-10-versions",
    description: "Lists of versions end after 10 items.",
    operations: ["listSkillVersions"],
    create: () => [
      paged((items, cursor, limit) => {
        const start = Number(cursor ?? 0);
        const end = Math.min(start + limit, 10);
        return [items.slice(start, end), end < Math.min(items.length, 10) ? String(end) : null];
      }, isListVersions),
    ],
  },
  {
    id: "lists.empty-null",
    description: "data is null where it should be empty.",
    operations: listOperations,
    create: () => [
      onJson(isList, (list) => ((list.data as Json[]).length === 0 ? { ...list, data: null } : list)),
    ],
  },
  {
    id: "lists.empty-404",
    description: "A list without items gets a 404.",
    operations: listOperations,
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!isList(request) || !isOk(response)) return response;
        const { data } = jsonOf(response) as Json;
        return (data as Json[]).length === 0
          ? next({ ...request, path: "/v1/skills/skill_01111111111111111111111" })
          : response;
      },
    ],
  },
  {
    id: "lists.data-object",
    description: "data is an object of items by id.",
    operations: listOperations,
    create: () => [
      onJson(isList, (list) => ({
        ...list,
        data: Object.fromEntries((list.data as Json[]).map((item) => [item.id, item])),
      })),
    ],
  },
  {
    id: "lists.data-renamed",
    description: "The items of lists are in a property that is named after them.",
    operations: listOperations,
    create: () => [
      onJson(isList, ({ data, ...list }, request) => ({
        ...list,
        [isListSkills(request) ? "skills" : "versions"]: data,
      })),
    ],
  },
  {
    id: "lists.bare-array",
    description: "Lists are arrays.",
    operations: listOperations,
    create: () => [onJson(isList, ({ data }) => data)],
  },
  {
    id: "lists.item-twice",
    description: "The last item of each page is there twice.",
    operations: listOperations,
    create: () => [
      onJson(isList, (list) => {
        const data = list.data as Json[];
        return { ...list, data: [...data, ...data.slice(-1)] };
      }),
    ],
  },
  {
    id: "lists.versions-of-unknown-skill",
    description: "The versions of an unknown skill are an empty list.",
    operations: ["listSkillVersions"],
    create: () => [
      onError(
        ({ status }, request) => status === 404 && isListVersions(request),
        (response, request) => withJson({ ...response, status: 200 }, listBody(request, [], null)),
      ),
    ],
  },
  {
    id: "lists.versionless-missing",
    description: "Lists do not have skills without versions.",
    operations: ["listSkills"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      onData("listSkills", (data) => data.filter(({ latest_version: pointer }) => pointer !== null)),
    ],
  },
  {
    id: "lists.versionless-shown",
    description: "Lists have skills without versions.",
    operations: ["listSkills", "deleteSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!isListSkills(request) || !isOk(response) || queryOf(request).get("source") === "anthropic")
          return response;
        const beta: MockRequest = {
          ...request,
          headers: [...request.headers, ["anthropic-beta", "skills-2025-10-02"]],
        };
        const all = await allItems(next, { ...beta, path: "/v1/skills?source=custom" });
        const left = all.filter(({ latest_version: pointer }) => pointer === null);
        const list = object(response);
        const more = left.map((skill) => ({
          type: "skill",
          id: skill.id,
          display_name: skill.display_title,
          source: { type: "custom" },
          latest_version_id: null,
          created_at: skill.created_at,
          updated_at: skill.updated_at,
        }));
        return withJson(response, { ...list, data: [...more, ...(list.data as Json[])] });
      },
    ],
  },
  {
    id: "lists.own-skills-missing",
    description: "Lists never have skills that were uploaded as archives.",
    operations: ["listSkills"],
    create: () => {
      const zipped = new Set<unknown>();
      const tap: Middleware = async (request, next) => {
        const response = await next(request);
        const isZip =
          request.body instanceof Uint8Array && Buffer.from(request.body).includes("PK\u0003\u0004");
        if (isCreate(request) && isZip && isOk(response) && pathOf(request) === "/v1/skills")
          zipped.add(object(response).id);
        return response;
      };
      return [onData("listSkills", (data) => data.filter(({ id }) => !zipped.has(id))), tap];
    },
  },
  {
    id: "lists.deleted-shown",
    description: "Lists have deleted skills.",
    operations: ["listSkills"],
    create: () => {
      const deleted = new Map<string, Json[]>();
      const tap: Middleware = async (request, next) => {
        if (!isDeleteSkill(request)) return next(request);
        const skill = object(await read(next, request, pathOf(request)));
        const response = await next(request);
        const revision = revisionOf(request);
        if (isOk(response)) deleted.set(revision, [skill, ...(deleted.get(revision) ?? [])]);
        return response;
      };
      const show = onJson(isListSkills, (list, request) => {
        const query = queryOf(request);
        if (query.has("page") || query.get("source") === "anthropic") return list;
        return {
          ...list,
          data: [...(deleted.get(revisionOf(request)) ?? []).slice(0, 3), ...(list.data as Json[])],
        };
      });
      return [show, tap];
    },
  },
];
