import { printableJson } from "../../base/control-characters.ts";
import { writeText } from "../../base/files.ts";
import { version } from "../../base/version.ts";
import { readJson } from "../read-json.ts";
import { harOf } from "./har.ts";
import { recordingOf } from "./read-har.ts";
import type { Recording } from "./recording.ts";

/**
 * Writes a recording as HAR 1.2, and creates missing folders.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeRecording(recording: Recording, file: string): Promise<void> {
  await writeText(file, `${printableJson(harOf(recording, await version()), 1)}\n`);
}

/**
 * Reads a recording that {@link writeRecording} has written.
 *
 * @throws UsageError when the file cannot be read, or is not a recording of ours; it names the place.
 */
export async function readRecording(file: string): Promise<Recording> {
  return recordingOf(await readJson(file), file);
}
