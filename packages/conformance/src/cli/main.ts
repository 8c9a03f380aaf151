import { UsageError } from "../base/usage-error.ts";
import { version } from "../base/version.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { ExitCode } from "../results/outcome.ts";
import { reportError } from "./errors.ts";
import { explain } from "./explain.ts";
import type { Io } from "./io.ts";
import { list } from "./list.ts";
import { nearest } from "./nearest.ts";
import { parity } from "./parity.ts";
import { plan } from "./plan.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { run } from "./run.ts";
import { sweepCommand as sweep } from "./sweep.ts";
import { usage, usageOf } from "./usage.ts";

export { reportError } from "./errors.ts";

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  run,
  plan,
  replay,
  parity,
  report,
  sweep,
  list,
  explain,
};
const names = Object.keys(commands);

function unknownCommand(name: string): UsageError {
  const suggestion = nearest(name, names);
  const hint = suggestion ? `; did you mean ${suggestion}?` : `: they are ${names.join(", ")}`;
  return new UsageError(`${quoteRedacted(name)} is no command${hint}`);
}

async function execute([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) throw new UsageError(`give a command: ${names.join(", ")}`);
  if (name === "--help" || name === "-h" || name === "help") {
    io.stdout.write(args[0] !== undefined && names.includes(args[0]) ? usageOf(args[0]) : usage);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.stdout.write(`${await version()}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw unknownCommand(name);
  if (args.includes("--help") || args.includes("-h")) {
    io.stdout.write(usageOf(name));
    return 0;
  }
  return command(args, io);
}

/**
 * Runs `skills-conformance`.
 *
 * @param args The arguments after the program's name.
 * @returns The exit code. Errors are reported on stderr, never thrown.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await execute(args, io);
  } catch (error) {
    return reportError(error, args, io);
  }
}
