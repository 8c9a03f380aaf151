import { revisions as allRevisions } from "@skills-api/spec";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { RecordedRun, Recording, RunInterruption } from "../results/recording/recording.ts";
import type { RunResult } from "../results/result.ts";
import { newRunId } from "../results/run-id.ts";
import { runConformance } from "./run-conformance.ts";
import { allowsWrites, chosenRevisions, type RunOptions } from "./run-options.ts";
import { type RunConformanceOptions, withTarget } from "./with-target.ts";

/** The result of a run, and its recording. */
export interface RecordedConformance {
  /** The result of the run. */
  readonly result: RunResult;
  /** All exchanges of the run, without secrets. */
  readonly recording: Recording;
}

function recordedRunOf(
  options: RunOptions,
  result: RunResult,
  stopped: RunInterruption | undefined,
): RecordedRun {
  const { target, filter = [], include = [], without = [], limits = {}, provisional } = options;
  const { adminKey, restrictedKey, auth, customKeyVariable } = target.credentials;
  const { runId, startedAt, duration, origin, halted, ledger } = result;
  return {
    runId,
    startedAt,
    duration,
    target: result.target,
    ...(origin ? { origin } : {}),
    isMock: target.isMock,
    keys: {
      admin: adminKey !== undefined,
      restricted: restrictedKey !== undefined,
      ...(customKeyVariable ? { elsewhere: true } : {}),
    },
    ...(auth ? { auth } : {}),
    revisions: chosenRevisions(options.revisions ?? allRevisions),
    allowWrites: allowsWrites(options),
    filter,
    include,
    without,
    ...(provisional ? { provisional } : {}),
    limits,
    ...(halted ? { halted } : {}),
    ...(ledger ? { ledger } : {}),
    ...(stopped ? { stopped } : {}),
  };
}

/**
 * Runs the suite against a target and records all exchanges, without secrets.
 *
 * @throws UsageError for the same reasons as {@link runConformance}.
 *
 * @example
 * ```ts
 * import { recordConformance, writeRecording } from "@skills-api/conformance";
 *
 * const { recording } = await recordConformance({ target: "mock:in-process" });
 * await writeRecording(recording, "reports/conformance.har");
 * ```
 */
export function recordConformance(options: RunConformanceOptions): Promise<RecordedConformance> {
  return withTarget(options, recordOnTarget);
}

async function recordOnTarget(given: RunOptions): Promise<RecordedConformance> {
  const { target, signal } = given;
  const exchanges: RecordedExchange[] = [];
  let begun = 0;
  let stopped: RunInterruption | undefined;
  const onAbort = () => {
    stopped = { begun, ended: exchanges.length };
  };
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  const options: RunOptions = {
    ...given,
    runId: given.runId ?? newRunId(),
    target: {
      ...target,
      wire: (request, stopSignal) => {
        begun++;
        return target.wire(request, stopSignal);
      },
    },
    onExchange: (exchange) => {
      exchanges.push(exchange);
      given.onExchange?.(exchange);
    },
  };
  try {
    const result = await runConformance(options);
    return { result, recording: { run: recordedRunOf(options, result, stopped), exchanges } };
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}
