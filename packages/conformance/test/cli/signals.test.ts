import { readdir, readFile } from "node:fs/promises";
import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { mockCredentials } from "../../src/targets/mock.ts";
import { start, startCli, stderrOf } from "../support/cli.ts";
import { folder, heldMock } from "./support.ts";

const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };

/** A run that writes, held in the middle of its fifth create. */
async function heldRun() {
  const { url, mock, held, release } = await heldMock(
    5,
    ({ method, path }) => method === "POST" && path.startsWith("/v1/skills"),
  );
  const ledger = await folder();
  const args = ["run", "--target", url, "--allow-writes", "--ledger", ledger, "--filter", "skill-create"];
  const running = start("skills-conformance", args, { env });
  const waitForStderr = stderrOf(running);
  await held;
  const own = () => mock.skills().filter(({ source }) => source === "custom").length;
  return { running, waitForStderr, own, release, ledger };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "the first %s prints a message, cleans up and reports what was decided",
  async (signal) => {
    const { running, waitForStderr, own, release, ledger } = await heldRun();
    running.process.kill(signal);
    const text = await waitForStderr(/stopping/);
    const [, count] =
      /^skills-conformance: stopping: deleting (\d+) skills?; press Ctrl-C again to stop at once$/m.exec(
        text,
      ) ?? [];
    // Includes the create in flight.
    expect(Number(count)).toBeGreaterThan(0);
    expect(Number(count)).toBeGreaterThanOrEqual(own());
    release();
    const { code, stdout } = await running.finished;
    expect(code).toBe(3);
    expect(stdout).toMatch(/\n {2}\d+ checks: the run was stopped\n/);
    expect(stdout).toContain("  stopped     the run was stopped\n");
    expect(stdout).toMatch(/checks {6}\d+: [1-9]\d* passed, 0 failed/);
    expect(stdout).not.toContain("Left behind");
    expect(own()).toBe(0);
    expect(await readdir(ledger)).toEqual([]);
  },
);

test("the second signal stops at once, and prints the ledger that sweep needs", async () => {
  const { running, waitForStderr, ledger } = await heldRun();
  running.process.kill("SIGINT");
  await waitForStderr(/stopping: /);
  running.process.kill("SIGINT");
  const { code, stdout, stderr } = await running.finished;
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  const [, count, path = ""] =
    /^skills-conformance: stopped at once: (\d+) skills? may be left behind; skills-conformance sweep deletes them, from the ledger (\S+)$/m.exec(
      stderr,
    ) ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  expect(await readdir(ledger)).toEqual([path.slice(ledger.length + 1)]);
  expect((await readFile(path, "utf8")).split("\n").length).toBeGreaterThan(Number(count));
});

test("a run that only reads has nothing to delete", async () => {
  const { url, held, release } = await heldMock(3, () => true);
  const running = startCli(["run", "--target", url], { env });
  await held;
  running.kill("SIGTERM");
  await running.waitForStderr(/stopping: nothing needs to be deleted; press Ctrl-C again to stop at once\n/);
  release();
  const { code, stdout } = await running.finished;
  expect(code).toBe(3);
  expect(stdout).toContain("verdict     incomplete");
});

test("a promise broken before the run was stopped is reported", async () => {
  const { url, mock, held, release } = await heldMock(10, () => true);
  const { handle } = mock;
  const broken: Handler = async (request) => {
    const response = await handle(request);
    return { ...response, headers: response.headers.filter(([name]) => name !== "request-id") };
  };
  Object.assign(mock, { handle: broken });
  const running = startCli(["run", "--target", url], { env });
  await held;
  running.kill("SIGINT");
  await running.waitForStderr(/stopping/);
  release();
  const { code, stdout } = await running.finished;
  expect(code).toBe(1);
  expect(stdout).toContain("response.request-id");
});
