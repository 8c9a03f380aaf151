import type { MockRequest } from "@skills-api/mock";
import { expect, test } from "vitest";
import { errorResponse, insteadOf, isCreateSkill, isList, type Middleware, withHeader } from "./gateway.ts";
import { cache } from "./middlewares.ts";
import { runBehind } from "./run.ts";

/** Runs whose lists have other limits. */
const [first, second] = ["cachedaa", "cachedbb"];

/** Creates take effect, but only a list shows that. */
const refused = insteadOf(isCreateSkill, () => errorResponse(400, "invalid_request_error", "Refused."));

function listCache(keyOf = ({ path }: MockRequest) => path): Middleware {
  return cache((request) => (isList(request) ? keyOf(request) : undefined));
}

test("lists that a cache keeps from one run to the next hide no skill that the second run leaves", async () => {
  const kept = listCache();
  await runBehind({ name: "a cache of lists", create: () => [kept] }, first);
  const { unnamed, left } = await runBehind(
    { name: "and refused creates", create: () => [kept, refused] },
    second,
  );
  expect([unnamed, left]).toEqual([[], []]);
});

test("a cache of lists that ignores their limits is found by the dates", async () => {
  const kept = listCache(({ path }) => path.replace(/limit=\d+/, ""));
  const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
  const aged: Middleware = async (request, next) => withHeader(await next(request), "date", hourAgo);
  await runBehind({ name: "a cache of lists", create: () => [kept, aged] }, first);
  const { isUnknown, unnamed, result } = await runBehind({ name: "the same", create: () => [kept] }, first);
  expect([isUnknown, unnamed]).toEqual([true, []]);
  expect(result.leftovers.join()).toMatch(/from a cache, by its date/);
  expect(result.exitCode).not.toBe(0);
});
