import { property } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { sourceOf } from "../../contract/revision-traits.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { requireAccepted } from "../set-up.ts";

/** The items of a page; none when the answer is no list. */
export function itemsOf(page: Exchange): readonly unknown[] {
  const data = property(page.json, "data");
  return Array.isArray(data) ? data : [];
}

/** One property of every item of one page or several. */
export function valuesOf(pages: Exchange | readonly Exchange[], name: string): readonly unknown[] {
  return [pages].flat().flatMap((page) => itemsOf(page).map((item) => property(item, name)));
}

/** The source of every skill of one page or several; as JSON where it is no text. */
export function sourcesOf({ traits }: Api, pages: Exchange | readonly Exchange[]): readonly string[] {
  return [pages].flat().flatMap((page) =>
    itemsOf(page).map((skill) => {
      const source = sourceOf(traits, skill);
      return typeof source === "string" ? source : (JSON.stringify(source) ?? "none");
    }),
  );
}

/** Follows `next_page` until it is null or a page is refused, over so many pages and items at most. */
export async function pagesOf(
  ask: (query: Record<string, string>) => Promise<Exchange>,
  mostPages: number,
  mostItems: number = Number.POSITIVE_INFINITY,
): Promise<Exchange[]> {
  const pages = [await ask({})];
  while (pages.length < mostPages && valuesOf(pages, "id").length < mostItems) {
    const last = pages.at(-1);
    const page = last && bodyString(last, "next_page");
    if (!page) break;
    pages.push(await ask({ page }));
  }
  return pages;
}

/** One less than the largest documented limit of a page, which is a check of its own. */
export const newest = 99;

/**
 * The newest {@link newest} skills of a source, or of all. They are on one page, unless the server makes pages
 * smaller than it is asked to: then on five at most.
 *
 * @throws SetUpFailed when a page is refused.
 */
export async function newestSkills(api: Api, source?: string): Promise<readonly Exchange[]> {
  const usual = { limit: newest, ...(source ? { source } : {}) };
  const ask = async (query: Record<string, string>) =>
    requireAccepted(await api.listSkills({ query: { ...usual, ...query } }));
  return pagesOf(ask, 5, newest);
}

/** What came of following a list from one page to the next. */
export interface Followed {
  /** One property of every item, page after page. */
  readonly values: readonly unknown[];
  /** The same without repeats. */
  readonly unique: readonly unknown[];
  /** Whether the last page names no other. */
  readonly ended: boolean;
  /** Whether there is nothing after the first page, or something new. */
  readonly moved: boolean;
}

export function follow(pages: readonly Exchange[], name: string): Followed {
  const values = valuesOf(pages, name);
  const unique = [...new Set(values)];
  const [first, last] = [pages[0], pages.at(-1)];
  const moved = pages.length === 1 || (first !== undefined && unique.length > itemsOf(first).length);
  return { values, unique, ended: last === undefined || !bodyString(last, "next_page"), moved };
}

/** Whether `has_more` says of every page what `next_page` says. That a page leaves one out is another matter. */
export function hasMoreAgrees(pages: readonly Exchange[]): boolean {
  return pages.filter(wasAccepted).every(({ json }) => {
    const next = property(json, "next_page") ?? null;
    return property(json, "has_more") === (next !== null);
  });
}

/** Whether values are texts that never go up from one to the next. */
export function isDescending(values: readonly unknown[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    if (typeof value !== "string") return false;
    return typeof before !== "string" || before >= value;
  });
}
