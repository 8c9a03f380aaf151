import type { Revision } from "@skills-api/spec";
import { applyBaseline } from "../results/baseline.ts";
import type { RequestCounts } from "../results/counts.ts";
import { exitCodeOf, figuresOf } from "../results/figures.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { CheckResult, RunPlan, RunResult, ScenarioResult } from "../results/result.ts";
import { checkIdsOf } from "../suite/scenario.ts";
import { normalizedBaseUrl } from "../targets/identity.ts";
import type { Collector } from "./collect.ts";
import { exchangeChecks } from "./judge/exchange-judge.ts";
import { allowsWrites, type RunOptions } from "./run-options.ts";
import type { PlannedScenario } from "./select-scenarios.ts";
import { checkResults } from "./summary.ts";

/** A run that has ended. */
export interface EndedRun {
  readonly options: RunOptions;
  readonly runId: string;
  readonly revisions: readonly Revision[];
  readonly startedAt: Date;
  readonly plan: RunPlan | undefined;
  /** The scenarios that were chosen, and those that were skipped. */
  readonly planned: readonly PlannedScenario[];
  readonly scenarios: readonly ScenarioResult[];
  readonly exchanges: readonly RecordedExchange[];
  readonly collector: Collector;
  readonly leftovers: readonly string[];
  readonly sent: RequestCounts;
  /** The reason that the run stopped early, if it did. */
  readonly halted: string | undefined;
  /** Redacts and shortens a text that a server may have chosen. */
  clean(text: string): string;
}

/** Whether every scenario that can fail a check ran to its end. */
function wasFullyExercised(
  { id, revision }: CheckResult,
  { options, planned, scenarios }: EndedRun,
): boolean {
  if (exchangeChecks(revision).includes(id)) {
    // Any exchange can fail these, so nothing may be missing.
    const isNarrowed = !allowsWrites(options) || (options.filter ?? []).length > 0;
    return !isNarrowed && scenarios.every(({ stopped }) => stopped === undefined);
  }
  const judging = planned.filter(({ scenario }) => checkIdsOf(scenario).includes(id));
  const cut = scenarios.filter(({ skipped, stopped }) => skipped !== undefined || stopped !== undefined);
  return !judging.some(({ scenario }) =>
    cut.some((each) => each.id === scenario.id && each.revision === revision),
  );
}

function checksOf(run: EndedRun): CheckResult[] {
  const { target, baseline, provisional = target.isMock ? "gate" : "show" } = run.options;
  const checks = run.collector.byRevision.flatMap(({ revision, recorder }) => {
    const plan = run.planned.filter((each) => each.revision === revision);
    return checkResults({ revision, recorder, plan, provisional });
  });
  if (!baseline) return checks;
  return applyBaseline(checks, baseline, { wasFullyExercised: (check) => wasFullyExercised(check, run) });
}

/** Builds the result of a run that has ended. */
export function buildResult(run: EndedRun): RunResult {
  const { options, plan, collector, leftovers } = run;
  const { target } = options;
  const checks = checksOf(run);
  const figures = figuresOf(checks);
  return {
    format: "skills-conformance-result/1",
    runId: run.runId,
    startedAt: run.startedAt.toISOString(),
    duration: Date.now() - run.startedAt.getTime(),
    target: run.clean(target.name),
    ...(target.origin ? { origin: normalizedBaseUrl(target.origin) } : {}),
    revisions: run.revisions,
    profile: allowsWrites(options) ? "full" : "read-only",
    ...(plan ? { plan: { expected: plan.expected, bound: plan.bound } } : {}),
    ...(run.halted ? { halted: run.halted } : {}),
    sent: run.sent,
    figures,
    checks,
    scenarios: run.scenarios,
    exchanges: run.exchanges,
    coverage: collector.byRevision.flatMap(({ coverage }) => coverage.coverage),
    observations: collector.byRevision.flatMap(({ recorder }) => recorder.observations),
    undocumented: collector.byRevision.flatMap(({ revision, judge }) =>
      [...judge.undocumented].sort().map((property) => ({ revision, property })),
    ),
    leftovers,
    exitCode: exitCodeOf(figures, leftovers),
  };
}
