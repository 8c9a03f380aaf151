import { runConformance } from "../core/conformance.ts";
import type { RunResult } from "../core/result.ts";
import { UsageError } from "../core/usage-error.ts";
import { prepareReport, writeReport } from "../report/index.ts";
import { terminalReport } from "../report/terminal.ts";
import type { Target } from "../targets/target.ts";
import { type Call, readRun } from "./options.ts";
import { Progress } from "./progress.ts";
import { stopOnSignals } from "./stopping.ts";

/** A file that cannot be written is a mistake in the call. */
async function writing(file: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(`the report ${file} cannot be written${code}`);
  }
}

/** Runs the suite, tells how far it is, and lets a signal stop it. */
async function watched(target: Target, { options, verbose, quiet }: Call): Promise<RunResult> {
  const progress = new Progress({ stream: process.stderr, verbose, quiet });
  const stopping = stopOnSignals((line) => progress.say(line));
  try {
    const result = await runConformance({
      ...options,
      target,
      signal: stopping.signal,
      onStart: (start) => {
        stopping.started(start);
        progress.start(start, options.allowWrites);
      },
      onScenario: (result) => progress.scenario(result),
      onCleanUp: (skills) => progress.cleanUp(skills),
    });
    stopping.ended();
    return result;
  } finally {
    progress.end();
  }
}

/** `skills-conformance run`. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const call = await readRun(args);
  const target = await call.target.open();
  try {
    for (const { file } of call.reports) await writing(file, prepareReport(file));
    const result = await watched(target, call);
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write(terminalReport(result, { color, verbose: call.verbose }));
    for (const { kind, file } of call.reports) {
      await writing(file, writeReport(result, kind, file));
      process.stdout.write(`  ${kind.padEnd(10)}  ${file}\n`);
    }
    return result.exitCode;
  } finally {
    await target.close();
  }
}
