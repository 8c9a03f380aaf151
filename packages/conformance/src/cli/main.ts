import { UsageError } from "../base/usage-error.ts";
import { version } from "../base/version.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { ExitCode } from "../results/outcome.ts";
import { type Command, commandNames } from "./commands.ts";
import { reportError } from "./errors.ts";
import { explain } from "./explain.ts";
import { help, helpOf } from "./help.ts";
import type { Io } from "./io.ts";
import { list } from "./list.ts";
import { nearest } from "./nearest.ts";
import { parity } from "./parity.ts";
import { plan } from "./plan.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { run } from "./run.ts";
import { sweepCommand as sweep } from "./sweep.ts";

export { reportError } from "./errors.ts";

const implementations: Readonly<Record<Command, (args: readonly string[], io: Io) => Promise<ExitCode>>> = {
  run,
  plan,
  replay,
  parity,
  report,
  sweep,
  list,
  explain,
};

function commandCalled(name: string | undefined): Command | undefined {
  return commandNames.find((each) => each === name);
}

function unknownCommand(name: string): UsageError {
  const suggestion = nearest(name, commandNames);
  const hint = suggestion ? `; did you mean ${suggestion}?` : `: the commands are ${commandNames.join(", ")}`;
  return new UsageError(`unknown command ${quoteRedacted(name)}${hint}`);
}

async function execute([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) throw new UsageError(`give a command: ${commandNames.join(", ")}`);
  if (name === "--help" || name === "-h" || name === "help") {
    const topic = commandCalled(args[0]);
    io.stdout.write(topic ? helpOf(topic) : help());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.stdout.write(`${await version()}\n`);
    return 0;
  }
  const command = commandCalled(name);
  if (!command) throw unknownCommand(name);
  if (args.includes("--help") || args.includes("-h")) {
    io.stdout.write(helpOf(command));
    return 0;
  }
  return implementations[command](args, io);
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
