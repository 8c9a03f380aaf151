import { inspect } from "node:util";
import type { ExitCode } from "../core/outcome.ts";
import { UsageError } from "../core/usage-error.ts";
import { printable } from "../report/printable.ts";
import { TargetError } from "../targets/target-error.ts";
import { explain } from "./explain.ts";
import { list } from "./list.ts";
import { run } from "./run.ts";
import { usage } from "./usage.ts";
import { version } from "./version.ts";

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { run, list, explain };

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError("give a command: run, list or explain");
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage);
    return 0;
  }
  if (name === "--version") {
    console.log(await version());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`"${name}" is no command`);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  return command(args);
}

/** What was wrong with the call, in one line; `undefined` when the error is none of the caller's. */
function mistake(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  // Node would repeat the stray argument, which may well be a key.
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return "a value stands without an option before it";
  if (code.startsWith("ERR_PARSE_ARGS")) return error.message.split("\n")[0];
  return error instanceof UsageError ? error.message : undefined;
}

/** Tells why a command ended early. Answers the exit code: never 1, which accuses a server. */
function tellEnd(error: unknown): ExitCode {
  const message = mistake(error);
  if (message !== undefined) {
    // Some mistakes name a better place to look.
    const hint = message.includes("see skills-conformance") ? "" : " (see skills-conformance --help)";
    process.stderr.write(`skills-conformance: ${printable(message)}${hint}\n`);
    return 2;
  }
  const told = error instanceof TargetError ? printable(error.message) : inspect(error);
  process.stderr.write(`skills-conformance: ${told}\n`);
  return 3;
}

// Who reads the output may stop early, as `head` does. The exit code and the report files count all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = tellEnd(error);
}
