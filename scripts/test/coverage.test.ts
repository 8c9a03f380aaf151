import { expect, test } from "vitest";
import { coverageLines } from "../lib/coverage.ts";
import { readRegistry } from "../lib/registry.ts";

const registry = await readRegistry();

function rowsOf(lines: readonly string[]): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  let row: string[] = [];
  for (const line of lines) {
    const id = /^([a-z0-9-]+) {2}/.exec(line)?.[1];
    if (id === undefined) row.push(line);
    else {
      row = [];
      rows.set(id, row);
    }
  }
  return rows;
}

test("lists how every row of the scenario table is verified, or why it is not", () => {
  const rows = rowsOf(coverageLines(registry));
  expect([...rows.keys()]).toEqual(registry.scenarioTable.map(({ id }) => id));
  const described = /^ {5}[a-z0-9.-]+ {2}(verified by [a-z]|open, (not )?recorded|excluded: )/;
  expect(
    [...rows].filter(([, lines]) => lines.length === 0 || !lines.every((line) => described.test(line))),
  ).toEqual([]);
});

test("names the test file of a client requirement", () => {
  const rows = rowsOf(coverageLines(registry));
  expect(rows.get("rate-limited")).toEqual([
    expect.stringMatching(/client\.honours-retry-after {2}verified by packages\/client\/test\//),
  ]);
});

test("lists nothing below a row that no requirement covers", () => {
  const requirements = registry.requirements.filter(({ covers }) => !covers.includes("zip-with-one-folder"));
  expect(rowsOf(coverageLines({ ...registry, requirements })).get("zip-with-one-folder")).toEqual([]);
});
