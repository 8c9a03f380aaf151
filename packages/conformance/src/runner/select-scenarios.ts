import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import { UsageError } from "../base/usage-error.ts";
import { hasRequirement, isPromised } from "../contract/registry.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { checkIdsOf, type OwnCheck, type Scenario } from "../suite/scenario.ts";
import type { Capability } from "../targets/capabilities.ts";
import { missingCapability } from "../targets/capabilities.ts";

/** Options of {@link selectScenarios}. */
export interface SelectionOptions {
  readonly revisions: readonly Revision[];
  /** Ids of scenarios or checks, or prefixes of them that end before a dot or hyphen. Empty selects everything. */
  readonly filter: readonly string[];
  readonly allowWrites: boolean;
  readonly capabilities: ReadonlySet<Capability>;
}

/** A scenario in one revision. */
export interface PlannedScenario {
  readonly scenario: Scenario;
  readonly revision: Revision;
  /** Why it will not run. */
  readonly skipped?: string;
}

function runsIn(revision: Revision, { revisions }: Scenario): boolean {
  return revisions?.includes(revision) ?? true;
}

/** Returns the checks that a scenario decides in a revision. */
export function checksIn(revision: Revision, scenario: Scenario): readonly string[] {
  const ids = runsIn(revision, scenario) ? checkIdsOf(scenario) : [];
  return ids.filter((id) => isPromised(id, revision));
}

/** Returns the checks that scenarios decide in a revision and the registry does not have. */
export function ownChecksIn(revision: Revision, scenarios: readonly Scenario[]): readonly OwnCheck[] {
  return scenarios.filter((each) => runsIn(revision, each)).flatMap(({ ownChecks = [] }) => ownChecks);
}

/** Whether a scenario decides or records anything in a revision. */
export function concerns(revision: Revision, scenario: Scenario): boolean {
  const { observes = [] } = scenario;
  const isObserved = () => observes.some((id) => isPromised(id, revision));
  return runsIn(revision, scenario) && (checksIn(revision, scenario).length > 0 || isObserved());
}

function matches(id: string, filter: string): boolean {
  return id === filter || (id.startsWith(filter) && [".", "-"].includes(id.charAt(filter.length)));
}

/** Whether a filter selects a scenario in a revision, by its id or one of its checks there. */
function selects(filter: string, scenario: Scenario, revision: Revision): boolean {
  if (!concerns(revision, scenario)) return false;
  return [scenario.id, ...checksIn(revision, scenario)].some((id) => matches(id, filter));
}

function skipReason(
  scenario: Scenario,
  revision: Revision,
  { filter, allowWrites, capabilities, revisions }: SelectionOptions,
): string | undefined {
  if (filter.length > 0 && !filter.some((each) => selects(each, scenario, revision))) {
    return "not selected";
  }
  if (scenario.writes && !allowWrites) return "it writes, which needs --allow-writes";
  const [first = revision] = revisions.filter((each) => concerns(each, scenario));
  if (scenario.revisionIndependent && !allowWrites && revision !== first)
    return `it runs in ${first}, once for all revisions`;
  const reasons = scenario.needs?.map((capability) => missingCapability(capability, capabilities));
  return reasons?.find((reason) => reason !== undefined);
}

/** Rejects filters that select nothing: they are probably misspelt, and the run would skip what the user meant. */
function checkFilter(scenarios: readonly Scenario[], { filter, revisions }: SelectionOptions): void {
  const unmatched = filter.find(
    (each) => !revisions.some((revision) => scenarios.some((scenario) => selects(each, scenario, revision))),
  );
  if (unmatched === undefined) return;
  const inRevisions = revisions.length < allRevisions.length ? ` in ${revisions.join(" and ")}` : "";
  throw new UsageError(
    `--filter ${quoteRedacted(unmatched)} selects nothing${inRevisions}: see skills-conformance list`,
  );
}

/** Rejects checks that the result could not show: unknown ones, and own ones that have the id of another. */
function assertDeclared(scenarios: readonly Scenario[]): void {
  const seen = new Set<string>();
  for (const { id, checks, ownChecks = [] } of scenarios) {
    const unknown = checks.find((check) => !hasRequirement(check));
    if (unknown !== undefined) {
      throw new UsageError(`scenario ${id}: the registry has no check ${unknown}: declare it in ownChecks`);
    }
    for (const { id: check } of ownChecks) {
      if (hasRequirement(check) || seen.has(check)) {
        throw new UsageError(
          `scenario ${id}: there is another check ${check}: give your own check another id`,
        );
      }
      seen.add(check);
    }
  }
}

/**
 * Returns the scenarios of a run in order, each in one revision after the other, with those that will be skipped.
 *
 * @throws UsageError if a filter selects nothing, or a scenario declares a check that does not exist or exists twice.
 */
export function selectScenarios(
  scenarios: readonly Scenario[],
  options: SelectionOptions,
): readonly PlannedScenario[] {
  assertDeclared(scenarios);
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
