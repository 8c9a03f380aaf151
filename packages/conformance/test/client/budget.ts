import { expect } from "vitest";
import { changedFrom, type FaultyRun, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";

export const undisturbed: FaultyRun = await undisturbedRun();
export const inOneRevision: FaultyRun = await runThroughFaults({ revisions: ["skills-2025-10-02"] });

/** Returns numbers from first to last, at regular steps. Includes the last. */
export function numbers(first: number, last: number, step: number): number[] {
  const all = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  return [...all, last];
}

/** Checks that a stopped run changed no outcome and left nothing behind. */
export function expectClean({ result, left }: FaultyRun, whole: FaultyRun = undisturbed): void {
  expect(left).toEqual([]);
  expect(result.leftovers).toEqual([]);
  expect(changedFrom(whole.result, result)).toEqual([]);
}

/** Expects that a budget of requests includes clean-up. */
export async function expectCleanWithin(maxRequests: number): Promise<void> {
  const run = await runThroughFaults({ limits: { maxRequests } });
  expect(run.server.arrivals.length).toBeLessThanOrEqual(maxRequests);
  expect(run.result.sent.requests).toBe(run.server.arrivals.length);
  expectClean(run);
  const isEnough = maxRequests >= undisturbed.plan.expected.requests;
  expect(run.result.exitCode).toBe(isEnough ? 0 : 3);
  if (!isEnough) expect(run.result.halted).toMatch(/^the budget of \d+ requests is spent/);
}

/** Expects that a budget of requests includes clean-up if versions are deleted one by one. */
export async function expectCleanWithinInOneRevision(maxRequests: number): Promise<void> {
  const run = await runThroughFaults({ revisions: ["skills-2025-10-02"], limits: { maxRequests } });
  expect(run.server.arrivals.length).toBeLessThanOrEqual(maxRequests);
  expectClean(run, inOneRevision);
  expect(run.result.exitCode).toBe(maxRequests >= inOneRevision.plan.expected.requests ? 0 : 3);
}

/** Expects that a run that is stopped after so many requests cleans up. */
export async function expectCleanAfterStop(number: number): Promise<void> {
  const { requests } = undisturbed.plan.expected;
  const stop = new AbortController();
  if (number === 0) stop.abort();
  const late: string[] = [];
  const run = await runThroughFaults({
    signal: stop.signal,
    faultOf: ({ number: arrived, method }) => {
      if (stop.signal.aborted) late.push(method);
      if (arrived === number) stop.abort();
      return undefined;
    },
  });
  expectClean(run);
  // Lists prove which skills are of the run, and show what is left.
  expect(late.filter((method) => method !== "DELETE" && method !== "GET")).toEqual([]);
  const wasStopped = run.result.halted !== undefined;
  expect(run.result.exitCode).toBe(wasStopped ? 3 : 0);
  expect(wasStopped).toBe(number < requests - undisturbed.plan.cleanUp.requests);
}
