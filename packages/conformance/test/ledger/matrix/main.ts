import { crashMatrix, type PointResult } from "./matrix.ts";

function row(results: readonly PointResult[]): string {
  const [first] = results;
  const cells = [
    (first?.scenario ?? "").padEnd(32),
    (first?.revisions.join(" and ") ?? "").padEnd(25),
    String(results.length).padStart(6),
    String(results.reduce((sum, { deleted }) => sum + deleted, 0)).padStart(7),
    String(results.filter(({ problem }) => problem).length).padStart(6),
  ];
  return cells.join("  ");
}

console.log(`${"scenario".padEnd(32)}  ${"revisions".padEnd(25)}  points    swept  wrong`);
const results = await crashMatrix({
  choose: (points) => points,
  onRun: (some) => {
    console.log(row(some));
    for (const { request, moment, problem } of some) {
      if (problem) console.log(`  request ${request}, ${moment}: ${problem}`);
    }
  },
});
const wrong = results.filter(({ problem }) => problem).length;
const swept = results.reduce((sum, { deleted }) => sum + deleted, 0);
console.log(`${results.length} points, ${swept} skills swept, ${wrong} points wrong`);
process.exitCode = wrong > 0 || results.length === 0 ? 1 : 0;
