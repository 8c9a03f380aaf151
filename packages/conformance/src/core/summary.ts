import type { Requirement, Revision } from "@skills-api/spec";
import { exchangeChecks } from "../judge/exchange-judge.ts";
import { type ExitCode, type Outcome, outcomesBySeverity, worst } from "./outcome.ts";
import type { PlannedScenario } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import { requirementsOf } from "./registry.ts";
import type { CheckResult, Figures } from "./result.ts";

/** What a summary of one revision is made from. */
export interface Findings {
  readonly revision: Revision;
  readonly recorder: Recorder;
  /** The part of the plan that is about the revision. */
  readonly plan: readonly PlannedScenario[];
  /** Whether promises that are our belief alone may fail the run. */
  readonly provisional: "gate" | "show";
}

/** SHOULD and MAY never fail a run, nor does a provisional MUST that is only shown. */
function soften(outcome: Outcome, level: Requirement["level"], provisional: boolean): Outcome {
  return outcome === "fail" && (level !== "MUST" || provisional) ? "warn" : outcome;
}

type Unjudged = Pick<CheckResult["findings"][number], "outcome" | "detail">;

/** Why a scenario that was told left something undecided: what its exchanges might have shown is so, too. */
function cutShort({ judgements }: Recorder): Unjudged | undefined {
  return judgements.find(({ outcome }) => outcome === "indeterminate" || outcome === "not-run");
}

function unjudged(id: string, { revision, recorder, plan }: Findings): Unjudged {
  const cut = exchangeChecks(revision).includes(id) ? cutShort(recorder) : undefined;
  if (cut) return { outcome: cut.outcome, detail: cut.detail };
  // That the run does not cross over explains nothing but the checks of scenarios that do.
  const skipped = plan.filter(({ skipped: reason, scenario: { needs, checks } }) => {
    return reason !== undefined && checks.length > 0 && !needs?.includes("other-revision");
  });
  const own = plan.filter(({ scenario }) => scenario.checks.includes(id));
  const reasons = new Set((own.length > 0 ? own : skipped).map((planned) => planned.skipped));
  if (reasons.size > 0 && !reasons.has(undefined))
    return { outcome: "skip", detail: [...reasons].join("; ") };
  return { outcome: "not-run", detail: "expected, and never judged" };
}

function summarize(requirement: Requirement, from: Findings): CheckResult {
  const { revision, recorder, provisional } = from;
  const { id, level, statement, sources } = requirement;
  const evidence = requirement.evidence[revision] ?? "unknown";
  const shown = evidence === "inferred" && provisional === "show";
  const findings = recorder.judgements
    .filter(({ check }) => check === id)
    .map(({ scenario, outcome, detail, exchange }) => ({
      scenario,
      outcome: soften(outcome, level, shown),
      detail,
      ...(exchange === undefined ? {} : { exchange }),
    }));
  const { count: passes, exchanges } = recorder.passesOf(id);
  const outcomes = [...findings.map(({ outcome }) => outcome), ...(passes > 0 ? (["pass"] as const) : [])];
  const base = { id, revision, level, evidence, statement, sources, provisional: shown, passes, exchanges };
  if (outcomes.length === 0) {
    const { outcome, detail } = unjudged(id, from);
    return { ...base, outcome, scenarios: [], findings: [{ scenario: "", outcome, detail }] };
  }
  return { ...base, outcome: worst(outcomes), scenarios: recorder.scenariosOf(id), findings };
}

/** The result of every check that the revision has, judged or not. */
export function checkResults(findings: Findings): CheckResult[] {
  return requirementsOf(findings.revision, "tested").map((requirement) => summarize(requirement, findings));
}

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
export function figuresOf(results: readonly CheckResult[]): Figures {
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
export function exitCodeOf(figures: Figures, leftovers: readonly string[]): ExitCode {
  const { byOutcome } = figures;
  if (byOutcome.fail + byOutcome["stale-baseline"] > 0) return 1;
  const undecided = byOutcome.indeterminate + byOutcome["not-run"];
  return undecided > 0 || leftovers.length > 0 || figures.decided === 0 ? 3 : 0;
}
