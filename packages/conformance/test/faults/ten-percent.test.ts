import { expect, test } from "vitest";
import { changedFrom, runThroughFaults } from "../support/fault-runs.ts";
import { faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";

const undisturbed = await runThroughFaults();

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test.each(seeds)("faults in place of 10 % of the responses change no verdict (seed %d)", async (seed) => {
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
  expect(met).toBeGreaterThan(server.arrivals.length / 20);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  const undecided = result.checks.filter(({ outcome }) => ["indeterminate", "not-run"].includes(outcome));
  expect(undecided.length).toBeLessThanOrEqual(result.checks.length / 100);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
});
