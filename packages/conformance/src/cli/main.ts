import { UsageError } from "../base/usage-error.ts";
import { version } from "../base/version.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { reportError, secretsIn } from "./errors.ts";
import { explain } from "./explain.ts";
import { list } from "./list.ts";
import { nearest } from "./nearest.ts";
import { parity } from "./parity.ts";
import { plan } from "./plan.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { run } from "./run.ts";
import { sweepCommand as sweep } from "./sweep.ts";
import { usage, usageOf } from "./usage.ts";

type Command = (args: readonly string[]) => Promise<number>;

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

function unknown(name: string): UsageError {
  const meant = nearest(name, names);
  return new UsageError(
    `${quoteRedacted(name)} is no command${meant ? `; did you mean ${meant}?` : `: they are ${names.join(", ")}`}`,
  );
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError(`give a command: ${names.join(", ")}`);
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(args[0] !== undefined && names.includes(args[0]) ? usageOf(args[0]) : usage);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    console.log(await version());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw unknown(name);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usageOf(name));
    return 0;
  }
  return command(args);
}

const args = process.argv.slice(2);
const secrets = secretsIn(args, process.env);

// Who reads the output may stop early, as `head` does. The exit code and the report files count all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
});
process.stderr.on("error", () => {});

// Node would print the error itself, with whatever is in it.
process.on("uncaughtException", (error) => {
  process.exit(reportError(error, secrets));
});

try {
  process.exitCode = await main(args);
} catch (error) {
  process.exitCode = reportError(error, secrets);
}
