/**
 * The outcome of a check. `warn`: a SHOULD, or a provisional MUST, does not hold. `skip`: the target or the profile does
 * not allow it. `indeterminate`: a fault of the network or of an edge left no response to judge. `not-run`: expected,
 * and never judged. `expected-fail`: failed, as the baseline expects. `stale-baseline`: passed, although the baseline
 * expects it to fail.
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

/** All outcomes, the most severe first. */
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

/** Returns the most severe of several outcomes of one check. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomesBySeverity.find((outcome) => outcomes.includes(outcome)) ?? "not-run";
}

/** Exit code of the command: 0 conforms, 1 does not conform, 2 usage error, 3 incomplete. */
export type ExitCode = 0 | 1 | 2 | 3;
