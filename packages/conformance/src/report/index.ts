import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { RunResult } from "../core/result.ts";
import { badgeReport } from "./badge.ts";
import { ctrfReport } from "./ctrf.ts";
import { githubReport } from "./github.ts";
import { htmlReport } from "./html/index.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";

/** A form in which a result can be written to a file. */
export type ReportKind = "json" | "junit" | "ctrf" | "markdown" | "badge" | "github" | "html";

const writers: Readonly<Record<ReportKind, (result: RunResult) => string>> = {
  json: jsonReport,
  junit: junitReport,
  ctrf: ctrfReport,
  markdown: markdownReport,
  badge: badgeReport,
  github: githubReport,
  html: htmlReport,
};

/** Every form, by its name. */
export const reportKinds: readonly ReportKind[] = Object.keys(writers) as ReportKind[];

/** What is given for a file to write to stdout instead. */
const stdout = "-";

/**
 * Makes sure that a report can be written, before a run whose result would otherwise be lost.
 *
 * @throws Error of `node:fs` when it cannot.
 */
export async function prepareReport(file: string): Promise<void> {
  if (file === stdout) return;
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, "");
}

/**
 * Writes a result to a file, and the folders on the way to it; `-` is stdout.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeReport(result: RunResult, kind: ReportKind, file: string): Promise<void> {
  const text = writers[kind](result);
  if (file === stdout) {
    process.stdout.write(text);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
