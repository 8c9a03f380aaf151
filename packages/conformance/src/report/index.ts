import { writeText } from "../base/files.ts";
import type { RunResult } from "../results/result.ts";
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

/** A result in one of the forms. */
export function reportText(result: RunResult, kind: ReportKind): string {
  return writers[kind](result);
}

/**
 * Writes a result to a file, and the folders on the way to it; `-` is stdout.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export function writeReport(result: RunResult, kind: ReportKind, file: string): Promise<void> {
  return writeText(file, reportText(result, kind));
}
