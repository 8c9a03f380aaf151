import { SkillsApiError } from "./error.ts";

/** The response body of every list. */
export interface ListBody<Item> {
  /** Items of the page. */
  data: Item[];
  /** Token of the next page, or `null` on the last page. */
  next_page: string | null;
}

/**
 * One page of a list: the response body, with methods to get the pages that follow.
 *
 * @example
 * let page = await client.list();
 * while (page.hasNextPage()) page = await page.getNextPage();
 */
export type Page<Body extends ListBody<unknown>> = Body & {
  /** Whether there is a next page. */
  hasNextPage(): boolean;
  /**
   * Requests the next page.
   *
   * @throws SkillsApiError if the request fails, if there is no next page, or if `next_page` leads back to an
   * earlier page
   */
  getNextPage(): Promise<Page<Body>>;
  /** Iterates over the items of this page and of all pages that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Body["data"][number], void, undefined>;
};

/**
 * A list: `await` it for one page, or iterate over the items of all pages with `for await`.
 *
 * @example
 * const page = await client.list();
 * for await (const skill of client.list()) console.log(skill.id);
 */
export type PagePromise<Body extends ListBody<unknown>> = Promise<Page<Body>> &
  AsyncIterable<Body["data"][number]>;

/**
 * Lists from the page that the parameters name.
 *
 * @param fetchPage requests one page
 */
export function paginate<Params extends { page?: string | null }, Body extends ListBody<unknown>>(
  params: Params,
  fetchPage: (params: Params) => Promise<Body>,
): PagePromise<Body> {
  /** Page numbers by token. */
  const pageNumbers = new Map([[params.page ?? "", 0]]);

  async function loadPage(pageParams: Params, number: number): Promise<Page<Body>> {
    const body = await fetchPage(pageParams);
    const next = body.next_page as unknown;
    // An invalid token is one string, so that it is detected as a repeated one.
    const page = Object(next) === next ? "[object]" : String(next ?? "");
    const result: Page<Body> = {
      ...body,
      hasNextPage: () => page !== "",
      async getNextPage() {
        const nextNumber = number + 1;
        if (!page || (pageNumbers.get(page) ?? nextNumber) < nextNumber) {
          throw new SkillsApiError(`No next page: "${page}"`);
        }
        pageNumbers.set(page, nextNumber);
        return loadPage({ ...params, page }, nextNumber);
      },
      async *[Symbol.asyncIterator]() {
        for (let current = result; ; current = await current.getNextPage()) {
          yield* current.data;
          if (!current.hasNextPage()) return;
        }
      },
    };
    return result;
  }

  const first = loadPage(params, 0);
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      yield* await first;
    },
  });
}
