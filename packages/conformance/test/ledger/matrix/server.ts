import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startChild } from "../../../src/targets/child.ts";

/** `skills-mock` in a separate process. */
export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

export const apiKey = "a-key-of-the-crash-matrix";

const bin = fileURLToPath(new URL("../../../../mock/bin/skills-mock.js", import.meta.url));

/** Starts the mock. It ends with this process at the latest. */
export async function startServer(): Promise<Server> {
  const { process: server, stop } = startChild(bin, ["--port", "0", "--api-key", apiKey]);
  if (!server.stdout) throw new Error("skills-mock has no output");
  const [line] = await once(createInterface(server.stdout), "line");
  return { url: String(line).replace("skills-mock listening on ", ""), close: stop };
}
