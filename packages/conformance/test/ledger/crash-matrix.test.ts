import { expect, test } from "vitest";
import { crashMatrix } from "./matrix/matrix.ts";
import { moments } from "./matrix/point.ts";
import { writingRuns } from "./matrix/scenario-runs.ts";
import { spreadOver } from "./matrix/spread.ts";

/** `crash-matrix.long.test.ts` has every point. */
const wanted = 60;

test("sweep deletes what a killed run has left, and nothing else, wherever it was killed", async () => {
  const all = await writingRuns();
  const results = await crashMatrix({ choose: spreadOver(all, wanted) });
  expect(results.filter(({ problem }) => problem !== undefined)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(wanted);
  // Every scenario that writes, in every way that it runs, and every point of a request.
  const ran = new Set(results.map(({ scenario, revisions }) => `${scenario} in ${revisions}`));
  expect(ran).toEqual(new Set(all.map(({ scenario, revisions }) => `${scenario} in ${revisions}`)));
  for (const moment of moments) {
    expect(results.filter((each) => each.moment === moment).length).toBeGreaterThanOrEqual(wanted / 5);
  }
  // Kills that leave nothing behind would prove nothing.
  expect(results.reduce((sum, { deleted }) => sum + deleted, 0)).toBeGreaterThanOrEqual(wanted / 4);
});
