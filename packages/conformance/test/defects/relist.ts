import type { Handler, MockResponse } from "@skills-api/mock";
import type { Defect, Incoming } from "./defect.ts";
import { ask, itemsOf, type Json, jsonOf, withJson } from "./support.ts";

/** How a list is made anew. */
export interface Relisting {
  /** Everything that there is to list, in the order of the mock; default unchanged. */
  readonly items?: (items: readonly Json[]) => readonly Json[];
  /** How many items a page has that was asked for so many (`undefined`: for none). */
  readonly size?: (limit: number | undefined) => number;
  /** Where the page after one begins that stopped before `end`; default there. */
  readonly next?: (end: number) => number;
  /** What `next_page` says on the last page; default null. */
  readonly last?: string | null;
}

const cursor = /^page_(\d+)$/;

async function whole(request: Incoming, next: Handler): Promise<MockResponse> {
  const { pathname } = new URL(request.target, "http://mock");
  const source = request.query.get("source");
  return ask(request, next, `${pathname}?limit=100${source ? `&source=${source}` : ""}`);
}

/** A list that is cut into pages again, by counting: for every page that the mock would answer. */
export function relisted(on: "listSkills" | "listSkillVersions", how: Relisting): Defect["handle"] {
  const {
    items = (all) => all,
    size = (limit = 20) => limit,
    next: nextStart = (end) => end,
    last = null,
  } = how;
  return async (request, next) => {
    const page = request.query.get("page");
    const start = Number(cursor.exec(page ?? "page_0")?.[1]);
    if (request.operation !== on || Number.isNaN(start)) return next(request);
    // What the mock refuses, such as a limit out of range, stays refused.
    const plain = new URL(request.target, "http://mock");
    plain.searchParams.delete("page");
    const checked = await next({ ...request, target: plain.pathname + plain.search });
    if (checked.status !== 200) return checked;
    const all = items(itemsOf(await whole(request, next)));
    const limit = request.query.get("limit");
    const end = start + size(limit ? Number(limit) : undefined);
    const hasMore = end < all.length;
    return withJson(checked, {
      ...jsonOf(checked),
      data: all.slice(start, end),
      has_more: hasMore || last !== null,
      next_page: hasMore ? `page_${nextStart(end)}` : last,
    });
  };
}
