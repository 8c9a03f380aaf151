import { expect, test } from "vitest";
import { crashMatrix } from "./matrix/matrix.ts";
import { writingRuns } from "./matrix/scenario-runs.ts";

test("sweep deletes what a killed run has left, and nothing else, at every point of every request", async () => {
  const all = await writingRuns();
  const results = await crashMatrix({
    choose: (points) => points,
    onRun: ([first, ...others]) =>
      process.stderr.write(`${first?.scenario} in ${first?.revisions}: ${others.length + 1} points\n`),
  });
  expect(results.filter(({ problem }) => problem !== undefined)).toEqual([]);
  expect(new Set(results.map(({ scenario, revisions }) => `${scenario} in ${revisions}`)).size).toBe(
    all.length,
  );
  expect(results.reduce((sum, { deleted }) => sum + deleted, 0)).toBeGreaterThan(results.length / 4);
});
