/**
 * What came of a check. `warn`: a SHOULD, or a provisional MUST, that does not hold. `skip`: the target or the
 * profile does not allow it. `indeterminate`: a fault of the network or of an edge left no answer to judge.
 * `not-run`: expected, and never judged. `expected-fail`: failed, as the baseline says. `stale-baseline`: passed,
 * although the baseline says that it fails.
 */
export type Outcome =
  | "pass"
  | "fail"
  | "warn"
  | "skip"
  | "indeterminate"
  | "not-run"
  | "expected-fail"
  | "stale-baseline";

/** Most telling first: what several judgements of one check come to. */
export const outcomesBySeverity: readonly Outcome[] = [
  "fail",
  "stale-baseline",
  "indeterminate",
  "not-run",
  "expected-fail",
  "warn",
  "pass",
  "skip",
];

/** What several outcomes of one check come to together. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomesBySeverity.find((outcome) => outcomes.includes(outcome)) ?? "not-run";
}

/** How a process ends: 0 conforms, 1 does not, 2 usage, 3 incomplete. */
export type ExitCode = 0 | 1 | 2 | 3;
