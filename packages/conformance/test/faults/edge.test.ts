import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import type { RunResult } from "../../src/results/result.ts";
import { changedFrom, type FaultyRun, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";
import { page } from "../support/runs.ts";
import { expectNoFailureOfEvery, expectNoFailureOfOutages, expectNoFailureOfShare } from "./edge.ts";

const undisturbed = await undisturbedRun();

/** A server that responds to every invalid upload with an HTML page. */
function answeringBadUploads(status: number): (next: Handler) => Handler {
  return (next) => async (request) => {
    const response = await next(request);
    return request.method === "POST" && response.status >= 400 ? page(status) : response;
  };
}

/** The checks that only responses to invalid uploads decide. */
const aboutBadUploads = await (async () => {
  const { result } = await runThroughFaults({ around: answeringBadUploads(422) });
  const byEveryExchange = /^(error|response)\./;
  return namesOf(result, "fail", "warn").filter((name) => !byEveryExchange.test(name));
})();

function namesOf({ checks }: RunResult, ...outcomes: readonly string[]): string[] {
  return checks
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ id, revision }) => `${id} of ${revision}`);
}

/** Expects that no check of invalid uploads passes, and that all others are unaffected. */
function expectFoundOut({ result, plan, server, left }: FaultyRun): string[] {
  const red = namesOf(result, "fail", "warn");
  const undecided = namesOf(result, "indeterminate", "not-run");
  expect(aboutBadUploads.filter((name) => !red.includes(name) && !undecided.includes(name))).toEqual([]);
  expect(red.filter((name) => !aboutBadUploads.includes(name))).toEqual([]);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
  return red;
}

test("a server that responds to every invalid upload with HTML 500 fails; all other checks are decided", async () => {
  const run = await runThroughFaults({ around: answeringBadUploads(500) });
  const red = expectFoundOut(run);
  expect(run.result.exitCode).toBe(1);
  expect(run.result.halted).toBeUndefined();
  expect(red).toContain("skill.create.name-too-long-refused of skills-2025-10-02");
  expect(red).toContain("skill.create.skill-md-required of ga");
  expect(red).toContain("version.create.rename-refused of skills-2025-10-02");
  expect(red.length).toBeGreaterThan(aboutBadUploads.length / 2);
});

test("it also fails behind a proxy that does so occasionally", async () => {
  const faultOf = sometimes(1, 0.05, [faults["an edge's 502"]]);
  const run = await runThroughFaults({ around: answeringBadUploads(500), faultOf });
  const red = expectFoundOut(run);
  expect(run.result.exitCode).toBe(1);
  expect(red.length).toBeGreaterThan(aboutBadUploads.length / 4);
});

test("if valid uploads get the same response, nothing fails", async () => {
  const around = (next: Handler): Handler => {
    return async (request) => (request.method === "POST" ? page(500) : next(request));
  };
  const { result, server, plan } = await runThroughFaults({ around });
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  expect(result.exitCode).toBe(3);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
});

// `edge.long.test.ts` has more of each.

test.each([
  [0.02, 1],
  [0.1, 2],
  [0.3, 1],
  [0.5, 2],
])(
  "a proxy that returns a page for a share of %d of the requests causes no failure (seed %d)",
  expectNoFailureOfShare,
);

test.each([2, 7])(
  "a proxy that returns a page for every request number %d causes no failure",
  expectNoFailureOfEvery,
);

test.each([4, 9])("a proxy with repeated outages of %d requests causes no failure", expectNoFailureOfOutages);
