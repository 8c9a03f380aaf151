import { revisions as allRevisions } from "@skills-api/spec";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import { excerptLimits, full, type SizeLimits, shortened } from "../results/recording/exchange-redactor.ts";
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
 * Characters of all responses that are longer than an excerpt. More could not be written: as HAR, each may take six
 * characters, and a text in V8 has at most 2^29.
 */
const maxLongResponses = 64 * 1024 * 1024;

/** The limits of an exchange whose response does not fit. Requests stay, because a replay compares them. */
const withoutResponse: SizeLimits = { ...full, path: excerptLimits.path, response: excerptLimits.response };

/** Returns a function that shortens exchanges once their long responses together exceed `most` characters. */
export function shortenBeyond(most: number): (exchange: RecordedExchange) => RecordedExchange {
  let left = most;
  return (exchange) => {
    const { path } = exchange.request;
    const { text = "", base64 = "" } = exchange.response?.body ?? {};
    const length = path.length + text.length + base64.length;
    const isLong =
      path.length > withoutResponse.path || text.length + base64.length > withoutResponse.response;
    if (isLong && length > left) return shortened(exchange, withoutResponse);
    if (isLong) left -= length;
    return exchange;
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
  const shorten = shortenBeyond(maxLongResponses);
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
      exchanges.push(shorten(exchange));
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
