import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mockCredentials } from "../../src/targets/mock.ts";
import { runCli, start } from "../support/cli.ts";
import { folder, heldMock } from "./support.ts";

const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };

/** A run, to be killed in the middle of its sixth upload, which the server has not handled yet. */
async function killedRun(options: readonly string[] = ["--filter", "skill-create"]) {
  const ledger = await folder();
  const { url, mock, held, release } = await heldMock(6, ({ method }) => method === "POST");
  const custom = () => mock.skills().filter(({ source }) => source === "custom");
  const before = mock.skills();
  const args = ["run", "--target", url, "--allow-writes", "--ledger", ledger, ...options];
  const running = start("skills-conformance", args, { env });
  await held;
  return {
    running,
    url,
    mock,
    custom,
    before,
    release,
    ledger,
    path: join(ledger, readdirSync(ledger)[0] ?? ""),
    async kill() {
      running.process.kill("SIGKILL");
      await running.finished;
    },
    sweep: (...more: string[]) => runCli(["sweep", "--ledger", ledger, "--wait", "1", ...more], { env }),
  };
}

test.each([[[]], [["--revision", "skills-2025-10-02"]], [["--revision", "ga"]]])(
  "sweep deletes what a killed run left, with a receipt (%j)",
  async (revision) => {
    const { kill, sweep, custom, mock, before, release, ledger, path, url } = await killedRun(revision);
    await kill();
    const count = custom().length;
    const ids = custom().map(({ id }) => id);
    expect(count).toBeGreaterThan(0);
    // The server handles the upload although its client is gone.
    release();
    const { code, stdout, stderr } = await sweep();
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    const [first, ...lines] = stdout.split("\n");
    expect(first).toMatch(/: run \w{8} of 20\S+Z, \d+ open entries for http:/);
    expect(first).toContain(path);
    expect(first).toContain(url);
    for (const id of ids)
      expect(lines.filter((line) => line.startsWith(`  deleted        ${id}  `))).toHaveLength(1);
    expect(stdout).toMatch(/\n {2}settled, and removed\n$/);
    expect(mock.skills()).toEqual(before);
    expect(readdirSync(ledger)).toEqual([]);
  },
);

test("a dry run prints what would be deleted, and changes nothing", async () => {
  const { kill, sweep, custom, path } = await killedRun();
  await kill();
  const [content, skills] = [readFileSync(path, "utf8"), custom()];
  const { code, stdout } = await sweep("--dry-run");
  expect(code).toBe(3);
  for (const { id } of skills) expect(stdout).toContain(`  would delete   ${id}`);
  expect(stdout).toContain("dry run: nothing was deleted");
  expect(custom()).toEqual(skills);
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("an active run is left alone: 3, with its process and the option that overrides this", async () => {
  const { running, sweep, custom, release, ledger } = await killedRun();
  const skills = custom();
  const { code, stdout } = await sweep();
  expect(code).toBe(3);
  expect(stdout).toMatch(
    new RegExp(`its run seems to be active in process ${running.process.pid};.* --run \\w{8}\n`),
  );
  expect(custom()).toEqual(skills);
  release();
  await running.finished;
  expect(custom()).toEqual([]);
  expect(readdirSync(ledger)).toEqual([]);
});

test("another key: 3, and nothing is deleted", async () => {
  const { kill, custom, ledger, path } = await killedRun();
  await kill();
  const skills = custom();
  const { code, stdout } = await runCli(["sweep", "--ledger", ledger], {
    env: { ANTHROPIC_API_KEY: "another-key-altogether" },
  });
  expect(code).toBe(3);
  expect(stdout).toBe(`${path}: left: it belongs to another key; use that key to sweep it\n`);
  expect(custom()).toEqual(skills);
});

test("the key is required, and may come from another variable", async () => {
  const { kill, release, custom, ledger } = await killedRun();
  await kill();
  release();
  const args = ["sweep", "--ledger", ledger, "--wait", "1"];
  const without = await runCli(args);
  expect(without).toMatchObject({ code: 2, stdout: "" });
  expect(without.stderr).toContain("ANTHROPIC_API_KEY");
  const own = { CONFORMANCE_KEY: mockCredentials.apiKey };
  expect(await runCli([...args, "--api-key-env", "CONFORMANCE_KEY"], { env: own })).toMatchObject({
    code: 0,
  });
  expect(custom()).toEqual([]);
});

test("a target limits what is swept", async () => {
  const { kill, sweep, release, custom, url } = await killedRun();
  await kill();
  release();
  const elsewhere = await sweep("--target", "http://127.0.0.1:9");
  expect(elsewhere).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`left alone: its server is ${url}`),
  });
  expect(custom().length).toBeGreaterThan(0);
  expect(await sweep("--target", url)).toMatchObject({ code: 0 });
  expect(custom()).toEqual([]);
});

test("--json prints the receipts", async () => {
  const { kill, sweep, release, custom, path } = await killedRun();
  await kill();
  release();
  const { code, stdout } = await sweep("--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ receipts: [{ path, outcome: "settled", removed: true }] });
  expect(custom()).toEqual([]);
});

test("an unreadable ledger: 3, and its name", async () => {
  const ledger = await folder();
  writeFileSync(join(ledger, "a.jsonl"), "no ledger");
  const { code, stdout } = await runCli(["sweep", "--ledger", ledger], { env });
  expect({ code, stdout }).toEqual({
    code: 3,
    stdout: `${join(ledger, "a.jsonl")}: left: its first line is not the header of a ledger; not changed\n`,
  });
});

test("without a ledger there is nothing to do", async () => {
  const ledger = join(await folder(), "none");
  expect(await runCli(["sweep", "--ledger", ledger])).toEqual({
    code: 0,
    stdout: `nothing to sweep: no ledger in ${ledger}\n`,
    stderr: "",
  });
});

test.each([
  [["--target", "mock"], "the mock keeps no ledger"],
  [["--target", "http://key@127.0.0.1"], "must not contain a key"],
  [["--wait", "soon"], "--wait takes a number of seconds"],
  [["--run", "unknown"], "has no ledger for run unknown"],
  [["--ledger", "/dev/null"], "cannot read the ledger folder"],
  [["--delete-everything"], "--delete-everything"],
])("%j is a usage error", async (args, message) => {
  const { code, stdout, stderr } = await runCli(["sweep", "--ledger", await folder(), ...args], { env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});
