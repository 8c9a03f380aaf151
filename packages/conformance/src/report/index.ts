import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { RunResult } from "../core/result.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";

const writers = { json: jsonReport, junit: junitReport } as const;

/** A form in which a result can be written to a file. */
export type ReportKind = keyof typeof writers;

export const reportKinds: readonly ReportKind[] = ["json", "junit"];

/**
 * Writes a result to a file, and the folders on the way to it.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeReport(result: RunResult, kind: ReportKind, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writers[kind](result));
}
