import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunResult } from "../../src/results/result.ts";
import { checkOf, liveRun, rowWith } from "../evidence/support.ts";
import { conformance } from "../support/cli.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-evidence-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, result: RunResult): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(result));
  return path;
}

test("evidence prints what rows could say, and leaves the result as it was", async () => {
  const path = await file("live.json", liveRun([checkOf(rowWith("tested", "documented"))]));
  const before = await readFile(path, "utf8");
  const { code, stdout, stderr } = await conformance(["evidence", path]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^# Evidence of run `k3m9x2qa`$/m);
  expect(stdout).toContain(": live");
  expect(await readFile(path, "utf8")).toBe(before);
});

test("--json is the same for programs", async () => {
  const path = await file("live.json", liveRun([checkOf(rowWith("tested", "documented"))]));
  const { code, stdout } = await conformance(["evidence", "--json", path]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    format: "skills-conformance-evidence/1",
    held: [{ proposed: { evidence: "live" } }],
  });
});

test("a result of the mock is refused, and one of another server until it is named", async () => {
  const { origin: _, ...mock } = liveRun([], { target: "mock" });
  const refused = await conformance(["evidence", await file("mock.json", mock)]);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("our mock is no evidence");
  const path = await file("gateway.json", liveRun([], { origin: "https://gateway.example.com" }));
  const other = await conformance(["evidence", path]);
  expect(other).toMatchObject({ code: 2, stdout: "" });
  expect(other.stderr).toContain("only the live API is evidence");
  expect((await conformance(["evidence", path, "--origin", "https://gateway.example.com"])).code).toBe(0);
});

test.each([
  [[], "evidence takes one result"],
  [["one.json", "two.json"], "evidence takes one result"],
  [["no-such.json"], "no-such.json cannot be read"],
])("evidence %j is a mistake in the call", async (args, message) => {
  const { code, stdout, stderr } = await conformance(["evidence", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test.each(["", "{", "[]", '{"format":"skills-conformance-result/1"}', '"\\u001b"'])(
  "a file with %j is no result",
  async (content) => {
    const path = join(folder, "broken.json");
    await writeFile(path, content);
    const { code, stderr } = await conformance(["evidence", path]);
    expect(code).toBe(2);
    expect(stderr).toContain("broken.json");
  },
);
