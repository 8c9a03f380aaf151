import { expect, test } from "vitest";
import { changedFrom, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { idsOf, resultOf } from "../support/runs.ts";
import { expectNoChange, faultNames, runWith } from "./single.ts";

const undisturbed = await undisturbedRun();
const total = undisturbed.server.arrivals.length;

/**
 * One request for each kind of fault, at the start, in the middle or at the end of the run, so that reads, uploads and
 * deletions get one. `single.long.test.ts` has every kind at many requests.
 */
const cases = faultNames.map((name, kind) => {
  const numbers = [1 + kind, Math.round(total / 2) + 3 * kind, total - kind] as const;
  return { name, number: numbers[kind % numbers.length] ?? 1 };
});

test.each(cases)("$name at request $number changes no verdict", ({ name, number }) =>
  expectNoChange(name, number),
);

const lost = ["a reset after it acted", "an answer that is not HTTP"] as const;

test.each(lost)(
  "the run recovers from %s in place of the response to the first upload of its kind",
  async (name) => {
    const seen = new Set<string>();
    const { result, left } = await runWith(name, ({ method, body }) => {
      const kind = body.toString().replaceAll(/\d+/g, "").slice(0, 400);
      if (method !== "POST" || seen.has(kind) || seen.size > 12) return false;
      return seen.add(kind).size % 3 === 0;
    });
    expect(seen.size).toBeGreaterThan(12);
    expect(changedFrom(undisturbed.result, result)).toEqual([]);
    expect(result.figures.decided).toBe(undisturbed.result.figures.decided);
    expect(left).toEqual([]);
  },
);

test.each(lost)("the run recovers from %s in place of every ninth response to a deletion", async (name) => {
  let deletions = 0;
  const { result, left } = await runWith(name, ({ method }) => method === "DELETE" && ++deletions % 9 === 0);
  expect(deletions).toBeGreaterThan(30);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(result.exitCode).toBe(0);
});

test("a 413 that is followed by a reset during the upload is a rejection or undecided", async () => {
  const { result, left } = await runThroughFaults({
    revisions: ["ga"],
    include: ["large-upload"],
    filter: ["skill.create.upload-limit"],
    tooLarge: 30 * 1024 * 1024,
  });
  expect(idsOf(result, "fail", "warn", "not-run")).toEqual([]);
  expect(["pass", "indeterminate"]).toContain(resultOf(result, "skill.create.upload-limit").outcome);
  expect(left).toEqual([]);
});
