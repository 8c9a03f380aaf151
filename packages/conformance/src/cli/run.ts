import type { ExitCode } from "../results/outcome.ts";
import { type RecordedConformance, recordConformance } from "../runner/record.ts";
import { runConformance } from "../runner/run-conformance.ts";
import type { Target } from "../targets/target.ts";
import { type Call, readRun } from "./call.ts";
import type { Io } from "./io.ts";
import { prepareFiles, printResult } from "./output.ts";
import { Progress } from "./progress.ts";
import { progressHooks } from "./progress-hooks.ts";
import { stopOnSignals } from "./signals.ts";

/** Runs the suite, prints its progress, and lets a signal stop it. */
async function runWithProgress(
  target: Target,
  { options, record, verbose, quiet }: Call,
  io: Io,
): Promise<Pick<RecordedConformance, "result"> & Partial<RecordedConformance>> {
  const progress = new Progress(io, { verbose, quiet });
  const signals = stopOnSignals(io, (line) => progress.print(line));
  try {
    const all = { ...options, ...progressHooks(progress, signals, options.allowWrites), target };
    const done = record ? await recordConformance(all) : { result: await runConformance(all) };
    signals.ended();
    return done;
  } finally {
    progress.end();
  }
}

/** `skills-conformance run`: runs the suite against a server. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = await readRun(args, io);
  const target = await call.target.open();
  try {
    const { reports, record, verbose } = call;
    const files = { reports, recording: record };
    await prepareFiles(files);
    const { result, recording: recorded } = await runWithProgress(target, call, io);
    await printResult(result, { ...files, recorded, verbose }, io);
    return result.exitCode;
  } finally {
    await target.close();
  }
}
