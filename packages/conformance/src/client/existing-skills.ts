import { property } from "../base/json.ts";
import type { ExistingSkills } from "./ledger/lines.ts";

/** What a run asks for before it creates anything: the newest skills, where lists begin with them. */
export const existingSkillsPath = "/v1/skills?source=custom&limit=100";

/** A property of an item, as a string; `""` when it is none. */
export function textOf(item: unknown, name: string): string {
  const value = property(item, name);
  return typeof value === "string" ? value : "";
}

/** When an item was made, in milliseconds since the epoch; `NaN` when it does not say. */
export function timeOf(item: unknown): number {
  return Date.parse(textOf(item, "created_at"));
}

/** Whether every item is at least as old as the one before it. */
export function isNewestFirst(items: readonly unknown[]): boolean {
  return items.every((item, at) => at === 0 || timeOf(item) <= timeOf(items[at - 1]));
}

/** The items of a list, or none where it is no list. */
export function dataOf(list: unknown): readonly unknown[] {
  const data = property(list, "data");
  return Array.isArray(data) ? data : [];
}

/** What a page of skills says of those that are there; `undefined` where it does not tell them from later ones. */
export function existingSkillsIn(page: unknown): ExistingSkills | undefined {
  const items = dataOf(page);
  const ids = items.map((item) => textOf(item, "id"));
  if (!Array.isArray(property(page, "data")) || ids.includes("")) return undefined;
  if (!textOf(page, "next_page")) return { ids };
  const last = items.at(-1);
  return last !== undefined && isNewestFirst(items) && !Number.isNaN(timeOf(last))
    ? { ids, olderThan: textOf(last, "created_at") }
    : undefined;
}

/** Whether a skill was there before. One whose age is not known counts as there, where it may be. */
export function existedBefore(item: unknown, { ids, olderThan }: ExistingSkills): boolean {
  if (ids.includes(textOf(item, "id"))) return true;
  return olderThan !== undefined && !(timeOf(item) > Date.parse(olderThan));
}
