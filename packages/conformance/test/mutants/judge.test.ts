import { expect, test } from "vitest";
import { onSuccess, withJson } from "../gateways/gateway.ts";
import { judge } from "./judge.ts";
import type { Mutant } from "./mutant.ts";
import { is } from "./wire/middlewares.ts";

const unchanged: Mutant = {
  id: "none.none",
  description: "Nothing.",
  operations: ["getSkill"],
  create: () => [],
};

const empty: Mutant = {
  id: "none.empty",
  description: "A get of a skill is an empty object.",
  operations: ["getSkill"],
  revisions: ["ga"],
  create: () => [onSuccess(is("getSkill"), (response) => withJson(response, {}))],
};

test.each([true, false])("a correct server fails no check and decides all, whole: %s", async (whole) => {
  const verdicts = await judge(unchanged, { whole });
  expect(verdicts.map(({ revision, failed, undecided }) => ({ revision, failed, undecided }))).toEqual([
    { revision: "skills-2025-10-02", failed: [], undecided: [] },
    { revision: "ga", failed: [], undecided: [] },
  ]);
});

test("a mutant is judged in its revisions only, and runs fewer scenarios than a whole run", async () => {
  const [selected, ...others] = await judge(empty);
  const [whole] = await judge(empty, { whole: true });
  expect(others).toEqual([]);
  expect(selected?.revision).toBe("ga");
  expect(selected?.failed.length).toBeGreaterThan(0);
  expect(selected?.scenarios).toBeLessThan(whole?.scenarios ?? 0);
});
