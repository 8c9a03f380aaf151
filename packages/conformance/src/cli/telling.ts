import type { RunResult } from "../core/result.ts";
import { UsageError } from "../core/usage-error.ts";
import { prepareReport, writeReport } from "../report/index.ts";
import { terminalReport } from "../report/terminal.ts";
import type { RequestedReport } from "./options.ts";

/**
 * Waits for what writes a file; `what` names it, such as `the report FILE`.
 *
 * @throws UsageError where it cannot be written: that is a mistake in the call.
 */
export async function writing(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(`${what} cannot be written${code}`);
  }
}

/**
 * Makes sure that files can be written, before a run whose result would otherwise be lost.
 *
 * @throws UsageError where one cannot.
 */
export async function prepareFiles(reports: readonly RequestedReport[], recording?: string): Promise<void> {
  for (const { file } of reports) await writing(`the report ${file}`, prepareReport(file));
  if (recording) await writing(`the recording ${recording}`, prepareReport(recording));
}

/** How a result is told. */
export interface Telling {
  readonly verbose: boolean;
  readonly reports: readonly RequestedReport[];
}

/** Says that a file was written. */
export function tellFile(kind: string, file: string): void {
  process.stdout.write(`  ${kind.padEnd(10)}  ${file}\n`);
}

/** Whether stdout takes colours. */
export function useColor(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/** Prints a result and writes the reports of it. */
export async function tellResult(result: RunResult, { verbose, reports }: Telling): Promise<void> {
  process.stdout.write(terminalReport(result, { color: useColor(), verbose }));
  await writeReports(result, reports);
}

/** Writes reports and says where they are, unless they go to stdout themselves. */
export async function writeReports(result: RunResult, reports: readonly RequestedReport[]): Promise<void> {
  for (const { kind, file } of reports) {
    await writing(`the report ${file}`, writeReport(result, kind, file));
    if (!reports.some((each) => each.file === "-")) tellFile(kind, file);
  }
}
