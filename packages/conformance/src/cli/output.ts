import { resolve } from "node:path";
import { prepareFile, stdout } from "../base/files.ts";
import { UsageError } from "../base/usage-error.ts";
import { writeReport } from "../report/index.ts";
import { terminalReport } from "../report/terminal.ts";
import { writeRecording } from "../results/recording/file.ts";
import type { Recording } from "../results/recording/recording.ts";
import type { RunResult } from "../results/result.ts";
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

/** The files of a call. */
export interface Files {
  readonly reports: readonly RequestedReport[];
  readonly recording?: string | undefined;
  /** What is read. */
  readonly input?: string;
}

/** @throws UsageError where one file would take the place of another. */
function checkFiles({ reports, recording, input }: Files): void {
  if (recording === stdout) throw new UsageError("a recording goes to a file, not to stdout");
  const written = [...reports.map(({ file }) => file), ...(recording ? [recording] : [])];
  if (written.filter((file) => file === stdout).length > 1)
    throw new UsageError("stdout has room for one report");
  const files = written.filter((file) => file !== stdout).map((file) => resolve(file));
  const all = input === undefined ? files : [resolve(input), ...files];
  // A device takes as much as it is given.
  const twice = all.find((file, at) => all.indexOf(file) < at && !file.startsWith("/dev/"));
  if (twice) throw new UsageError(`${twice} is given twice, and would be overwritten`);
}

/**
 * Makes sure that files can be written, before a run whose result would otherwise be lost.
 *
 * @throws UsageError where one cannot.
 */
export async function prepareFiles(files: Files): Promise<void> {
  checkFiles(files);
  const { reports, recording } = files;
  for (const { file } of reports) await writing(`the report ${file}`, prepareFile(file));
  if (recording) await writing(`the recording ${recording}`, prepareFile(recording));
}

/** How a result is told. */
export interface PrintOptions extends Files {
  readonly verbose: boolean;
  /** What was recorded, for the file of that name. */
  readonly recorded?: Recording | undefined;
}

/** Whether stdout takes colours. */
export function useColor(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/**
 * Writes every file of a call, then prints the result: to stderr where a report goes to stdout.
 *
 * @throws UsageError that names each file that could not be written; all others are.
 */
export async function printResult(result: RunResult, telling: PrintOptions): Promise<void> {
  const { reports, verbose } = telling;
  const failures = await writeFiles(result, telling);
  const isTaken = reports.some(({ file }) => file === stdout);
  const stream = isTaken ? process.stderr : process.stdout;
  stream.write(terminalReport(result, { color: !isTaken && useColor(), verbose }));
  if (!isTaken) process.stdout.write(filesIn(telling));
  if (failures.length > 0) throw new UsageError(failures.join("; "));
}

/**
 * Writes reports alone.
 *
 * @throws UsageError as {@link printResult} does.
 */
export async function writeReports(result: RunResult, reports: readonly RequestedReport[]): Promise<void> {
  const failures = await writeFiles(result, { reports });
  if (!reports.some(({ file }) => file === stdout)) process.stdout.write(filesIn({ reports }));
  if (failures.length > 0) throw new UsageError(failures.join("; "));
}

/** Writes each file, whatever becomes of the others: a run cannot be had again. Answers what went wrong. */
async function writeFiles(
  result: RunResult,
  { reports, recording, recorded }: Omit<PrintOptions, "verbose">,
): Promise<string[]> {
  const all = [
    ...(recording && recorded
      ? [() => writing(`the recording ${recording}`, writeRecording(recorded, recording))]
      : []),
    ...reports.map(
      ({ kind, file }) =>
        () =>
          writing(`the report ${file}`, writeReport(result, kind, file)),
    ),
  ];
  const failures: string[] = [];
  for (const write of all) {
    await write().catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    });
  }
  return failures;
}

function filesIn({ reports, recording, recorded }: Omit<PrintOptions, "verbose">): string {
  const files = [
    ...reports.map(({ kind, file }) => [kind, file] as const),
    ...(recording && recorded ? [["recording", recording] as const] : []),
  ];
  return files.map(([kind, file]) => `  ${kind.padEnd(10)}  ${file}\n`).join("");
}
