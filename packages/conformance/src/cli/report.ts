import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import { comparisonText } from "../report/compare-text.ts";
import { compareResults } from "../results/compare.ts";
import { readResult } from "../results/read-result.ts";
import { reportOf } from "./options.ts";
import { prepareFiles, printResult, useColor, writeReports } from "./output.ts";

const flags = {
  compare: { type: "string" },
  report: { type: "string", multiple: true, default: [] },
  json: { type: "boolean", default: false },
  verbose: { type: "boolean", short: "v", default: false },
} as const satisfies ParseArgsOptionsConfig;

async function compareFiles(older: string, newer: string, json: boolean): Promise<number> {
  const comparison = compareResults(await readResult(older), await readResult(newer));
  const text = json
    ? `${JSON.stringify(comparison, null, 2)}\n`
    : comparisonText(comparison, { color: useColor() });
  process.stdout.write(text);
  return comparison.exitCode;
}

/**
 * `skills-conformance report`: makes reports of a result that was written before, or compares two. Answers the exit
 * code of the run, or that of the comparison.
 */
export async function report(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
  const { compare: older, json, verbose } = values;
  const [file, ...rest] = positionals;
  if (older !== undefined) {
    if (!file || rest.length > 0)
      throw new UsageError("report --compare takes two results: OLD.json NEW.json");
    if (values.report.length > 0) throw new UsageError("--report is of one result, not of --compare");
    return compareFiles(older, file, json);
  }
  if (!file || rest.length > 0) {
    throw new UsageError("report takes one result, the FILE of run --report json=FILE");
  }
  if (json) throw new UsageError("--json is for --compare; a result as JSON is --report json=-");
  const reports = values.report.map(reportOf);
  const result = await readResult(file);
  await prepareFiles({ reports, input: file });
  if (reports.length > 0) await writeReports(result, reports);
  else await printResult(result, { verbose, reports });
  return result.exitCode;
}
