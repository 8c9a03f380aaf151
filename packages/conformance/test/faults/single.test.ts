import { expect, test } from "vitest";
import { changedFrom, runThroughFaults } from "../support/fault-runs.ts";
import { type Arrival, type FaultName, faults } from "../support/fault-server.ts";
import { idsOf, resultOf } from "../support/runs.ts";

const undisturbed = await runThroughFaults();
const total = undisturbed.server.arrivals.length;

const names = Object.keys(faults) as FaultName[];

/** The position of a fault in a run. It depends on the kind of fault, so that reads, uploads and deletions get one. */
const places: readonly (readonly [string, (kind: number) => number])[] = [
  ["at the start", (kind) => 1 + kind],
  ["in the middle", (kind) => Math.round(total / 2) + 3 * kind],
  ["at the end", (kind) => total - kind],
];

const cases = names.flatMap((name, kind) =>
  places.map(([place, numberOf]) => ({ name, place, number: numberOf(kind) })),
);

/** A run with a fault for the requests that `isMet` selects. */
function runWith(name: FaultName, isMet: (arrival: Arrival) => boolean) {
  return runThroughFaults({
    timeout: 500,
    faultOf: (arrival) => (isMet(arrival) ? faults[name] : undefined),
  });
}

test("there are at least forty cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test.each(cases)("$name $place changes no verdict", async ({ name, number }) => {
  const { result, plan, server, left } = await runWith(name, (arrival) => arrival.number === number);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  expect(result.figures.decided).toBe(undisturbed.result.figures.decided);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(result.exitCode).toBe(0);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
});

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
