import type { Recording } from "../results/recording/recording.ts";
import { newRunId } from "../results/run-id.ts";
import { recordConformance } from "../runner/record.ts";
import { allowsWrites, type RunOptions } from "../runner/run-options.ts";
import { compareRecordings } from "./compare.ts";
import type { ParityResult } from "./result.ts";

/** One of two servers: a recording of it, or how it is run. */
export type ParitySide = Recording | RunOptions;

function isRecording(side: ParitySide): side is Recording {
  return "exchanges" in side;
}

/** What a run is told to be comparable with a recording: the same, but where it is told otherwise. */
function likeRecorded({ run }: Recording, options: RunOptions): RunOptions {
  const { runId, revisions, filter, include, without } = run;
  return { revisions, filter, include, without, ...options, runId };
}

function hasKey(side: ParitySide, name: "adminKey" | "restrictedKey"): boolean {
  if (!isRecording(side)) return side.target.credentials[name] !== undefined;
  return name === "adminKey" ? side.run.keys.admin : side.run.keys.restricted;
}

/** A run with only those keys that both sides have: what needs another could not be compared. */
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

/** A comparison, and what it was made from. */
export interface ParityComparison {
  readonly result: ParityResult;
  readonly left: Recording;
  readonly right: Recording;
}

/**
 * Tells two servers the same scenarios, under the same run id, and compares their answers. Both are only read from
 * where one of them is.
 *
 * @throws UsageError as a run does.
 */
export async function compareServers(left: ParitySide, right: ParitySide): Promise<ParityComparison> {
  const recorded = [left, right].find(isRecording);
  const runId = newRunId();
  // Where one of them may only be read from, what the other says to writes has nothing to be compared with.
  const allowWrites = [left, right].every((side) =>
    isRecording(side) ? side.run.allowWrites : allowsWrites(side),
  );
  const tell = async (side: ParitySide, other: ParitySide): Promise<Recording> => {
    if (isRecording(side)) return side;
    const shared = withSharedKeys(side, other);
    const options = recorded ? likeRecorded(recorded, shared) : { runId, ...shared };
    return (await recordConformance({ ...options, allowWrites })).recording;
  };
  // One after the other: both may write, and their pace is limited.
  const one = await tell(left, right);
  const other = await tell(right, left);
  return { result: await compareRecordings(one, other), left: one, right: other };
}
