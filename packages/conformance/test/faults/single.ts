import { expect } from "vitest";
import { changedFrom, type FaultyRun, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { type Arrival, type FaultName, faults } from "../support/fault-server.ts";

export const faultNames = Object.keys(faults) as FaultName[];

/** Runs the suite with a fault for the requests that `isMet` selects. */
export function runWith(name: FaultName, isMet: (arrival: Arrival) => boolean): Promise<FaultyRun> {
  return runThroughFaults({ faultOf: (arrival) => (isMet(arrival) ? faults[name] : undefined) });
}

/** Expects that a fault for one request, given by its number, changes no verdict. */
export async function expectNoChange(name: FaultName, number: number): Promise<void> {
  const undisturbed = await undisturbedRun();
  const { result, plan, server, left } = await runWith(name, (arrival) => arrival.number === number);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  expect(result.figures.decided).toBe(undisturbed.result.figures.decided);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(result.exitCode).toBe(0);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
}
