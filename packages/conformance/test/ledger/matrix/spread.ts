import type { Choose } from "./matrix.ts";
import { moments, type Point, type ScenarioRun } from "./point.ts";

/** Selects about `total` points, at least one of each run, spread over runs, requests and the moments of a request. */
export function spreadOver(runs: readonly ScenarioRun[], total: number): Choose {
  const upTo = (number: number) => Math.floor((number * total) / runs.length);
  return (points, run) => {
    const number = runs.findIndex((each) => isSame(each, run));
    const share = Math.max(upTo(number + 1) - upTo(number), 1);
    const requests = points.length / moments.length;
    const chosen = Array.from({ length: Math.min(share, points.length) }, (_, at): Point | undefined => {
      // The golden ratio: runs with one point each have it at different parts of the run.
      const part = (0.5 + number * 0.618) % 1;
      const request = Math.floor(((at + part) * requests) / share);
      return points[request * moments.length + ((at + number) % moments.length)];
    });
    return chosen.filter((point) => point !== undefined);
  };
}

function isSame(one: ScenarioRun, other: ScenarioRun): boolean {
  return one.scenario === other.scenario && one.revisions.length === other.revisions.length;
}
