import { type ExitCode, type Outcome, outcomesBySeverity, worst } from "./outcome.ts";
import type { CheckResult, RunFigures } from "./result.ts";

/** What came of a check in all revisions together. */
export interface MergedCheck {
  readonly outcome: Outcome;
  /** Its result in each revision. */
  readonly own: readonly CheckResult[];
}

/** Checks by their ids, each with the worst that came of it. */
export function mergedById(results: readonly CheckResult[]): MergedCheck[] {
  const groups = Map.groupBy(results, ({ id }) => id).values();
  return [...groups].map((own) => ({ outcome: worst(own.map(({ outcome }) => outcome)), own }));
}

/** Counts checks by their ids. */
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

/** 1 when something failed that was not expected to, or the baseline is stale; 3 when something stayed undecided or was left behind, or nothing was decided. */
export function exitCodeOf(figures: RunFigures, leftovers: readonly string[]): ExitCode {
  const { byOutcome } = figures;
  if (byOutcome.fail + byOutcome["stale-baseline"] > 0) return 1;
  const undecided = byOutcome.indeterminate + byOutcome["not-run"];
  return undecided > 0 || leftovers.length > 0 || figures.decided === 0 ? 3 : 0;
}
