import { property } from "../../base/json.ts";
import { listItems } from "../../client/existing-skills.ts";
import type { SkillsApi } from "../../client/skills-api.ts";
import { sourceOf } from "../../contract/revision-traits.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { requireAccepted } from "../set-up.ts";

/** Returns the items of a page; none if `data` is not an array. */
export function itemsOf(page: Exchange): readonly unknown[] {
  return listItems(page.json);
}

/** Returns one property of every item of one or several pages. */
export function valuesOf(pages: Exchange | readonly Exchange[], name: string): readonly unknown[] {
  return [pages].flat().flatMap((page) => itemsOf(page).map((item) => property(item, name)));
}

/** Returns the source of every skill of one or several pages; as JSON if it is not a string. */
export function sourcesOf({ traits }: SkillsApi, pages: Exchange | readonly Exchange[]): readonly string[] {
  return [pages].flat().flatMap((page) =>
    itemsOf(page).map((skill) => {
      const source = sourceOf(traits, skill);
      return typeof source === "string" ? source : (JSON.stringify(source) ?? "none");
    }),
  );
}

/**
 * Requests pages until `next_page` is null, a page is rejected, or a maximum is reached.
 *
 * @param fetchPage Requests a page; the query has the cursor of all but the first.
 */
export async function collectPages(
  fetchPage: (query: Record<string, string>) => Promise<Exchange>,
  maxPages: number,
  maxItems: number = Number.POSITIVE_INFINITY,
): Promise<Exchange[]> {
  const pages = [await fetchPage({})];
  while (pages.length < maxPages && valuesOf(pages, "id").length < maxItems) {
    const last = pages.at(-1);
    const page = last && bodyString(last, "next_page");
    if (!page) break;
    pages.push(await fetchPage({ page }));
  }
  return pages;
}

/** One less than the largest documented limit, which has a check of its own. */
export const newestLimit = 99;

/**
 * Lists the newest {@link newestLimit} skills. They are on one page, or on up to five if the server returns fewer
 * items than `limit`.
 *
 * @param source Default all sources.
 * @throws SetupError if a page is rejected.
 */
export async function newestSkills(api: SkillsApi, source?: string): Promise<readonly Exchange[]> {
  const base = { limit: newestLimit, ...(source ? { source } : {}) };
  const fetchPage = async (query: Record<string, string>) =>
    requireAccepted(await api.listSkills({ query: { ...base, ...query } }));
  return collectPages(fetchPage, 5, newestLimit);
}

/** The items of several pages of a list. */
export interface PageSummary {
  /** One property of every item, in order. */
  readonly values: readonly unknown[];
  /** The values without duplicates. */
  readonly unique: readonly unknown[];
  /** Whether the last page has no `next_page`. */
  readonly reachedEnd: boolean;
  /** Whether pages after the first have new items. True if there is only one page. */
  readonly advanced: boolean;
}

export function summarizePages(pages: readonly Exchange[], name: string): PageSummary {
  const values = valuesOf(pages, name);
  const unique = [...new Set(values)];
  const [first, last] = [pages[0], pages.at(-1)];
  const advanced = pages.length === 1 || (first !== undefined && unique.length > itemsOf(first).length);
  return { values, unique, reachedEnd: last === undefined || !bodyString(last, "next_page"), advanced };
}

/** Whether `has_more` matches `next_page` on every page. A missing `next_page` counts as null. */
export function hasMoreAgrees(pages: readonly Exchange[]): boolean {
  return pages.filter(wasAccepted).every(({ json }) => {
    const next = property(json, "next_page") ?? null;
    return property(json, "has_more") === (next !== null);
  });
}

/** Describes the sources of skills for reports. */
export function describeSources(sources: readonly string[]): string {
  return sources.length > 0 ? `sources: ${sources.join(", ")}` : "no sources found";
}

/** Whether all values are strings in descending order. */
export function isDescending(values: readonly unknown[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    if (typeof value !== "string") return false;
    return typeof before !== "string" || before >= value;
  });
}
