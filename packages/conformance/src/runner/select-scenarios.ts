import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import { UsageError } from "../base/usage-error.ts";
import { isPromised } from "../contract/registry.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { Scenario } from "../suite/scenario.ts";
import type { Capability } from "../targets/capabilities.ts";
import { missingCapability } from "../targets/capabilities.ts";

/** What narrows a run. */
export interface PlanOptions {
  readonly revisions: readonly Revision[];
  /** Ids of scenarios or checks, or their beginnings up to a dot or hyphen; none selects everything. */
  readonly filter: readonly string[];
  readonly allowWrites: boolean;
  readonly capabilities: ReadonlySet<Capability>;
}

/** A scenario that will be told for a revision, or why it will not. */
export interface PlannedScenario {
  readonly scenario: Scenario;
  readonly revision: Revision;
  readonly skipped?: string;
}

/** The checks that a scenario decides for a revision. */
export function checksIn(revision: Revision, { checks, revisions }: Scenario): readonly string[] {
  return revisions?.includes(revision) === false ? [] : checks.filter((check) => isPromised(check, revision));
}

/** Whether a scenario has anything to decide or to record for a revision. */
export function concerns(revision: Revision, { checks, observes = [], revisions }: Scenario): boolean {
  if (revisions?.includes(revision) === false) return false;
  return [...checks, ...observes].some((id) => isPromised(id, revision));
}

function matches(id: string, wanted: string): boolean {
  return id === wanted || (id.startsWith(wanted) && [".", "-"].includes(id.charAt(wanted.length)));
}

/**
 * Whether a filter selects a scenario for a revision: by its id or by one of the checks it decides there, whole or
 * up to a dot or hyphen.
 */
function selects(wanted: string, scenario: Scenario, revision: Revision): boolean {
  if (!concerns(revision, scenario)) return false;
  return [scenario.id, ...checksIn(revision, scenario)].some((id) => matches(id, wanted));
}

function skipReason(
  scenario: Scenario,
  revision: Revision,
  { filter, allowWrites, capabilities, revisions }: PlanOptions,
): string | undefined {
  if (filter.length > 0 && !filter.some((wanted) => selects(wanted, scenario, revision))) {
    return "not selected";
  }
  if (scenario.writes && !allowWrites) return "it writes, which needs --allow-writes";
  const [first = revision] = revisions.filter((each) => concerns(each, scenario));
  if (scenario.neutral && !allowWrites && revision !== first)
    return `it is told in ${first}, once for all revisions`;
  const reasons = scenario.needs?.map((capability) => missingCapability(capability, capabilities));
  return reasons?.find((reason) => reason !== undefined);
}

/** A filter that selects nothing is a misspelt one: what remains of the run would pass unnoticed. */
function checkFilter(scenarios: readonly Scenario[], { filter, revisions }: PlanOptions): void {
  const lost = filter.find(
    (wanted) =>
      !revisions.some((revision) => scenarios.some((scenario) => selects(wanted, scenario, revision))),
  );
  if (lost === undefined) return;
  const where = revisions.length < allRevisions.length ? ` in ${revisions.join(" and ")}` : "";
  throw new UsageError(
    `--filter ${quoteRedacted(lost)} selects nothing${where}: see skills-conformance list`,
  );
}

/**
 * Decides which scenarios are told, each in one revision after the other.
 *
 * @throws UsageError when a filter selects none of them.
 */
export function selectScenarios(
  scenarios: readonly Scenario[],
  options: PlanOptions,
): readonly PlannedScenario[] {
  checkFilter(scenarios, options);
  return scenarios.flatMap((scenario) =>
    options.revisions
      .filter((revision) => concerns(revision, scenario))
      .map((revision) => {
        const skipped = skipReason(scenario, revision, options);
        return { scenario, revision, ...(skipped ? { skipped } : {}) };
      }),
  );
}
