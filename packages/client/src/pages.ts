import { SkillsApiError } from "./error.ts";

/** What every list answers. */
export interface ListBody<Item> {
  data: Item[];
  next_page: string | null;
}

/** One page of a list, as the API sent it, and the way on from there. */
export type Page<Body extends ListBody<unknown>> = Body & {
  /** Whether the API named a next page. */
  hasNextPage(): boolean;
  /** @throws SkillsApiError as any call, when there is no next page, and when it was listed before */
  getNextPage(): Promise<Page<Body>>;
  /** The items of this page and of all that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Body["data"][number], void, undefined>;
};

/** `await` it for one page, or go through the items of all pages with `for await`. */
export type PagePromise<Body extends ListBody<unknown>> = Promise<Page<Body>> &
  AsyncIterable<Body["data"][number]>;

/**
 * Lists from the page on that the parameters name.
 *
 * @param ask asks for one page
 */
export function listFrom<Params extends { page?: string | null }, Body extends ListBody<unknown>>(
  params: Params,
  ask: (params: Params) => Promise<Body>,
): PagePromise<Body> {
  /** Cursors met so far, each with the number of the page it leads to. */
  const numbers = new Map([[params.page ?? "", 0]]);

  async function pageOf(pageParams: Params, number: number): Promise<Page<Body>> {
    const body = await ask(pageParams);
    // As text, so that a page which is not even that repeats itself, and is noticed.
    const page = String(body.next_page ?? "");
    const result: Page<Body> = {
      ...body,
      hasNextPage: () => page !== "",
      async getNextPage() {
        const next = number + 1;
        if (!page || (numbers.get(page) ?? next) < next) {
          throw new SkillsApiError(`No next page: "${page}"`);
        }
        numbers.set(page, next);
        return pageOf({ ...params, page }, next);
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

  const first = pageOf(params, 0);
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      yield* await first;
    },
  });
}
