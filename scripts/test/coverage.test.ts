import { expect, test } from "vitest";
import { coverage } from "../lib/coverage.ts";
import { readRegistry } from "../lib/registry.ts";

const registry = await readRegistry();

function rowsOf(lines: readonly string[]): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  let row: string[] = [];
  for (const line of lines) {
    const number = /^(\d+) {2}/.exec(line)?.[1];
    if (number === undefined) row.push(line);
    else {
      row = [];
      rows.set(Number(number), row);
    }
  }
  return rows;
}

test("every row of the scenario table says what covers it, or why nothing does", () => {
  const rows = rowsOf(coverage(registry));
  expect([...rows.keys()]).toEqual(Array.from({ length: 132 }, (_, index) => index + 1));
  const decided =
    /^ {5}[a-z0-9.-]+ {2}(judged by [a-z]|proven by packages\/|open, (not )?recorded|excluded: )/;
  expect(
    [...rows].filter(([, lines]) => lines.length === 0 || !lines.every((line) => decided.test(line))),
  ).toEqual([]);
});

test("a row about clients points to a test of the client", () => {
  const rows = rowsOf(coverage(registry));
  expect(rows.get(128)).toEqual([
    expect.stringMatching(/client\.honours-retry-after {2}proven by packages\/client\/test\//),
  ]);
});

test("a row whose requirement is taken away has no line", () => {
  const requirements = registry.requirements.filter(({ covers }) => !covers.includes(31));
  expect(rowsOf(coverage({ ...registry, requirements })).get(31)).toEqual([]);
});
