import { expect, test } from "vitest";
import { changedFrom, runThroughFaults } from "../support/fault-runs.ts";
import { type Arrival, type FaultName, faults } from "../support/fault-server.ts";

const undisturbed = await runThroughFaults();

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

type OperationName = keyof typeof operations;

function isOn(operation: OperationName, { method, target }: Arrival): boolean {
  const segments = target.split("?")[0]?.split("/").length ?? 0;
  return operations[operation] === `${method} ${segments - 1}`;
}

const all = Object.keys(operations) as OperationName[];
const silent: readonly FaultName[] = ["silence", "silence after it acted"];
const harmless: readonly FaultName[] = ["a slow body", "refused connections after it"];

/** Every kind of fault on two operations; silence, which takes long, on a rare one. */
const cases = (Object.keys(faults) as FaultName[])
  .filter((name) => !harmless.includes(name))
  .flatMap((name, at): [FaultName, OperationName][] =>
    silent.includes(name)
      ? [[name, "downloadSkillVersion"]]
      : [0, 1].map((half) => [name, all[(at * 2 + half) % all.length] ?? "listSkills"]),
  );

test.each(cases)("with %s in place of every response, %s is undecided", async (name, operation) => {
  const { result, plan, server, left } = await runThroughFaults({
    timeout: 100,
    faultOf: (arrival) => (isOn(operation, arrival) ? faults[name] : undefined),
  });
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  expect(result.checks.some(({ outcome }) => outcome === "indeterminate")).toBe(true);
  expect(result.exitCode).not.toBe(0);
  expect(server.arrivals.length).toBeLessThanOrEqual(plan.bound.requests);
  expect(result.halted).toBeUndefined();
  // Leftovers are reported.
  expect(left.filter((id) => !result.leftovers.join().includes(id))).toEqual([]);
  if (operation !== "deleteSkill") expect(left).toEqual([]);
});
