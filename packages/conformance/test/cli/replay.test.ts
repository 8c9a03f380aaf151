import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mockCredentials } from "../../src/targets/mock.ts";
import { runCli, spawnCli, startCli } from "../support/cli.ts";
import { heldMock } from "./support.ts";

let folder: string;
let recording: string;
let report: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-replay-"));
  recording = join(folder, "new", "run.har");
  report = join(folder, "run.json");
  const args = ["run", "--target", "mock", "--record", recording, "--report", `json=${report}`];
  const { code, stdout } = await runCli(args);
  expect(code).toBe(0);
  expect(stdout).toContain(`  recording   ${recording}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

const alone = {
  nodeOptions: ["--import", fileURLToPath(new URL("no-network.mjs", import.meta.url))],
};

test("a replay writes the same report and opens no socket", async () => {
  const again = join(folder, "again.json");
  const { code, stdout, stderr } = await spawnCli(["replay", recording, "--report", `json=${again}`], alone);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("verdict     conforms");
  expect(await readFile(again, "utf8")).toBe(await readFile(report, "utf8"));
});

test("the same hook sees the socket of a run", async () => {
  const args = ["run", "--target", "http://127.0.0.1:9/"];
  const { code, stderr } = await spawnCli(args, { ...alone, env: { ANTHROPIC_API_KEY: "any" } });
  expect({ code, stderr }).toMatchObject({ code: 99, stderr: expect.stringContaining("network: TCP") });
});

test("a recording is judged again: a changed response breaks a promise", async () => {
  const text = await readFile(recording, "utf8");
  const changed = join(folder, "changed.har");
  await writeFile(changed, text.replaceAll('\\"type\\":\\"skill_deleted\\"', '\\"type\\":\\"skill_gone\\"'));
  const { code, stdout } = await runCli(["replay", changed]);
  expect(code).toBe(1);
  expect(stdout).toContain("skill_gone");
});

test("a request whose response is not in the recording ends its scenario, with the reason", async () => {
  const har = JSON.parse(await readFile(recording, "utf8"));
  har.log.entries = har.log.entries.filter(
    ({ _scenario, request }: { _scenario: string; request: { method: string } }) =>
      _scenario !== "skill-create" || request.method !== "POST",
  );
  const short = join(folder, "short.har");
  await writeFile(short, JSON.stringify(har));
  const { code, stdout } = await runCli(["replay", short, "-v"]);
  expect(code).toBe(3);
  expect(stdout).toMatch(
    /the recording has no response to POST \/v1\/skills; another version of the suite may have made it/,
  );
});

test("an empty recording is incomplete, with the reason", async () => {
  const har = JSON.parse(await readFile(recording, "utf8"));
  har.log.entries = [];
  const empty = join(folder, "empty.har");
  await writeFile(empty, JSON.stringify(har));
  const { code, stdout } = await runCli(["replay", empty]);
  expect(code).toBe(3);
  expect(stdout).toContain("  stopped     the recording has only 0 exchanges\n");
});

test.each([
  [[], "replay takes one recording, the FILE of run --record FILE"],
  [["one.har", "two.har"], "replay takes one recording"],
  [["no-such.har"], "no-such.har cannot be read (ENOENT)"],
  [["package.json"], "package.json is not a recording of this suite"],
  [["README.md"], "README.md is not JSON"],
  [["one.har", "--provisional", "x"], '--provisional takes gate or show, not "x"'],
  [["one.har", "--allow-writes"], "Unknown option '--allow-writes'"],
])("%j is a usage error", async (args, message) => {
  const { code, stdout, stderr } = await runCli(["replay", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("a recording that cannot be written is a usage error, before anything is sent", async () => {
  const file = join(recording, "inside.har");
  const { code, stdout, stderr } = await runCli(["run", "--target", "mock:in-process", "--record", file]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^skills-conformance: the recording [^\n]+ cannot be written: E[A-Z]+: [^\n]*\n$/);
});

test("a run stopped by Ctrl-C is recorded, and its replay has the same result", async () => {
  const { url, held, release } = await heldMock(5, ({ method }) => method === "POST");
  const file = join(folder, "stopped.har");
  const first = join(folder, "stopped.json");
  const args = ["--target", url, "--allow-writes", "--ledger", folder, "--record", file];
  const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };
  const running = startCli(["run", ...args, "--report", `json=${first}`], { env });
  await held;
  running.kill("SIGINT");
  await running.waitForStderr(/stopping/);
  release();
  const { code } = await running.finished;
  expect(code).toBe(3);
  const second = join(folder, "stopped-again.json");
  expect((await runCli(["replay", file, "--report", `json=${second}`])).code).toBe(3);
  expect(JSON.parse(await readFile(second, "utf8"))).toEqual(JSON.parse(await readFile(first, "utf8")));
});
