import { expect } from "vitest";
import { changedFrom, type FaultyRun, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { type Arrival, type Fault, faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";

/** A run behind a proxy that responds to some requests with a page, although some of them took effect. */
async function expectExcused(faultOf: (arrival: Arrival) => Fault | undefined): Promise<FaultyRun> {
  const undisturbed = await undisturbedRun();
  const run = await runThroughFaults({ faultOf });
  expect(changedFrom(undisturbed.result, run.result)).toEqual([]);
  // Leftovers are reported: by id, or by label if no response had the id.
  expect(run.result.leftovers.length).toBeGreaterThanOrEqual(run.left.length);
  expect(run.server.arrivals.length).toBeLessThanOrEqual(run.plan.bound.requests);
  return run;
}

const pages = [
  faults["an edge's 502"],
  faults["an edge's 502"],
  faults["an edge's 504 after it acted"],
] as const;

/** Expects that a proxy causes no failure that returns a page for a share of the requests. */
export async function expectNoFailureOfShare(share: number, seed: number): Promise<void> {
  const { result, left } = await expectExcused(sometimes(seed, share, pages));
  if (share < 0.3) expect(left).toEqual([]);
  if (share < 0.1) expect([result.exitCode, result.leftovers]).toEqual([0, []]);
}

/** Expects that a proxy causes no failure that returns a page for every nth request. */
export async function expectNoFailureOfEvery(nth: number): Promise<void> {
  await expectExcused(({ number }) => (number % nth === 0 ? faults["an edge's 502"] : undefined));
}

/** Expects that a proxy causes no failure that has repeated outages of so many requests. */
export async function expectNoFailureOfOutages(length: number): Promise<void> {
  await expectExcused(({ number }) => (number % 40 < length ? faults["an edge's 502"] : undefined));
}
