import { UsageError } from "../base/usage-error.ts";
import { readBaseline } from "../results/baseline.ts";
import type { ExitCode } from "../results/outcome.ts";
import { readRecording } from "../results/recording/file.ts";
import { replayRecording } from "../runner/replay.ts";
import { reportOf } from "./call.ts";
import type { Io } from "./io.ts";
import { prepareFiles, printResult } from "./output.ts";
import { readArguments } from "./read-options.ts";
import { defined } from "./values.ts";

/** `skills-conformance replay`: judges a recording again, without a network. */
export async function replay(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, operands } = readArguments("replay", args);
  const [file, ...rest] = operands;
  if (file === undefined || rest.length > 0) {
    throw new UsageError("replay takes one recording, the FILE of run --record FILE");
  }
  const { provisional, baseline, verbose } = values;
  const options = defined({ provisional, baseline: baseline ? await readBaseline(baseline) : undefined });
  const reports = values.report.map(reportOf);
  const recording = await readRecording(file);
  await prepareFiles({ reports, input: file });
  const result = await replayRecording(recording, options);
  await printResult(result, { verbose, reports }, io);
  return result.exitCode;
}
