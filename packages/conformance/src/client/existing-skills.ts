import { property, stringProperty } from "../base/json.ts";
import type { ExistingSkills } from "./ledger/lines.ts";

/** A query for custom skills. */
export type SkillListQuery = Readonly<Record<"source", "custom"> & Record<"limit", number>>;

/** The list that a run requests before its first create: the newest skills, if the server lists them first. */
export const existingSkillsPath = "/v1/skills?source=custom&limit=100";

/**
 * Returns the query of the list number `count` of a run. Each has another limit, from 97 to 50: a cache that knows the URL
 * would return a list from before the last create or delete. The limits repeat in runs with more lists than that, which
 * happens only if many responses are lost; an old list hides skills then, but never shows one that is not there.
 */
export function freshListQuery(count: number): SkillListQuery {
  return { source: "custom", limit: 97 - (count % 48) };
}

/** The query of the last list of a run, which shows what is left. No other list of a run has this limit. */
export const finalListQuery: SkillListQuery = { source: "custom", limit: 98 };

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

/** Reads the existing skills from a page; `undefined` if the page does not separate them from later ones. */
export function parseExistingSkills(page: unknown): ExistingSkills | undefined {
  if (!isList(page)) return undefined;
  const items = listItems(page);
  const ids = items.map((item) => stringProperty(item, "id"));
  if (!stringProperty(page, "next_page")) return { ids };
  const last = items.at(-1);
  return last !== undefined && isNewestFirst(items) && !Number.isNaN(createdAtMs(last))
    ? { ids, olderThan: stringProperty(last, "created_at") }
    : undefined;
}

/** Whether a skill existed before the run. If the list was incomplete, a skill of unknown age counts as existing. */
export function existedBefore(item: unknown, { ids, olderThan }: ExistingSkills): boolean {
  if (ids.includes(stringProperty(item, "id"))) return true;
  return olderThan !== undefined && !(createdAtMs(item) > Date.parse(olderThan));
}
