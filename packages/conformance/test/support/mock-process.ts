import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startChild } from "../../src/targets/child.ts";

/** `skills-mock` in a separate process. */
export interface MockProcess {
  readonly url: string;
  close(): Promise<void>;
}

const bin = fileURLToPath(new URL("../../../mock/bin/skills-mock.js", import.meta.url));

/** Starts the mock on a free port. It ends with this process at the latest. */
export async function startMock(args: readonly string[]): Promise<MockProcess> {
  const { process: server, stop } = startChild(bin, ["--port", "0", ...args]);
  if (!server.stdout) throw new Error("skills-mock has no output");
  const [line] = await once(createInterface(server.stdout), "line");
  return { url: String(line).replace("skills-mock listening on ", ""), close: stop };
}
