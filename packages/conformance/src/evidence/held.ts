import type { CheckResult, RunResult, ScenarioResult } from "../results/result.ts";
import { exchangeChecks } from "../runner/judge/exchange-judge.ts";
import type { Held, RegistryRow } from "./proposal.ts";
import { rowOf } from "./registry-row.ts";

/** Whether a scenario was cut short or left out by choice; what the server does not have is no gap. */
function isGap({ skipped, stopped }: ScenarioResult): boolean {
  return stopped !== undefined || skipped === "not selected" || skipped?.startsWith("it writes") === true;
}

/** Whether exchanges that were not sent might have shown that a promise does not hold. */
function isNarrow({ id, revision }: CheckResult, { profile, halted, scenarios }: RunResult): boolean {
  if (!exchangeChecks(revision).includes(id)) return false;
  if (profile !== "full" || halted !== undefined) return true;
  return scenarios.some((each) => each.revision === revision && isGap(each));
}

/** Whether the result has the exchanges that showed it to hold, and nothing that shows the opposite. */
function isShown({ passes, exchanges, findings }: CheckResult, run: RunResult): boolean {
  const answered = run.exchanges.filter(({ response }) => response !== undefined);
  const numbers = new Set(answered.map(({ number }) => number));
  const isDoubted = findings.some(({ outcome }) => outcome === "fail" || outcome === "warn");
  return passes > 0 && !isDoubted && exchanges.length > 0 && exchanges.every((each) => numbers.has(each));
}

/** What has to be settled before the row could say live. */
function questionOf(check: CheckResult, now: RegistryRow | undefined, run: RunResult): string | undefined {
  if (!now) return "The registry has no such row for this revision: is it still promised?";
  if (now.evidence === "live") return undefined;
  if (now.statement !== check.statement) {
    return "The statement has changed since the run: does what held still show it?";
  }
  if (!isShown(check, run)) return "No exchange of the result shows it: what would be the proof?";
  if (isNarrow(check, run)) {
    return "Every exchange can break it, and not all of the run was told: does it hold in a whole one?";
  }
  return undefined;
}

function heldOf(check: CheckResult, run: RunResult, source: string): Held {
  const { id, revision, passes, exchanges } = check;
  const now = rowOf(id, revision);
  const entry = { requirement: id, revision, ...(now ? { now } : {}), passes, exchanges };
  const question = questionOf(check, now, run);
  if (question !== undefined) return { ...entry, question };
  if (now?.evidence === "live") return entry;
  return { ...entry, proposed: { evidence: "live", source: { source, at: exchanges.join(", ") } } };
}

/** The promises that held in a run, and what their rows could say of it; `source` is the key of the run. */
export function heldIn(run: RunResult, source: string): Held[] {
  return run.checks
    .filter(({ outcome }) => outcome === "pass" || outcome === "stale-baseline")
    .map((check) => heldOf(check, run, source));
}
