import { readFileSync } from "node:fs";
import { createSkillsMock, type SkillsMock } from "../index.ts";
import { listen, type MockServer } from "../node.ts";
import { type CliArguments, readArguments, UsageError, usage } from "./arguments.ts";

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return String(version);
}

const listenErrors: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `port ${port} is taken; choose another with --port, or 0 for a free one`,
  EACCES: (_host, port) => `port ${port} may not be used by this user; choose one above 1023 with --port`,
  EADDRNOTAVAIL: (host) => `this machine has no address '${host}'; check --host`,
  ENOTFOUND: (host) => `the host '${host}' is not known; check --host`,
};

function createMock({ apiKeys, seed, uploadLimitBytes }: CliArguments): SkillsMock {
  try {
    return createSkillsMock({
      apiKeys,
      ...(seed === undefined ? {} : { seed }),
      ...(uploadLimitBytes === undefined ? {} : { uploadLimitBytes }),
    });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

async function start(parsed: CliArguments): Promise<MockServer> {
  const { host, port } = parsed;
  const mock = createMock(parsed);
  try {
    return await listen(mock, { host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const explain = listenErrors[code] ?? (() => `it cannot listen on '${host}' (${code}); check --host`);
    throw code === "" ? error : new UsageError(explain(host, port));
  }
}

function stopOnSignals(server: MockServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.close();
    });
  }
}

/** Whoever started it with a channel to it has no use for it once the channel is closed: they may have been killed. */
function stopWithParent(server: MockServer): void {
  // Node has this function where there was a channel at the start.
  if (!process.send) return;
  if (!process.connected) void server.close();
  process.once("disconnect", () => {
    void server.close();
  });
  // A channel that somebody listens to would keep a stopped server alive.
  process.channel?.unref();
}

async function main(argv: readonly string[]): Promise<void> {
  const parsed = readArguments(argv);
  if (parsed.help) {
    process.stdout.write(usage);
    return;
  }
  if (parsed.version) {
    process.stdout.write(`${packageVersion()}\n`);
    return;
  }
  const server = await start(parsed);
  stopOnSignals(server);
  stopWithParent(server);
  process.stdout.write(`skills-mock listening on ${server.url}\n`);
}

// Whoever started it may have stopped listening to what it prints.
process.stdout.on("error", () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`skills-mock: ${error.message} (see skills-mock --help)\n`);
  process.exitCode = 2;
}
