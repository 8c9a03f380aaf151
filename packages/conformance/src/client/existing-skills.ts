import { property, stringProperty } from "../base/json.ts";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import { describe, type Exchange } from "../http/exchange.ts";
import type { ExistingSkills } from "./ledger/lines.ts";

/** The first page of the list that a run requests before its first create. */
export const existingSkillsPath = "/v1/skills?source=custom&limit=100";

const pageSize = 100;

/** Skills that each list of a run covers. */
export const maxListedSkills = 2000;

/** Pages of the existing skills that a run reads. */
const maxPages = maxListedSkills / pageSize;

/** Characters of a page cursor. A longer one may not fit into a URL. */
const maxCursorLength = 4000;

/** Returns `created_at` in milliseconds since the Unix epoch; `NaN` if it is missing or not a date. */
export function createdAtMs(item: unknown): number {
  return Date.parse(stringProperty(item, "created_at"));
}

/** Whether every item is at least as old as the one before it. */
export function isNewestFirst(items: readonly unknown[]): boolean {
  return items.every((item, at) => at === 0 || createdAtMs(item) <= createdAtMs(items[at - 1]));
}

/** Returns the items of a list response; none if `data` is not an array. */
export function listItems(list: unknown): readonly unknown[] {
  const data = property(list, "data");
  return Array.isArray(data) ? data : [];
}

/** Whether a response body is a list whose items all have an id. What is not may hide skills. */
export function isList(list: unknown): boolean {
  const data = property(list, "data");
  return Array.isArray(data) && data.every((item) => stringProperty(item, "id") !== "");
}

/** Returns the existing skills from an incomplete list; `undefined` if it does not separate them from later ones. */
function newestExistingSkills(items: readonly unknown[]): ExistingSkills | undefined {
  const last = items.at(-1);
  return last !== undefined && isNewestFirst(items) && !Number.isNaN(createdAtMs(last))
    ? {
        ids: items.map((item) => stringProperty(item, "id")),
        olderThan: stringProperty(last, "created_at"),
      }
    : undefined;
}

/** Returns the first page, without the source if the server does not know it. */
async function firstPage(get: (path: string) => Promise<Exchange>): Promise<Exchange> {
  const page = await get(existingSkillsPath);
  return isList(page.json) ? page : get("/v1/skills?limit=100");
}

/** Whether a page is full and says that there are more, but not how to get them. */
function lacksCursor(page: unknown): boolean {
  const cursor = property(page, "next_page") ?? null;
  const hasMore = property(page, "has_more") === true || (cursor !== null && typeof cursor !== "string");
  return listItems(page).length >= pageSize && hasMore;
}

function cannotList(page: Exchange): RunStoppedError {
  return new RunStoppedError(
    `nothing is created, because the existing skills cannot be listed: ${describe(page)}`,
  );
}

/**
 * Lists the existing skills, up to {@link maxPages} pages: a run that knows them all deletes none of them, whatever the
 * server responds later.
 *
 * @returns `undefined` if the list does not separate them from later ones.
 * @throws NoVerdictError if there is no response to a request.
 * @throws RunStoppedError if there are pages after the first that cannot be read: the skills on them would look new.
 */
export async function readExistingSkills(
  get: (path: string) => Promise<Exchange>,
): Promise<ExistingSkills | undefined> {
  const items = new Map<string, unknown>();
  let page = await firstPage(get);
  const [path = ""] = page.request.path.split("&page=");
  for (let count = 1; isList(page.json); count++) {
    const before = items.size;
    for (const item of listItems(page.json)) items.set(stringProperty(item, "id"), item);
    const cursor = stringProperty(page.json, "next_page");
    if (!cursor && lacksCursor(page.json)) throw cannotList(page);
    if (!cursor) return { ids: [...items.keys()] };
    if (items.size === before || count === maxPages || cursor.length > maxCursorLength) break;
    page = await get(`${path}&page=${encodeURIComponent(cursor)}`);
    if (!isList(page.json)) throw cannotList(page);
  }
  return newestExistingSkills([...items.values()]);
}

/** The ids of existing skills in lower case: a server may ignore the case of ids. */
const idSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list of existing skills has an id. */
export function hasExisting({ ids }: ExistingSkills, id: string): boolean {
  const set = idSets.get(ids) ?? new Set(ids.map((each) => each.toLowerCase()));
  idSets.set(ids, set);
  return set.has(id.toLowerCase());
}

/** Whether a skill existed before the run. If the list was incomplete, a skill of unknown age counts as existing. */
export function existedBefore(item: unknown, existing: ExistingSkills): boolean {
  if (hasExisting(existing, stringProperty(item, "id"))) return true;
  const { olderThan } = existing;
  return olderThan !== undefined && !(createdAtMs(item) > Date.parse(olderThan));
}
