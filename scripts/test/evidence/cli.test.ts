import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunResult } from "@skills-api/conformance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkOf, liveRun, rowWith } from "./support.ts";

const script = fileURLToPath(new URL("../../evidence.ts", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evidence-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs `pnpm evidence` to its end. */
function evidence(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=@skills-api/source", script, ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

async function file(name: string, result: RunResult): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(result));
  return path;
}

test("prints the proposed rows and does not change the result", async () => {
  const path = await file("live.json", liveRun([checkOf(rowWith("tested", "documented"))]));
  const before = await readFile(path, "utf8");
  const { code, stdout, stderr } = await evidence(path);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^# Evidence of run `k3m9x2qa`$/m);
  expect(stdout).toContain(": live");
  expect(await readFile(path, "utf8")).toBe(before);
});

test("--json prints the proposal as JSON", async () => {
  const path = await file("live.json", liveRun([checkOf(rowWith("tested", "documented"))]));
  const { code, stdout } = await evidence("--json", path);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    format: "skills-conformance-evidence/1",
    confirmed: [{ proposed: { evidence: "live" } }],
  });
});

test("--help prints the usage", async () => {
  const { code, stdout } = await evidence("--help");
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^pnpm evidence RESULT\.json/) });
});

test("rejects a result of the mock, and one of another server unless --origin names it", async () => {
  const { origin: _, ...mock } = liveRun([], { target: "mock" });
  const refused = await evidence(await file("mock.json", mock));
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("responses of our mock are not evidence");
  const path = await file("gateway.json", liveRun([], { origin: "https://gateway.example.com" }));
  const other = await evidence(path);
  expect(other).toMatchObject({ code: 2, stdout: "" });
  expect(other.stderr).toContain("only the live API is evidence");
  expect((await evidence(path, "--origin", "https://gateway.example.com")).code).toBe(0);
});

test.each([
  [[], "evidence takes one result"],
  [["one.json", "two.json"], "evidence takes one result"],
  [["no-such.json"], "no-such.json cannot be read"],
  [["--frob", "one.json"], "Unknown option '--frob'"],
])("a usage error ends with exit code 2: %j", async (args, message) => {
  const { code, stdout, stderr } = await evidence(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test.each(["", "{", "[]", '{"format":"skills-conformance-result/1"}', '"\\u001b"'])(
  "rejects a file with %j",
  async (content) => {
    const path = join(folder, "broken.json");
    await writeFile(path, content);
    const { code, stderr } = await evidence(path);
    expect(code).toBe(2);
    expect(stderr).toContain("broken.json");
  },
);
