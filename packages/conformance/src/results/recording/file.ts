import { readFile } from "node:fs/promises";
import { writeText } from "../../base/files.ts";
import { UsageError } from "../../base/usage-error.ts";
import { version } from "../../base/version.ts";
import { harOf } from "./har.ts";
import { recordingOf } from "./read-har.ts";
import type { Recording } from "./recording.ts";

/**
 * Writes a recording as HAR 1.2, and the folders on the way to it.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeRecording(recording: Recording, file: string): Promise<void> {
  await writeText(file, `${JSON.stringify(harOf(recording, await version()), null, 1)}\n`);
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    // What a parser says repeats some of the file.
    const why = error instanceof SyntaxError ? "it is no JSON" : String(Reflect.get(Object(error), "code"));
    throw new UsageError(`the recording ${file} cannot be read: ${why}`);
  }
}

/**
 * Reads a recording that {@link writeRecording} has written.
 *
 * @throws UsageError when it cannot be read, is no HAR of ours, or says what no recording can.
 */
export async function readRecording(file: string): Promise<Recording> {
  return recordingOf(await jsonOf(file), file);
}
