import { readFileSync } from "node:fs";
import type { MockServer } from "../node.ts";
import { readArguments, UsageError, usage } from "./arguments.ts";
import { start } from "./start.ts";

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return String(version);
}

function stopOnSignals(server: MockServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.close();
    });
  }
}

/** Stops the server when the IPC channel to the parent process closes, since the parent may have been killed. */
function stopWithParent(server: MockServer): void {
  // Node defines this function only if there was a channel at the start.
  if (!process.send) return;
  if (!process.connected) void server.close();
  process.once("disconnect", () => {
    void server.close();
  });
  // The listener must not keep the process running after the server has stopped.
  process.channel?.unref();
}

async function main(argv: readonly string[]): Promise<void> {
  const args = readArguments(argv);
  if (args.help) {
    process.stdout.write(usage);
    return;
  }
  if (args.version) {
    process.stdout.write(`${packageVersion()}\n`);
    return;
  }
  const server = await start(args);
  stopOnSignals(server);
  stopWithParent(server);
  process.stdout.write(`skills-mock listening on ${server.url}\n`);
}

// The parent process may have closed the pipe.
process.stdout.on("error", () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`skills-mock: ${error.message} (see skills-mock --help)\n`);
  process.exitCode = 2;
}
