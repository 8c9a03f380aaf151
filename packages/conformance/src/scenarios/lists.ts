import type { Api } from "../api/api.ts";
import { sourceOf } from "../api/shapes.ts";
import { needed } from "../core/context.ts";
import { accepted, type Exchange, property, text } from "../transport/exchange.ts";

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
export function sourcesOf({ shape }: Api, pages: Exchange | readonly Exchange[]): readonly string[] {
  return [pages].flat().flatMap((page) =>
    itemsOf(page).map((skill) => {
      const source = sourceOf(shape, skill);
      return typeof source === "string" ? source : (JSON.stringify(source) ?? "none");
    }),
  );
}

/** Follows `next_page` until it is null or a page is refused, over so many pages at most. */
export async function pagesOf(
  ask: (query: Record<string, string>) => Promise<Exchange>,
  most: number,
): Promise<Exchange[]> {
  const pages = [await ask({})];
  while (pages.length < most) {
    const last = pages.at(-1);
    const page = last && text(last, "next_page");
    if (!page) break;
    pages.push(await ask({ page }));
  }
  return pages;
}

/**
 * The newest hundred skills of a source, or of all, by pages of the default size.
 *
 * @throws SetUpFailed when a page is refused.
 */
export async function newestSkills(api: Api, source?: string): Promise<Exchange[]> {
  const filter = source ? { source } : {};
  return pagesOf(async (query) => needed(await api.listSkills({ query: { ...filter, ...query } })), 5);
}

/** Whether `has_more` says of every page what `next_page` says. That a page leaves one out is another matter. */
export function hasMoreAgrees(pages: readonly Exchange[]): boolean {
  return pages.filter(accepted).every(({ json }) => {
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
