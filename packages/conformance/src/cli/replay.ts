import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import { readBaseline } from "../results/baseline.ts";
import type { ExitCode } from "../results/outcome.ts";
import { readRecording } from "../results/recording/file.ts";
import { type ReplayRecordingOptions, replayRecording } from "../runner/replay.ts";
import type { Io } from "./io.ts";
import { reportOf } from "./options.ts";
import { prepareFiles, printResult } from "./output.ts";
import { oneOf } from "./values.ts";

const flags = {
  baseline: { type: "string" },
  provisional: { type: "string" },
  report: { type: "string", multiple: true, default: [] },
  verbose: { type: "boolean", short: "v", default: false },
} as const satisfies ParseArgsOptionsConfig;

/** `skills-conformance replay`: judges a recording again, without a network. */
export async function replay(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw new UsageError("replay takes one recording, the FILE of run --record FILE");
  }
  const { provisional, baseline, verbose } = values;
  const options: ReplayRecordingOptions = {
    ...(provisional ? { provisional: oneOf("--provisional", provisional, ["gate", "show"]) } : {}),
    ...(baseline ? { baseline: await readBaseline(baseline) } : {}),
  };
  const reports = values.report.map(reportOf);
  const recording = await readRecording(file);
  await prepareFiles({ reports, input: file });
  const result = await replayRecording(recording, options);
  await printResult(result, { verbose, reports }, io);
  return result.exitCode;
}
