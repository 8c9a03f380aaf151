import { expect, test } from "vitest";
import { maxListedSkills } from "../../src/client/existing-skills.ts";
import { ListQueries } from "../../src/client/list-queries.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { itemsOf } from "../../src/runner/cleanup/find-created.ts";

/** A list of skills on pages of `limit`. */
function pagesOf(
  total: number,
  limit: number,
): (query: Record<string, string | number>) => Promise<Exchange> {
  return async ({ page = 0 }) => {
    const first = Number(page);
    const next = Math.min(first + limit, total);
    const ids = Array.from({ length: next - first }, (_, at) => ({ id: `skill_${first + at}` }));
    return {
      operation: "listSkills",
      request: { method: "GET", path: "/v1/skills", headers: [] },
      response: { status: 200, headers: [], body: new Uint8Array() },
      json: { data: ids, next_page: next < total ? String(next) : null },
    };
  };
}

function limitsOfRun(): number[] {
  const queries = new ListQueries("k3m9x2qa");
  const requests = [queries.last(), ...Array.from({ length: 49 }, () => queries.next())];
  return requests.map(({ query }) => Number(query?.limit));
}

test("every list of a run covers as many skills as the list before the first create", async () => {
  const limits = limitsOfRun();
  expect(new Set(limits).size).toBe(50);
  for (const limit of limits) {
    const items = await itemsOf(pagesOf(maxListedSkills, limit));
    expect([limit, items.length]).toEqual([limit, maxListedSkills]);
  }
});

test("a list without an end is read up to a limit", async () => {
  await expect(itemsOf(pagesOf(Number.MAX_SAFE_INTEGER, 99))).rejects.toThrow(
    "a list has more than 3960 items",
  );
});
