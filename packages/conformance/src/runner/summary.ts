import type { Level, Revision } from "@skills-api/spec";
import { requirementsOf } from "../contract/registry.ts";
import { type Outcome, worst } from "../results/outcome.ts";
import type { CheckResult } from "../results/result.ts";
import { checkIdsOf } from "../suite/scenario.ts";
import type { CheckRecorder } from "./check-recorder.ts";
import { exchangeChecks } from "./judge/exchange-judge.ts";
import { ownChecksIn, type PlannedScenario } from "./select-scenarios.ts";

/** The findings of a run in one revision. */
export interface RevisionFindings {
  readonly revision: Revision;
  readonly recorder: CheckRecorder;
  /** The scenarios in this revision. */
  readonly plan: readonly PlannedScenario[];
  /** Whether checks with only inferred evidence fail the run (`gate`) or are warnings (`show`). */
  readonly provisional: "gate" | "show";
}

/** Turns a failure into a warning, unless it is that of a MUST with sufficient evidence. */
function soften(outcome: Outcome, level: Level, provisional: boolean): Outcome {
  return outcome === "fail" && (level !== "MUST" || provisional) ? "warn" : outcome;
}

type Unjudged = Pick<CheckResult["findings"][number], "outcome" | "detail">;

/** Returns why a scenario left checks undecided. Checks of every exchange are undecided for the same reason. */
function firstUndecided({ judgements }: CheckRecorder): Unjudged | undefined {
  return judgements.find(({ outcome }) => outcome === "indeterminate" || outcome === "not-run");
}

function outcomeOfUnjudged(id: string, { revision, recorder, plan }: RevisionFindings): Unjudged {
  const undecided = exchangeChecks(revision).includes(id) ? firstUndecided(recorder) : undefined;
  if (undecided) return { outcome: undecided.outcome, detail: undecided.detail };
  // Scenarios that need the other revision are skipped for a reason that applies to their own checks only.
  const skipped = plan.filter(({ skipped: reason, scenario }) => {
    const needsOther = scenario.needs?.includes("other-revision");
    return reason !== undefined && checkIdsOf(scenario).length > 0 && !needsOther;
  });
  const judging = plan.filter(({ scenario }) => checkIdsOf(scenario).includes(id));
  const reasons = new Set((judging.length > 0 ? judging : skipped).map((planned) => planned.skipped));
  if (reasons.size > 0 && !reasons.has(undefined))
    return { outcome: "skip", detail: [...reasons].join("; ") };
  return { outcome: "not-run", detail: "never judged" };
}

/** A check of one revision: a requirement of the registry, or a check that a scenario declares. */
type RevisionCheck = Pick<CheckResult, "id" | "level" | "statement" | "sources" | "evidence">;

function registryChecks({ revision, recorder }: RevisionFindings): RevisionCheck[] {
  const shown = requirementsOf(revision, "when-shown").filter(({ id }) => recorder.hasResult(id));
  return [...requirementsOf(revision, "tested"), ...shown].map((requirement) => {
    const { id, level, statement, sources, evidence } = requirement;
    return { id, level, statement, sources, evidence: evidence[revision] ?? "unknown" };
  });
}

function ownChecks({ revision, plan }: RevisionFindings): RevisionCheck[] {
  const scenarios = plan.map(({ scenario }) => scenario);
  return ownChecksIn(revision, scenarios).map(({ id, statement, level = "MUST" }) => {
    return { id, level, statement, sources: [{ source: "own check" }], evidence: "documented" };
  });
}

function summarize(check: RevisionCheck, run: RevisionFindings): CheckResult {
  const { revision, recorder, provisional } = run;
  const { id, level, statement, sources, evidence } = check;
  const isProvisional = evidence === "inferred" && provisional === "show";
  const findings = recorder.judgements
    .filter((judgement) => judgement.check === id)
    .map(({ scenario, outcome, detail, exchange }) => ({
      scenario,
      outcome: soften(outcome, level, isProvisional),
      detail,
      ...(exchange === undefined ? {} : { exchange }),
    }));
  const { count: passes, exchanges } = recorder.passesOf(id);
  const outcomes = [...findings.map(({ outcome }) => outcome), ...(passes > 0 ? (["pass"] as const) : [])];
  const base = {
    id,
    revision,
    level,
    evidence,
    statement,
    sources,
    provisional: isProvisional,
    passes,
    exchanges,
  };
  if (outcomes.length === 0) {
    const { outcome, detail } = outcomeOfUnjudged(id, run);
    return { ...base, outcome, scenarios: [], findings: [{ scenario: "", outcome, detail }] };
  }
  return { ...base, outcome: worst(outcomes), scenarios: recorder.scenariosOf(id), findings };
}

/**
 * Returns the result of every check of a revision, whether it was judged or not. Checks on what servers may leave out have a
 * result only if a response has shown it.
 */
export function checkResults(findings: RevisionFindings): CheckResult[] {
  const checks = [...registryChecks(findings), ...ownChecks(findings)];
  return checks.map((check) => summarize(check, findings));
}
