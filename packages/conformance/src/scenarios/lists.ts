import { type Exchange, property, text } from "../transport/exchange.ts";

/** The items of a page; none when the answer is no list. */
export function itemsOf(page: Exchange): readonly unknown[] {
  const data = property(page.json, "data");
  return Array.isArray(data) ? data : [];
}

/** One property of every item of a page. */
export function valuesOf(page: Exchange, name: string): readonly unknown[] {
  return itemsOf(page).map((item) => property(item, name));
}

/** Follows `next_page` until it is null, over so many pages at most. */
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

/** Whether `has_more` says of every page what `next_page` says. */
export function hasMoreAgrees(pages: readonly Exchange[]): boolean {
  return pages.every(({ json }) => property(json, "has_more") === (property(json, "next_page") !== null));
}

/** Whether values never go up from one to the next, or never down. */
export function isOrdered(values: readonly unknown[], direction: "ascending" | "descending"): boolean {
  const keys = values.map(String);
  return keys.every((key, index) => {
    const before = keys[index - 1];
    if (before === undefined) return true;
    return direction === "ascending" ? before <= key : before >= key;
  });
}
