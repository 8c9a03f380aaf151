import type { Outcome } from "../../results/outcome.ts";

/** What checks with an outcome are headed with, failures first. */
export const titles: Readonly<Record<Outcome, string>> = {
  fail: "Broken promises",
  "stale-baseline": "Stale entries of the baseline",
  warn: "Warnings",
  indeterminate: "Undecided: no answer that can be judged",
  "not-run": "Undecided: never judged",
  "expected-fail": "Broken promises that the baseline expects",
  pass: "Passed",
  skip: "Skipped",
};

/** The outcomes in the order in which they are shown. */
export const outcomes: readonly Outcome[] = Object.keys(titles) as Outcome[];

/** Place of an outcome among {@link outcomes}. */
export function severityOf(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

/** A number of things. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
