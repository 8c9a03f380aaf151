import { closeSync, openSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { spawnCli, start } from "../support/cli.ts";
import { check, found, resultWith } from "../support/results.ts";

let folder = "";

const results = {
  0: resultWith([check("skill.id")]),
  1: resultWith([found("skill.id", "fail", ["id is missing"])]),
  3: resultWith([check("skill.id"), found("skill.type", "not-run", ["set-up failed"])]),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-process-"));
  for (const [code, result] of Object.entries(results)) {
    await writeFile(join(folder, `${code}.json`), JSON.stringify(result));
  }
});

afterAll(() => rm(folder, { recursive: true }));

test.each([0, 1, 3])("the process ends with the exit code of the command: %i", async (code) => {
  const finished = await spawnCli(["report", join(folder, `${code}.json`)]);
  expect(finished).toMatchObject({ code, stdout: expect.stringContaining("verdict"), stderr: "" });
});

test("a usage error goes to stderr, and the process ends with 2", async () => {
  expect(await spawnCli(["frob"])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^skills-conformance: unknown command "frob"[^\n]+\n$/),
  });
});

test("a full disk as stdout ends with 2 and one line", async () => {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  const { finished } = start("skills-conformance", ["list"], { stdout: full });
  expect(await finished).toEqual({
    code: 2,
    stdout: "",
    stderr: "skills-conformance: stdout cannot be written (ENOSPC)\n",
  });
});
