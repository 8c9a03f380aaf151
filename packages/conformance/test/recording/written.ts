import { harOf } from "../../src/results/recording/har.ts";
import { recordingOf } from "../../src/results/recording/read-har.ts";
import type { Recording } from "../../src/results/recording/recording.ts";

/** Returns a recording after it was written and read again. */
export function written(recording: Recording): Recording {
  return recordingOf(JSON.parse(JSON.stringify(harOf(recording, "0.0.0"))), "recording.har");
}
