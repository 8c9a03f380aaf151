import type { Handler, MockResponse } from "@skills-api/mock";
import { revisionOf } from "../../src/http/revision-of.ts";
import type { Defect, Incoming } from "./defect.ts";
import { ask, itemsOf, type Json, jsonOf, withJson } from "./support.ts";

/** How a list is divided into pages again. */
export interface Relisting {
  /** Returns the items to list, from all items in the order of the mock; default unchanged. */
  readonly items?: (items: readonly Json[]) => readonly Json[];
  /** Returns the number of items of a page, from the `limit` of the request. */
  readonly size?: (limit: number | undefined) => number;
  /** Returns the start of the page after one that stopped before `end`; default `end`. */
  readonly next?: (end: number) => number;
  /** Start of a further page that the last page promises; default none. */
  readonly last?: number;
}

async function whole(request: Incoming, next: Handler): Promise<MockResponse> {
  const { pathname } = new URL(request.path, "http://mock");
  const source = request.query.get("source");
  return ask(request, next, `${pathname}?limit=100${source ? `&source=${source}` : ""}`);
}

/** A list that is cut into pages again, by counting: for every page that the mock would answer. */
export function relisted(on: "listSkills" | "listSkillVersions", how: Relisting): Defect["handle"] {
  const { items = (all) => all, size = (limit = 20) => limit, next: nextStart = (end) => end, last } = how;
  return async (request, next) => {
    // A cursor is good for one revision, like that of the mock.
    const prefix = `page_${revisionOf(request)}_`;
    const page = request.query.get("page") ?? `${prefix}0`;
    if (request.operation !== on || !page.startsWith(prefix)) return next(request);
    const start = Number(page.slice(prefix.length));
    // What the mock refuses, such as a limit out of range, stays refused.
    const plain = new URL(request.path, "http://mock");
    plain.searchParams.delete("page");
    const checked = await next({ ...request, path: plain.pathname + plain.search });
    if (checked.status !== 200) return checked;
    const all = items(itemsOf(await whole(request, next)));
    const limit = request.query.get("limit");
    const end = start + size(limit ? Number(limit) : undefined);
    const following = end < all.length ? nextStart(end) : last;
    const body = jsonOf(checked);
    return withJson(checked, {
      ...body,
      data: all.slice(start, end),
      ...("has_more" in body ? { has_more: following !== undefined } : {}),
      next_page: following === undefined ? null : `${prefix}${following}`,
    });
  };
}
