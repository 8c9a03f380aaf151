import { Ledger } from "../client/ledger/ledger.ts";
import type { Baseline } from "../results/baseline.ts";
import type { RecordedBody, RecordedExchange } from "../results/recorded-exchange.ts";
import type { RecordedRun, Recording } from "../results/recording/recording.ts";
import type { RunResult } from "../results/result.ts";
import { type Credentials, secretsOf, type Target } from "../targets/target.ts";
import { planConformance } from "./dry-run.ts";
import { ReplayServer } from "./recording/replay-server.ts";
import { Run } from "./run.ts";
import type { RunOptions } from "./run-options.ts";

/** Options of {@link replayRecording}. */
export interface ReplayRecordingOptions {
  /**
   * Whether a check with only inferred evidence can fail the result.
   *
   * @default that of the recorded run
   */
  readonly provisional?: "gate" | "show";
  /** Expected failures, which do not fail the result. */
  readonly baseline?: Baseline;
  /**
   * The scenarios that the recorded run selected from.
   *
   * @default those of the suite
   */
  readonly scenarios?: RunOptions["scenarios"];
}

/** Returns placeholder keys, in the number that the recorded run had. */
function placeholderCredentials({ keys, auth }: RecordedRun): Credentials {
  return {
    apiKey: "replay-ordinary-key",
    ...(keys.admin ? { adminKey: "replay-admin-key" } : {}),
    ...(keys.restricted ? { restrictedKey: "replay-restricted-key" } : {}),
    ...(auth ? { auth } : {}),
    ...(keys.elsewhere ? { customKeyVariable: true } : {}),
  };
}

function optionsOf(
  run: RecordedRun,
  target: Target,
  signal: AbortSignal,
  options: ReplayRecordingOptions,
): RunOptions {
  const { runId, revisions, allowWrites, filter, include, without, limits } = run;
  const { provisional = run.provisional, baseline, scenarios } = options;
  return {
    target,
    signal,
    runId,
    revisions,
    allowWrites,
    filter,
    include,
    without,
    limits,
    ...(provisional ? { provisional } : {}),
    ...(baseline ? { baseline } : {}),
    ...(scenarios ? { scenarios } : {}),
  };
}

/** Restores the size that a body had when it was received; redaction may have changed it. */
function withRecordedSize(body: RecordedBody, recorded: RecordedBody | undefined): RecordedBody {
  const { bytes = body.bytes, cut } = recorded ?? {};
  return { ...body, bytes, ...(cut ? { cut } : {}) };
}

/** Restores the time and duration of an exchange, and the size of its response. */
function withRecordedTiming(
  exchange: RecordedExchange,
  recorded: RecordedExchange | undefined,
): RecordedExchange {
  if (!recorded) return exchange;
  const { startedAt, duration } = recorded;
  const { response } = exchange;
  const body = response?.body && withRecordedSize(response.body, recorded.response?.body);
  return {
    ...exchange,
    startedAt,
    duration,
    ...(response ? { response: { ...response, ...(body ? { body } : {}) } } : {}),
  };
}

/**
 * Runs the suite against a recording in place of a server, and judges its exchanges again. With the same version of the
 * suite, the result is the same as that of the recorded run.
 *
 * @throws UsageError if the filter of the recorded run selects nothing, or one of its limits is invalid.
 */
export async function replayRecording(
  recording: Recording,
  options: ReplayRecordingOptions = {},
): Promise<RunResult> {
  const { run } = recording;
  const credentials = placeholderCredentials(run);
  const secrets = secretsOf(credentials);
  const server = new ReplayServer(recording, credentials, secrets);
  const target: Target = {
    name: run.target,
    isMock: run.isMock,
    ...(run.origin ? { origin: new URL(run.origin) } : {}),
    wire: server.wire,
    credentials,
    secrets,
    close: async () => {},
  };
  const runOptions = optionsOf(run, target, server.signal, options);
  const plan = options.scenarios ? undefined : await planConformance(runOptions);
  const result = await new Run(runOptions, {
    ledger: new Ledger(undefined, run.runId),
    plan,
    clock: server.clock,
  }).execute();
  return {
    ...result,
    ...(run.ledger && result.leftovers.length > 0 ? { ledger: run.ledger } : {}),
    startedAt: run.startedAt,
    duration: run.duration,
    exchanges: result.exchanges.map((each) => withRecordedTiming(each, server.served[each.number - 1])),
  };
}
