import { type RecordedConformance, recordConformance } from "../runner/record.ts";
import { runConformance } from "../runner/run-conformance.ts";
import type { Target } from "../targets/target.ts";
import { type Call, readRun } from "./options.ts";
import { prepareFiles, printResult } from "./output.ts";
import { Progress } from "./progress.ts";
import { progressHooks } from "./progress-hooks.ts";
import { stopOnSignals } from "./signals.ts";

/** Runs the suite, tells how far it is, and lets a signal stop it. */
async function watched(
  target: Target,
  { options, record, verbose, quiet }: Call,
): Promise<Pick<RecordedConformance, "result"> & Partial<RecordedConformance>> {
  const progress = new Progress({ stream: process.stderr, verbose, quiet });
  const stopping = stopOnSignals((line) => progress.say(line));
  try {
    const told = { ...options, ...progressHooks(progress, stopping, options.allowWrites), target };
    const done = record ? await recordConformance(told) : { result: await runConformance(told) };
    stopping.ended();
    return done;
  } finally {
    progress.end();
  }
}

/** `skills-conformance run`. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const call = await readRun(args);
  const target = await call.target.open();
  try {
    const { reports, record } = call;
    const files = { reports, recording: record };
    await prepareFiles(files);
    const { result, recording: recorded } = await watched(target, call);
    await printResult(result, { ...files, recorded, verbose: call.verbose });
    return result.exitCode;
  } finally {
    await target.close();
  }
}
