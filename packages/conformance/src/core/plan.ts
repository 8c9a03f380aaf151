import type { Capability, Scenario } from "./scenario.ts";

/** What narrows a run. */
export interface PlanOptions {
  /** Ids of scenarios or checks, or their beginnings up to a dot or hyphen; none selects everything. */
  readonly filter: readonly string[];
  readonly allowWrites: boolean;
  readonly capabilities: ReadonlySet<Capability>;
}

/** A scenario that will run, or why it will not. */
export interface PlannedScenario {
  readonly scenario: Scenario;
  readonly skipped?: string;
}

const lacks: Readonly<Record<Capability, string>> = {
  "admin-key": "the target gave no Admin API key",
  "restricted-key": "the target gave no credential that may not download",
  "large-upload": "uploads near the size limit are sent to the mock alone",
};

function matches(id: string, wanted: string): boolean {
  return id === wanted || (id.startsWith(wanted) && [".", "-"].includes(id.charAt(wanted.length)));
}

/** Whether a filter selects a scenario: by its id or by one of its checks, whole or up to a dot or hyphen. */
export function selects(wanted: string, { id, checks }: Scenario): boolean {
  return [id, ...checks].some((each) => matches(each, wanted));
}

function skipReason(
  scenario: Scenario,
  { filter, allowWrites, capabilities }: PlanOptions,
): string | undefined {
  const ids = [scenario.id, ...scenario.checks];
  if (filter.length > 0 && !filter.some((wanted) => ids.some((id) => matches(id, wanted))))
    return "not selected";
  if (scenario.writes && !allowWrites) return "it writes, which needs --allow-writes";
  const missing = scenario.needs?.find((capability) => !capabilities.has(capability));
  return missing && lacks[missing];
}

/** Decides which scenarios run. */
export function makePlan(scenarios: readonly Scenario[], options: PlanOptions): readonly PlannedScenario[] {
  return scenarios.map((scenario) => {
    const skipped = skipReason(scenario, options);
    return skipped ? { scenario, skipped } : { scenario };
  });
}
