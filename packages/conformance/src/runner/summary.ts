import type { Requirement, Revision } from "@skills-api/spec";
import { requirementsOf } from "../contract/registry.ts";
import { type Outcome, worst } from "../results/outcome.ts";
import type { CheckResult } from "../results/result.ts";
import type { CheckRecorder } from "./check-recorder.ts";
import { exchangeChecks } from "./judge/exchange-judge.ts";
import type { PlannedScenario } from "./select-scenarios.ts";

/** What a summary of one revision is made from. */
export interface RevisionFindings {
  readonly revision: Revision;
  readonly recorder: CheckRecorder;
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
function cutShort({ judgements }: CheckRecorder): Unjudged | undefined {
  return judgements.find(({ outcome }) => outcome === "indeterminate" || outcome === "not-run");
}

function unjudged(id: string, { revision, recorder, plan }: RevisionFindings): Unjudged {
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

function summarize(requirement: Requirement, from: RevisionFindings): CheckResult {
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
export function checkResults(findings: RevisionFindings): CheckResult[] {
  return requirementsOf(findings.revision, "tested").map((requirement) => summarize(requirement, findings));
}
