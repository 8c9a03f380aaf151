import type { CheckResult, RunResult, ScenarioResult } from "@skills-api/conformance";
import { exchangeChecks } from "../../../packages/conformance/src/runner/judge/exchange-judge.ts";
import type { ConfirmedRequirement, RegistryRow } from "./proposal.ts";
import { rowOf } from "./registry-row.ts";

/** Whether a scenario ended early or was left out by choice. A feature that the server lacks is not a gap. */
function isGap({ skipped, stopped }: ScenarioResult): boolean {
  return stopped !== undefined || skipped === "not selected" || skipped?.startsWith("it writes") === true;
}

/** Whether exchanges that the run did not send could have shown that a promise does not hold. */
function isNarrow({ id, revision }: CheckResult, { profile, halted, scenarios }: RunResult): boolean {
  if (!exchangeChecks(revision).includes(id)) return false;
  if (profile !== "full" || halted !== undefined) return true;
  return scenarios.some((each) => each.revision === revision && isGap(each));
}

/** Whether the result has the exchanges that show that a promise holds, and no finding against it. */
function isShown({ passes, exchanges, findings }: CheckResult, run: RunResult): boolean {
  const answered = run.exchanges.filter(({ response }) => response !== undefined);
  const numbers = new Set(answered.map(({ number }) => number));
  const isContradicted = findings.some(({ outcome }) => outcome === "fail" || outcome === "warn");
  return (
    passes > 0 && !isContradicted && exchanges.length > 0 && exchanges.every((each) => numbers.has(each))
  );
}

/** Returns the question to answer before a row can become live, if there is one. */
function questionOf(check: CheckResult, now: RegistryRow | undefined, run: RunResult): string | undefined {
  if (!now) return "The registry has no such row for this revision: does the API still promise it?";
  if (now.evidence === "live") return undefined;
  if (now.statement !== check.statement) {
    return "The statement has changed since the run: do the exchanges still show it?";
  }
  if (!isShown(check, run)) return "No exchange of the result shows it: what is the evidence?";
  if (isNarrow(check, run)) {
    return "Any exchange can break it, and the run was not complete: does it hold in a complete run?";
  }
  return undefined;
}

function confirmedBy(check: CheckResult, run: RunResult, source: string): ConfirmedRequirement {
  const { id, revision, passes, exchanges } = check;
  const now = rowOf(id, revision);
  const entry = { requirement: id, revision, ...(now ? { now } : {}), passes, exchanges };
  const question = questionOf(check, now, run);
  if (question !== undefined) return { ...entry, question };
  if (now?.evidence === "live") return entry;
  return { ...entry, proposed: { evidence: "live", source: { source, at: exchanges.join(", ") } } };
}

/**
 * Returns the promises that held in a run, with the proposed changes of their rows.
 *
 * @param source Key of the run in sources.yaml.
 */
export function confirmedIn(run: RunResult, source: string): ConfirmedRequirement[] {
  return run.checks
    .filter(({ outcome }) => outcome === "pass" || outcome === "stale-baseline")
    .map((check) => confirmedBy(check, run, source));
}
