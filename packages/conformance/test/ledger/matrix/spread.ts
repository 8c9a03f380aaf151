import type { Choose } from "./matrix.ts";
import { moments, type Point, type ScenarioRun } from "./point.ts";

/** Selects at least `total` points, spread over runs, requests and the moments of a request. */
export function spreadOver(runs: readonly ScenarioRun[], total: number): Choose {
  const share = Math.ceil(total / runs.length);
  return (points, run) => {
    const requests = points.length / moments.length;
    const number = runs.findIndex((each) => isSame(each, run));
    const chosen = Array.from({ length: Math.min(share, points.length) }, (_, at): Point | undefined => {
      const request = Math.floor(((at + 0.5) * requests) / share);
      return points[request * moments.length + ((at + number) % moments.length)];
    });
    return chosen.filter((point) => point !== undefined);
  };
}

function isSame(one: ScenarioRun, other: ScenarioRun): boolean {
  return one.scenario === other.scenario && one.revisions.length === other.revisions.length;
}
