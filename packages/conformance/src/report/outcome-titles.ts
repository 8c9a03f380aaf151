import type { Outcome } from "../results/outcome.ts";

/** Headings for checks by outcome, failures first. */
export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  fail: "Failed",
  "stale-baseline": "Stale baseline entries",
  warn: "Warnings",
  indeterminate: "Undecided: no usable response",
  "not-run": "Undecided: not run",
  "expected-fail": "Expected failures",
  pass: "Passed",
  skip: "Skipped",
};
