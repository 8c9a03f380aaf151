import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { RunResult } from "../core/result.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";

/** A form in which a result can be written to a file. */
export type ReportKind = "json" | "junit";

const writers: Readonly<Record<ReportKind, (result: RunResult) => string>> = {
  json: jsonReport,
  junit: junitReport,
};

/** Every form, by its name. */
export const reportKinds: readonly ReportKind[] = ["json", "junit"];

/**
 * Makes sure that a report can be written, before a run whose result would otherwise be lost.
 *
 * @throws Error of `node:fs` when it cannot.
 */
export async function prepareReport(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, "");
}

/**
 * Writes a result to a file, and the folders on the way to it.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeReport(result: RunResult, kind: ReportKind, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writers[kind](result));
}
