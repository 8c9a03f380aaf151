import { createSkillsMock, type SkillsMock } from "../index.ts";
import { listen, type MockServer } from "../node.ts";
import { type CliArguments, UsageError } from "./arguments.ts";

const listenErrors: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `port ${port} is in use; choose another with --port, or 0 for a free one`,
  EACCES: (_host, port) => `no permission to use port ${port}; choose one above 1023 with --port`,
  EADDRNOTAVAIL: (host) => `this machine has no address '${host}'; check --host`,
  ENOTFOUND: (host) => `unknown host '${host}'; check --host`,
};

function createMock({ apiKeys, seed, uploadLimitBytes, ...switches }: CliArguments): SkillsMock {
  try {
    return createSkillsMock({
      apiKeys,
      strictBetas: switches.strictBetas,
      checkBrowserAccess: switches.checkBrowserAccess,
      ...(seed === undefined ? {} : { seed }),
      ...(uploadLimitBytes === undefined ? {} : { uploadLimitBytes }),
    });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/**
 * Starts a server with a new mock.
 *
 * @throws UsageError for an invalid key, and if the server cannot listen on the given host and port
 */
export async function start(args: CliArguments): Promise<MockServer> {
  const { host, port } = args;
  const mock = createMock(args);
  try {
    return await listen(mock, { host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const explain = listenErrors[code] ?? (() => `cannot listen on '${host}' (${code}); check --host`);
    throw code === "" ? error : new UsageError(explain(host, port));
  }
}
