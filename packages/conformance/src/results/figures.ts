import { type ExitCode, type Outcome, outcomesBySeverity, worst } from "./outcome.ts";
import type { CheckResult, RunFigures } from "./result.ts";

/** A check over all revisions. */
export interface MergedCheck {
  /** Its worst outcome in any revision. */
  readonly outcome: Outcome;
  /** Its result in each revision. */
  readonly own: readonly CheckResult[];
}

/** Groups results by the id of their check. */
export function mergedById(results: readonly CheckResult[]): MergedCheck[] {
  const groups = Map.groupBy(results, ({ id }) => id).values();
  return [...groups].map((own) => ({ outcome: worst(own.map(({ outcome }) => outcome)), own }));
}

/** Computes the figures over all checks; a check counts once by its id. */
export function figuresOf(results: readonly CheckResult[]): RunFigures {
  const checks = mergedById(results).map(({ outcome, own }) => ({
    outcome,
    live: own.every(({ evidence }) => evidence === "live"),
  }));
  const count = (wanted: readonly Outcome[]) =>
    checks.filter(({ outcome }) => wanted.includes(outcome)).length;
  const all = Math.max(checks.length, 1);
  const failed = count(["fail", "expected-fail"]);
  const decided = failed + count(["pass", "warn", "stale-baseline"]);
  const byOutcome = Object.fromEntries(outcomesBySeverity.map((outcome) => [outcome, count([outcome])]));
  return {
    checks: checks.length,
    decided,
    failed,
    divergence: failed / all,
    coverage: decided / all,
    liveVerified: checks.filter(({ live }) => live).length / all,
    byOutcome: byOutcome as Record<Outcome, number>,
  };
}

/**
 * Returns the exit code of a run: 1 if a check failed unexpectedly or the baseline is stale; 3 if a check stayed
 * undecided, a skill was left behind, or nothing was decided; otherwise 0.
 */
export function exitCodeOf(figures: RunFigures, leftovers: readonly string[]): ExitCode {
  const { byOutcome } = figures;
  if (byOutcome.fail + byOutcome["stale-baseline"] > 0) return 1;
  const undecided = byOutcome.indeterminate + byOutcome["not-run"];
  return undecided > 0 || leftovers.length > 0 || figures.decided === 0 ? 3 : 0;
}
