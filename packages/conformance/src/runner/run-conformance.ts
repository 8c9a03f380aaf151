import { revisions as allRevisions } from "@skills-api/spec";
import { UsageError } from "../base/usage-error.ts";
import { Ledger } from "../client/ledger/ledger.ts";
import { type OpenLedger, openLedger } from "../client/ledger/open.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { checkLimits } from "../results/limits.ts";
import type { RunResult } from "../results/result.ts";
import { newRunId, runIdPattern } from "../results/run-id.ts";
import { planConformance } from "./dry-run.ts";
import { Run } from "./run.ts";
import { allowsWrites, type RunOptions } from "./run-options.ts";
import { type RunConformanceOptions, withTarget } from "./with-target.ts";
import { assertWritable } from "./write-guard.ts";

/**
 * Runs the suite against a target. Failed checks and faults of the network are part of the result, not errors.
 *
 * @throws UsageError if the run is not allowed to write to the target, cannot create its ledger, or has an unknown
 * revision, an invalid limit, or a filter that selects nothing. If the target is a name, also as {@link openTarget}.
 * @throws TargetError if the mock does not start.
 *
 * @example
 * ```ts
 * import { runConformance } from "@skills-api/conformance";
 *
 * const result = await runConformance({ target: "mock:in-process" });
 * console.log(result.figures);
 * ```
 */
export function runConformance(options: RunConformanceOptions): Promise<RunResult> {
  return withTarget(options, runOnTarget);
}

async function runOnTarget(given: RunOptions): Promise<RunResult> {
  const options = { ...given, runId: given.runId ?? newRunId() };
  const { target, runId, confirmOrigin, ledgerFolder: folder, revisions = allRevisions } = options;
  const writes = allowsWrites(options);
  checkLimits(options.limits ?? {});
  if (!runIdPattern.test(runId)) {
    throw new UsageError(
      `a run id must be 4 to 12 lowercase letters and digits, not ${quoteRedacted(runId)}`,
    );
  }
  if (writes || confirmOrigin !== undefined) assertWritable(target, confirmOrigin);
  // Custom scenarios are not run on the mock, which may not support them, so there is no plan.
  const plan = options.scenarios ? undefined : await planConformance(options);
  const { ledger, path, close }: OpenLedger = writes
    ? openLedger({ target, runId, revisions, folder })
    : { ledger: new Ledger(undefined, runId), close: () => {} };
  let run: Run | undefined;
  try {
    run = new Run(options, { ledger, plan });
    options.onStart?.({ plan, ledger: path, outstanding: () => ledger.outstanding.length });
    const result = await run.execute();
    return path && result.leftovers.length > 0 ? { ...result, ledger: path } : result;
  } finally {
    close((run?.leftovers.length ?? 0) > 0 || ledger.outstanding.length > 0);
  }
}
