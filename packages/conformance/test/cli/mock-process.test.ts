import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { start, stderrOf } from "../support/cli.ts";
import { noTimeout } from "../support/runs.ts";

/** When `skills-mock` stops itself. */
type Moment = "at its start" | "when it listens" | "never";

/** Makes every Node process log its id and its program, and `skills-mock` stop itself at a moment. */
async function watchProcesses(moment: Moment) {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "processes");
  const script = `
    import { appendFileSync } from "node:fs";
    const [, program = ""] = process.argv;
    const log = () => appendFileSync(${JSON.stringify(file)}, process.pid + " " + program + "\\n");
    const stop = () => { log(); process.kill(process.pid, "SIGSTOP"); };
    const write = process.stdout.write.bind(process.stdout);
    const stopAfterLine = (...args) => { write(...args); stop(); return true; };
    const isMock = program.endsWith("skills-mock.js");
    if (isMock && ${moment === "when it listens"}) process.stdout.write = stopAfterLine;
    else if (isMock && ${moment === "at its start"}) stop();
    else log();`;
  const read = async (): Promise<[pid: number, program: string][]> => {
    const lines = existsSync(file) ? (await readFile(file, "utf8")).split("\n").filter(Boolean) : [];
    return lines.map((line) => [Number.parseInt(line, 10), line.slice(line.indexOf(" ") + 1)]);
  };
  return { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }, read };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const patience = { timeout: noTimeout, interval: 20 };

/** A run that waits for its stopped mock. */
async function frozenRun(moment: Moment) {
  const { env, read } = await watchProcesses(moment);
  const running = start("skills-conformance", ["run", "--target", "mock", "--filter", "auth"], { env });
  const mock = await vi.waitFor(async () => {
    const found = (await read()).find(([, program]) => program.endsWith("skills-mock.js"));
    if (!found) throw new Error("skills-mock has not stopped yet");
    return found[0];
  }, patience);
  onTestFinished(() => {
    if (isAlive(mock)) process.kill(mock, "SIGKILL");
  });
  return { running, mock };
}

/** Continues a stopped process until it ends. It may be about to stop, so that one SIGCONT could come too early. */
async function wakeUntilGone(pid: number): Promise<void> {
  await vi.waitFor(() => {
    if (isAlive(pid)) process.kill(pid, "SIGCONT");
    expect(isAlive(pid)).toBe(false);
  }, patience);
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends the run before it has begun, and its mock",
  async (signal) => {
    const { running, mock } = await frozenRun("at its start");
    const ended = new Promise((resolve) => running.process.once("exit", (_, by) => resolve(by)));
    running.process.kill(signal);
    expect(await ended).toBe(signal);
    await wakeUntilGone(mock);
  },
);

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "a second %s ends a run that waits for its mock, and the mock",
  async (signal) => {
    const { running, mock } = await frozenRun("when it listens");
    const waitForStderr = stderrOf(running);
    await waitForStderr(/full: /);
    running.process.kill(signal);
    await waitForStderr(/stopping: /);
    const ended = new Promise((resolve) => running.process.once("exit", resolve));
    running.process.kill(signal);
    expect(await ended).toBe(3);
    await waitForStderr(/stopped at once: nothing is left behind/);
    await wakeUntilGone(mock);
  },
);

test("a run that ends by itself leaves no mock behind", async () => {
  const { env, read } = await watchProcesses("never");
  const args = ["run", "--target", "mock", "--filter", "auth"];
  const { finished } = start("skills-conformance", args, { env });
  expect((await finished).code).toBe(0);
  const processes = await read();
  expect(processes).toHaveLength(2);
  for (const [pid] of processes) expect(isAlive(pid)).toBe(false);
});

test("a mock that dies before it listens is reported in one line, as incomplete", async () => {
  const { running, mock } = await frozenRun("at its start");
  process.kill(mock, "SIGKILL");
  expect(await running.finished).toEqual({
    code: 3,
    stdout: "",
    stderr: "skills-conformance: skills-mock exited (SIGKILL) before it listened\n",
  });
});
