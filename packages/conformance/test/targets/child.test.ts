import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { noTimeout } from "../support/runs.ts";

const child = new URL("../../src/targets/child.ts", import.meta.url).href;
const mock = fileURLToPath(new URL("../../../mock/bin/skills-mock.js", import.meta.url));

/** Starts a process that starts `skills-mock` as a run does, prints its process id, and runs `rest`. */
async function parent(rest: string) {
  const script = `
    import { once } from "node:events";
    import { writeSync } from "node:fs";
    // If the child inherited --eval, it would start itself again and again.
    if (process.channel) process.exit(9);
    import { startChild } from ${JSON.stringify(child)};
    const { process: server, stop } = startChild(${JSON.stringify(mock)}, ["--port", "0"]);
    writeSync(1, server.pid + "\\n");
    ${rest}`;
  const args = ["--conditions=@skills-api/source", "--input-type=module", "--eval", script];
  // In its own process group, like a process started by a shell.
  const started = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const exit = once(started, "exit");
  const lines = createInterface(started.stdout)[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const server = Number(await next());
  onTestFinished(() => {
    for (const pid of [started.pid ?? 0, server]) if (pid > 1 && isAlive(pid)) process.kill(pid, "SIGKILL");
  });
  return { process: started, pid: started.pid ?? 0, exit, next, server };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Returns the process group of a process, which a terminal sends its signals to. */
function groupOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "pgid=", "-p", String(pid)], { encoding: "utf8" }));
}

const ended = (pid: number) =>
  vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: noTimeout, interval: 20 });

const untilItListens = `await once(server.stdout, "data"); console.log("listening");`;

test.each([
  ["while it listens", `${untilItListens} setInterval(() => {}, 1000);`],
  ["before it listens", `console.log("started"); setInterval(() => {}, 1000);`],
])("skills-mock exits when its parent gets SIGKILL, %s", async (_, rest) => {
  const { process: started, exit, next, server } = await parent(rest);
  await next();
  started.kill("SIGKILL");
  await exit;
  await ended(server);
});

test("skills-mock exits when its parent exits by itself", async () => {
  const { exit, server } = await parent(`${untilItListens} process.exit(7);`);
  expect(await exit).toEqual([7, null]);
  await ended(server);
});

test("Ctrl-C in the terminal reaches only the parent, which then stops skills-mock", async () => {
  const { pid, exit, next, server } = await parent(`
    process.on("SIGINT", () => console.log("interrupted"));
    process.on("SIGTERM", async () => { await stop(); process.exit(0); });
    ${untilItListens}
    setInterval(() => {}, 1000);`);
  expect(await next()).toBe("listening");
  process.kill(-pid, "SIGINT");
  expect(await next()).toBe("interrupted");
  expect(groupOf(pid)).toBe(pid);
  expect(groupOf(server)).toBe(server);
  process.kill(pid, "SIGTERM");
  expect(await exit).toEqual([0, null]);
  await ended(server);
});
