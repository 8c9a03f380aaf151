import { expect } from "vitest";
import { changedFrom, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";

/** Expects that faults in place of 10 % of the responses change no verdict. */
export async function expectNoChangeByTenPercent(seed: number): Promise<void> {
  const undisturbed = await undisturbedRun();
  const fault = sometimes(seed, 0.1, [
    faults["429 with retry-after"],
    faults["429 without retry-after"],
    faults["529"],
    faults["a reset"],
    faults["a reset after it acted"],
  ]);
  let met = 0;
  const { result, plan, server, left } = await runThroughFaults({
    faultOf: () => {
      const each = fault();
      if (each) met++;
      return each;
    },
  });
  // Half as many, by chance, in some seeds.
  expect(met).toBeGreaterThan(server.arrivals.length / 25);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  const undecided = result.checks.filter(({ outcome }) => ["indeterminate", "not-run"].includes(outcome));
  expect(undecided.length).toBeLessThanOrEqual(result.checks.length / 100);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
}
