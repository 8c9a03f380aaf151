import { printableJson } from "../base/control-characters.ts";
import { UsageError } from "../base/usage-error.ts";
import { comparisonText } from "../report/compare-text.ts";
import { compareResults } from "../results/compare.ts";
import type { ExitCode } from "../results/outcome.ts";
import { readResult } from "../results/read-result.ts";
import { reportOf } from "./call.ts";
import type { Io } from "./io.ts";
import { prepareFiles, printResult, useColor, writeReports } from "./output.ts";
import { readArguments } from "./read-options.ts";

async function compareFiles(older: string, newer: string, json: boolean, io: Io): Promise<ExitCode> {
  const comparison = compareResults(await readResult(older), await readResult(newer));
  const text = json
    ? `${printableJson(comparison, 2)}\n`
    : comparisonText(comparison, { color: useColor(io) });
  io.stdout.write(text);
  return comparison.exitCode;
}

/** `skills-conformance report`: makes reports from the result of a run, or compares two results. */
export async function report(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, operands } = readArguments("report", args);
  const { compare: older, json, verbose } = values;
  const [file, ...rest] = operands;
  if (older !== undefined) {
    if (!file || rest.length > 0)
      throw new UsageError("report --compare takes two results: OLD.json NEW.json");
    if (values.report.length > 0) throw new UsageError("--report cannot be used with --compare");
    return compareFiles(older, file, json, io);
  }
  if (!file || rest.length > 0) {
    throw new UsageError("report takes one result, the FILE of run --report json=FILE");
  }
  if (json) throw new UsageError("--json needs --compare; --report json=- prints the result as JSON");
  const reports = values.report.map(reportOf);
  const result = await readResult(file);
  await prepareFiles({ reports, input: file });
  if (reports.length > 0) await writeReports(result, reports, io);
  else await printResult(result, { verbose, reports }, io);
  return result.exitCode;
}
