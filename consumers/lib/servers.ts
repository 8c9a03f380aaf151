import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { operations, type Revision } from "@skills-api/spec";
import { onTestFinished } from "vitest";
import { namesOf } from "./life.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/**
 * Starts the server of a tool, which ends with the test.
 *
 * @param argsFor Returns the arguments of the program.
 * @returns its URL, once it responds
 * @throws Error with what it printed, if it ends before
 */
export async function startServer(
  program: string,
  argsFor: (port: number) => readonly string[],
): Promise<string> {
  const port = await freePort();
  const child = spawn(program, argsFor(port), { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return url;
    await setTimeout(100);
  }
  throw new Error(`${program} ended before it responded:\n${output}`);
}

/** Sends a request of each operation, and returns the status and content type of each response. */
export async function requestEvery(url: string, revision: Revision): Promise<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const { id, method, path } of operations) {
    const form = new FormData();
    for (const name of ["SKILL.md", "scripts/hello.py"]) {
      form.append("files[]", new File(["x"], `my-skill/${name}`));
    }
    const response = await fetch(url + path.replaceAll(/\{(\w+)\}/g, "$1_01"), {
      method,
      // Only the revision that requires the header gets one.
      headers: { "x-api-key": "key", ...(revision !== "ga" && { "anthropic-beta": namesOf[revision].beta }) },
      ...(method === "POST" && { body: form }),
    });
    await response.arrayBuffer();
    results[id] = `${response.status} ${response.headers.get("content-type")?.split(";")[0]}`;
  }
  return results;
}

/** The results of {@link requestEvery} if every request succeeds. */
export const everySuccess: Readonly<Record<string, string>> = Object.fromEntries(
  operations.map(({ id }) => [
    id,
    id === "downloadSkillVersion" ? "200 application/zip" : "200 application/json",
  ]),
);
