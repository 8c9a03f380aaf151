import { expect } from "vitest";
import { changedFrom, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { type Arrival, type FaultName, faults } from "../support/fault-server.ts";

/** Operations by method and number of segments in the path. */
const operations = {
  listSkills: "GET 2",
  createSkill: "POST 2",
  getSkill: "GET 3",
  deleteSkill: "DELETE 3",
  listSkillVersions: "GET 4",
  createSkillVersion: "POST 4",
  getSkillVersion: "GET 5",
  deleteSkillVersion: "DELETE 5",
  downloadSkillVersion: "GET 6",
};

export type OperationName = keyof typeof operations;

function isOn(operation: OperationName, { method, target }: Arrival): boolean {
  const segments = target.split("?")[0]?.split("/").length ?? 0;
  return operations[operation] === `${method} ${segments - 1}`;
}

/** The beginning of the reason for which a run creates nothing more. */
const stopped = "nothing more is created, because deleting the first skill failed";

export const operationNames = Object.keys(operations) as OperationName[];

/** Faults that a run does not notice, or that end with the request. */
const harmless: readonly FaultName[] = ["a slow body", "refused connections after it"];

export const harmfulFaults = (Object.keys(faults) as FaultName[]).filter((name) => !harmless.includes(name));

/**
 * Expects that a fault in place of every response to an operation leaves its checks undecided, and changes no other. If
 * skills cannot be deleted, only the first is created.
 */
export async function expectUndecided(name: FaultName, operation: OperationName): Promise<void> {
  const undisturbed = await undisturbedRun();
  const { result, plan, server, left } = await runThroughFaults({
    faultOf: (arrival) => (isOn(operation, arrival) ? faults[name] : undefined),
  });
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  const stops = operation === "deleteSkill";
  const undecided = stops ? "not-run" : "indeterminate";
  expect(result.checks.some(({ outcome }) => outcome === undecided)).toBe(true);
  expect(result.exitCode).not.toBe(0);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
  expect(result.halted?.split(":")[0]).toBe(stops ? stopped : undefined);
  // Leftovers are reported.
  expect(left.filter((id) => !result.leftovers.join().includes(id))).toEqual([]);
  if (!stops) expect(left).toEqual([]);
}
