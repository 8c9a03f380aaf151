import { printableJson } from "../base/control-characters.ts";
import { prepareFile, writeText } from "../base/files.ts";
import { compareServers, type ParityComparison, type ParitySide } from "../parity/parity.ts";
import { patchesOf, patchJson, patchMarkdown } from "../parity/patch.ts";
import { parityText } from "../parity/text.ts";
import type { ExitCode } from "../results/outcome.ts";
import { readRecording } from "../results/recording/file.ts";
import type { Target } from "../targets/target.ts";
import type { Io } from "./io.ts";
import { checkWritten } from "./output.ts";
import { type ParityCall, readParity, type SideCall } from "./parity-call.ts";
import { Progress } from "./progress.ts";
import { progressHooks } from "./progress-hooks.ts";
import { type StopSignals, stopOnSignals } from "./signals.ts";

/** Everything that has to be closed. */
interface Opened {
  readonly targets: Target[];
  readonly bars: Progress[];
}

async function sideOf(
  call: SideCall,
  { verbose, quiet }: ParityCall,
  signals: StopSignals,
  opened: Opened,
  io: Io,
): Promise<ParitySide> {
  if ("file" in call) return readRecording(call.file);
  const target = await call.target.open();
  opened.targets.push(target);
  const progress = new Progress(io, { verbose, quiet });
  opened.bars.push(progress);
  const { onStart, ...others } = progressHooks(progress, signals, call.options.allowWrites);
  return {
    ...call.options,
    ...others,
    target,
    onStart: (start) => {
      for (const each of opened.bars) each.end();
      if (!quiet) progress.print(target.name);
      onStart?.(start);
    },
  };
}

async function writePatch(file: string, { result, left }: ParityComparison): Promise<void> {
  const patches = patchesOf(result, left);
  const text = file.endsWith(".json") ? patchJson(result, patches) : patchMarkdown(result, patches);
  await checkWritten(`the patch list ${file}`, writeText(file, text));
}

/** `skills-conformance parity`: prints how the responses of two servers differ. */
export async function parity(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = await readParity(args, io);
  const { patch } = call;
  if (patch) await checkWritten(`the patch list ${patch}`, prepareFile(patch));
  const opened: Opened = { targets: [], bars: [] };
  const signals = stopOnSignals(io, (line) => opened.bars.at(-1)?.print(line));
  try {
    const left = await sideOf(call.left, call, signals, opened, io);
    const right = await sideOf(call.right, call, signals, opened, io);
    const comparison = await compareServers(left, right);
    signals.ended();
    const { result } = comparison;
    io.stdout.write(call.json ? `${printableJson(result, 2)}\n` : parityText(result));
    if (patch) await writePatch(patch, comparison);
    return result.exitCode;
  } finally {
    for (const each of opened.bars) each.end();
    for (const target of opened.targets) await target.close();
  }
}
