import { writeText } from "../base/files.ts";
import type { RunResult } from "../results/result.ts";
import { badgeReport } from "./badge.ts";
import { ctrfReport } from "./ctrf.ts";
import { githubReport } from "./github.ts";
import { htmlReport } from "./html/index.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";

/** A format of reports. */
export type ReportKind = "json" | "junit" | "ctrf" | "markdown" | "badge" | "github" | "html";

const formatters: Readonly<Record<ReportKind, (result: RunResult) => string>> = {
  json: jsonReport,
  junit: junitReport,
  ctrf: ctrfReport,
  markdown: markdownReport,
  badge: badgeReport,
  github: githubReport,
  html: htmlReport,
};

/** All formats of reports. */
export const reportKinds: readonly ReportKind[] = Object.keys(formatters) as ReportKind[];

/** Returns a result in the given format. */
export function reportText(result: RunResult, kind: ReportKind): string {
  return formatters[kind](result);
}

/**
 * Writes a result to a file in the given format and creates missing folders. `-` is stdout.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export function writeReport(result: RunResult, kind: ReportKind, file: string): Promise<void> {
  return writeText(file, reportText(result, kind));
}
