import { property, stringProperty } from "../base/json.ts";
import type { Exchange } from "../http/exchange.ts";
import type { ExistingSkills } from "./ledger/lines.ts";
import { NoVerdictError } from "./no-verdict-error.ts";

/** The first page of the list that a run requests before its first create. */
export const existingSkillsPath = "/v1/skills?source=custom&limit=100";

/** Pages of the existing skills that a run reads: 2,000 skills. */
const maxPages = 20;

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

/** Returns the body of a page after the first; `undefined` if there is no response to judge. */
async function nextPage(get: (path: string) => Promise<Exchange>, cursor: string): Promise<unknown> {
  try {
    const { json } = await get(`${existingSkillsPath}&page=${encodeURIComponent(cursor)}`);
    return json;
  } catch (error) {
    if (error instanceof NoVerdictError) return undefined;
    throw error;
  }
}

/**
 * Lists the existing skills, up to {@link maxPages} pages: a run that knows them all deletes none of them, whatever the
 * server responds later.
 *
 * @returns `undefined` if the list does not separate them from later ones.
 * @throws NoVerdictError if there is no response to the first request.
 */
export async function readExistingSkills(
  get: (path: string) => Promise<Exchange>,
): Promise<ExistingSkills | undefined> {
  const items = new Map<string, unknown>();
  let { json: page }: { json: unknown } = await get(existingSkillsPath);
  for (let count = 1; isList(page); count++) {
    const before = items.size;
    for (const item of listItems(page)) items.set(stringProperty(item, "id"), item);
    const cursor = stringProperty(page, "next_page");
    if (!cursor) return { ids: [...items.keys()] };
    if (items.size === before || count === maxPages || cursor.length > maxCursorLength) break;
    page = await nextPage(get, cursor);
  }
  return newestExistingSkills([...items.values()]);
}

/** Whether a skill existed before the run. If the list was incomplete, a skill of unknown age counts as existing. */
export function existedBefore(item: unknown, { ids, olderThan }: ExistingSkills): boolean {
  if (ids.includes(stringProperty(item, "id"))) return true;
  return olderThan !== undefined && !(createdAtMs(item) > Date.parse(olderThan));
}
