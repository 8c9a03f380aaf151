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

/** What a replay may be told besides its recording. */
export interface ReplayRecordingOptions {
  /** Whether a promise that is our belief alone may fail it; default as for the run that was recorded. */
  readonly provisional?: "gate" | "show";
  /** Failures that do not fail it; default none. */
  readonly baseline?: Baseline;
  /** The scenarios that the run chose from, where they were not those of the suite. */
  readonly scenarios?: RunOptions["scenarios"];
}

/** No server takes them. The redaction of a run needs keys to look for. */
function madeUp({ keys, auth }: RecordedRun): Credentials {
  return {
    apiKey: "replay-ordinary-key",
    ...(keys.admin ? { adminKey: "replay-admin-key" } : {}),
    ...(keys.restricted ? { restrictedKey: "replay-restricted-key" } : {}),
    ...(auth ? { auth } : {}),
    ...(keys.elsewhere ? { elsewhere: true } : {}),
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

/** Sizes as they were on the wire: a body may have become shorter when its secrets were taken out. */
function sized(body: RecordedBody, recorded: RecordedBody | undefined): RecordedBody {
  const { bytes = body.bytes, cut } = recorded ?? {};
  return { ...body, bytes, ...(cut ? { cut } : {}) };
}

/** When it was really sent, and how large the answer really was. */
function asRecorded(exchange: RecordedExchange, recorded: RecordedExchange | undefined): RecordedExchange {
  if (!recorded) return exchange;
  const { startedAt, duration } = recorded;
  const { response } = exchange;
  const body = response?.body && sized(response.body, recorded.response?.body);
  return {
    ...exchange,
    startedAt,
    duration,
    ...(response ? { response: { ...response, ...(body ? { body } : {}) } } : {}),
  };
}

/**
 * Tells a recorded run again, without a network, and judges it by the suite as it is now. A recording of the same
 * suite answers the same result.
 *
 * @throws UsageError when the recording selects nothing, or its limits do not limit.
 */
export async function replayRecording(
  recording: Recording,
  options: ReplayRecordingOptions = {},
): Promise<RunResult> {
  const { run } = recording;
  const credentials = madeUp(run);
  const secrets = secretsOf(credentials);
  const player = new ReplayServer(recording, credentials, secrets);
  const target: Target = {
    name: run.target,
    isMock: run.isMock,
    ...(run.origin ? { origin: new URL(run.origin) } : {}),
    wire: player.wire,
    credentials,
    secrets,
    close: async () => {},
  };
  const told = optionsOf(run, target, player.signal, options);
  const plan = options.scenarios ? undefined : await planConformance(told);
  const result = await new Run(told, { ledger: new Ledger(), plan, clock: player.clock }).execute();
  return {
    ...result,
    ...(run.ledger && result.leftovers.length > 0 ? { ledger: run.ledger } : {}),
    startedAt: run.startedAt,
    duration: run.duration,
    exchanges: result.exchanges.map((each) => asRecorded(each, player.served[each.number - 1])),
  };
}
