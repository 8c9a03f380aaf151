import type { Recording } from "../results/recording/recording.ts";
import { newRunId } from "../results/run-id.ts";
import { recordConformance } from "../runner/record.ts";
import { allowsWrites, type RunOptions } from "../runner/run-options.ts";
import { compareRecordings } from "./compare.ts";
import type { ParityResult } from "./result.ts";

/** One side of a comparison: a recording, or the options of a run that records it. */
export type ParitySide = Recording | RunOptions;

function isRecording(side: ParitySide): side is Recording {
  return "exchanges" in side;
}

/** Returns options for a run that is comparable with a recording: its options, overridden by those given. */
function withRecordedOptions({ run }: Recording, options: RunOptions): RunOptions {
  const { runId, revisions, filter, include, without } = run;
  return { revisions, filter, include, without, ...options, runId };
}

function hasKey(side: ParitySide, name: "adminKey" | "restrictedKey"): boolean {
  if (!isRecording(side)) return side.target.credentials[name] !== undefined;
  return name === "adminKey" ? side.run.keys.admin : side.run.keys.restricted;
}

/** Removes the optional keys that the other side lacks: scenarios that need them could not be compared. */
function withSharedKeys(options: RunOptions, other: ParitySide): RunOptions {
  const { target } = options;
  const { adminKey, restrictedKey, ...ordinary } = target.credentials;
  const credentials = {
    ...ordinary,
    ...(adminKey && hasKey(other, "adminKey") ? { adminKey } : {}),
    ...(restrictedKey && hasKey(other, "restrictedKey") ? { restrictedKey } : {}),
  };
  return { ...options, target: { ...target, credentials } };
}

/** The result of a comparison, with the recordings that it compared. */
export interface ParityComparison {
  /** The differences. */
  readonly result: ParityResult;
  /** Recording of the left server. */
  readonly left: Recording;
  /** Recording of the right server. */
  readonly right: Recording;
}

/**
 * Runs the same scenarios on two servers, with the same run id, and compares the responses. Writes are sent to both
 * sides or to neither.
 *
 * @throws UsageError for the same reasons as {@link recordConformance}.
 */
export async function compareServers(left: ParitySide, right: ParitySide): Promise<ParityComparison> {
  const recorded = [left, right].find(isRecording);
  const runId = newRunId();
  // If one side is read-only, responses to writes on the other side have no counterpart.
  const allowWrites = [left, right].every((side) =>
    isRecording(side) ? side.run.allowWrites : allowsWrites(side),
  );
  const record = async (side: ParitySide, other: ParitySide): Promise<Recording> => {
    if (isRecording(side)) return side;
    const shared = withSharedKeys(side, other);
    const options = recorded ? withRecordedOptions(recorded, shared) : { runId, ...shared };
    return (await recordConformance({ ...options, allowWrites })).recording;
  };
  // One after the other: both runs may write, and their request rate is limited.
  const leftRecording = await record(left, right);
  const rightRecording = await record(right, left);
  const result = await compareRecordings(leftRecording, rightRecording);
  return { result, left: leftRecording, right: rightRecording };
}
