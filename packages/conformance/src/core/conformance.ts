import { revisions as allRevisions } from "@skills-api/spec";
import { newRunId, runIdPattern } from "../api/names.ts";
import { Ledger } from "../ledger/ledger.ts";
import { type OpenLedger, openLedger } from "../ledger/open.ts";
import { shown } from "../report/shown.ts";
import { checkLimits } from "./limits.ts";
import { planConformance } from "./rehearsal.ts";
import type { RunResult } from "./result.ts";
import { Run } from "./run.ts";
import { mayWrite, type RunOptions } from "./run-options.ts";
import { UsageError } from "./usage-error.ts";
import { checkWriting } from "./writing.ts";

/**
 * Runs the suite against a target and answers everything it found.
 *
 * @throws UsageError when a run may not write to the target or can keep no ledger, a revision does not exist, a
 * filter selects nothing, or a limit is no number that limits.
 *
 * @example
 * ```ts
 * import { openTarget, runConformance } from "@skills-api/conformance";
 *
 * const target = await openTarget("mock:in-process");
 * const result = await runConformance({ target });
 * await target.close();
 * console.log(result.figures);
 * ```
 */
export async function runConformance(given: RunOptions): Promise<RunResult> {
  const options = { ...given, runId: given.runId ?? newRunId() };
  const { target, runId, confirmOrigin, ledgerFolder: folder, revisions = allRevisions } = options;
  const writes = mayWrite(options);
  checkLimits(options.limits ?? {});
  if (!runIdPattern.test(runId)) {
    throw new UsageError(`a run id is of 4 to 12 small letters and digits, not ${shown(runId)}`);
  }
  if (writes || confirmOrigin !== undefined) checkWriting(target, confirmOrigin);
  // Scenarios that are not of the suite cannot be rehearsed: nobody knows what they do.
  const plan = options.scenarios ? undefined : await planConformance(options);
  const { ledger, path, close }: OpenLedger = writes
    ? openLedger({ target, runId, revisions, folder })
    : { ledger: new Ledger(), close: () => {} };
  try {
    const run = new Run(options, { ledger, plan });
    options.onStart?.({ plan, ledger: path, outstanding: () => ledger.outstanding.length });
    const result = await run.execute();
    return path && ledger.outstanding.length > 0 ? { ...result, ledger: path } : result;
  } finally {
    close();
  }
}
