import { resolve } from "node:path";
import { prepareFile, stdoutPath } from "../base/files.ts";
import { UsageError } from "../base/usage-error.ts";
import { reportText, writeReport } from "../report/index.ts";
import { terminalReport } from "../report/terminal.ts";
import { writeRecording } from "../results/recording/file.ts";
import type { Recording } from "../results/recording/recording.ts";
import type { RunResult } from "../results/result.ts";
import type { RequestedReport } from "./call.ts";
import type { Io } from "./io.ts";

/**
 * Waits for a file to be written.
 *
 * @param name The file in messages, such as `the report FILE`.
 * @throws UsageError if it cannot be written, because the caller chose the file.
 */
export async function checkWritten(name: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be written: ${reason}`);
  }
}

/** The files of a call. */
export interface Files {
  readonly reports: readonly RequestedReport[];
  readonly recording?: string | undefined;
  /** The file that the call reads. */
  readonly input?: string;
}

/** @throws UsageError if one file would overwrite another. */
function checkFiles({ reports, recording, input }: Files): void {
  if (recording === stdoutPath) throw new UsageError("a recording goes to a file, not to stdout");
  const written = [...reports.map(({ file }) => file), ...(recording ? [recording] : [])];
  if (written.filter((file) => file === stdoutPath).length > 1)
    throw new UsageError("only one report can go to stdout");
  const files = written.filter((file) => file !== stdoutPath).map((file) => resolve(file));
  const all = input === undefined ? files : [resolve(input), ...files];
  // Devices may be written to more than once.
  const twice = all.find((file, at) => all.indexOf(file) < at && !file.startsWith("/dev/"));
  if (twice) throw new UsageError(`${twice} is given twice, and would be overwritten`);
}

/**
 * Checks that files can be written, before a run whose result would otherwise be lost.
 *
 * @throws UsageError if one cannot.
 */
export async function prepareFiles(files: Files): Promise<void> {
  checkFiles(files);
  const { reports, recording } = files;
  for (const { file } of reports) await checkWritten(`the report ${file}`, prepareFile(file));
  if (recording) await checkWritten(`the recording ${recording}`, prepareFile(recording));
}

/** The files of a result and how it is printed. */
export interface PrintOptions extends Files {
  readonly verbose: boolean;
  /** The content of the file {@link Files.recording}. */
  readonly recorded?: Recording | undefined;
}

/** Whether stdout takes colors. */
export function useColor({ stdout, env }: Io): boolean {
  return stdout.isTTY === true && !env.NO_COLOR;
}

/**
 * Writes every file of a call, then prints the result: to stderr if a report goes to stdout.
 *
 * @throws UsageError that names each file that could not be written. All others are.
 */
export async function printResult(result: RunResult, options: PrintOptions, io: Io): Promise<void> {
  const { reports, verbose } = options;
  const { written, failures } = await writeFiles(result, options, io);
  const isTaken = reports.some(({ file }) => file === stdoutPath);
  const stream = isTaken ? io.stderr : io.stdout;
  stream.write(terminalReport(result, { color: !isTaken && useColor(io), verbose }));
  if (!isTaken) io.stdout.write(listOfFiles(written));
  if (failures.length > 0) throw new UsageError(failures.join("; "));
}

/**
 * Writes reports and nothing else.
 *
 * @throws UsageError as {@link printResult} does.
 */
export async function writeReports(
  result: RunResult,
  reports: readonly RequestedReport[],
  io: Io,
): Promise<void> {
  const { written, failures } = await writeFiles(result, { reports }, io);
  if (!reports.some(({ file }) => file === stdoutPath)) io.stdout.write(listOfFiles(written));
  if (failures.length > 0) throw new UsageError(failures.join("; "));
}

async function writeOne(result: RunResult, { kind, file }: RequestedReport, { stdout }: Io): Promise<void> {
  if (file === stdoutPath) stdout.write(reportText(result, kind));
  else await checkWritten(`the report ${file}`, writeReport(result, kind, file));
}

/** A file that was written. */
interface WrittenFile {
  readonly kind: string;
  readonly file: string;
}

/** Writes each file even if another fails, because a run cannot be repeated. */
async function writeFiles(
  result: RunResult,
  { reports, recording, recorded }: Omit<PrintOptions, "verbose">,
  io: Io,
): Promise<{ written: readonly WrittenFile[]; failures: readonly string[] }> {
  const all = [
    ...(recording && recorded
      ? [{ kind: "recording", file: recording, write: () => writeRecordingTo(recording, recorded) }]
      : []),
    ...reports.map((report) => ({ ...report, write: () => writeOne(result, report, io) })),
  ];
  const written: WrittenFile[] = [];
  const failures: string[] = [];
  for (const { kind, file, write } of all) {
    try {
      await write();
      written.push({ kind, file });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  return { written, failures };
}

function writeRecordingTo(file: string, recording: Recording): Promise<void> {
  return checkWritten(`the recording ${file}`, writeRecording(recording, file));
}

function listOfFiles(files: readonly WrittenFile[]): string {
  return files.map(({ kind, file }) => `  ${kind.padEnd(10)}  ${file}\n`).join("");
}
