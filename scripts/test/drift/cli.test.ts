import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { drift, typeScriptSdks } from "./cli.ts";
import { doctor } from "./doctored.ts";
import { typeScriptPlants } from "./typescript-plants.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-"));
});

afterAll(() => rm(folder, { recursive: true }));

const { newest } = typeScriptSdks;

test("prints each difference once, with the lines to paste, and exits with 1", async () => {
  const copy = join(folder, "doctored");
  await doctor(newest, copy, typeScriptPlants);
  const { code, stdout, stderr } = await drift("--typescript", copy);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  for (const text of typeScriptPlants.flatMap(({ differences }) => differences)) {
    expect(stdout.split(`\n## ${text}\n`).length, text).toBe(2);
  }
  expect(stdout).toMatch(
    /^Add below `spec\/ga\.openapi\.yaml:\d+`, components › schemas › Skill › properties:\n\n```yaml\n {8}archived_at:\n {10}description: When the skill was archived\.\n {10}type: \[string, "null"\]\n {10}x-source: typescript-sdk\n```$/m,
  );
  expect(stdout).toMatch(
    /^Replace `spec\/ga\.openapi\.yaml:\d+`, components › schemas › Skill › required:$/m,
  );
  expect(stdout).toContain("## Intended differences that are gone\n");
});

test("exits with 2 for a folder without a package, or without its sources", async () => {
  const empty = join(folder, "empty");
  await mkdir(empty);
  expect(await drift("--typescript", empty)).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^Nothing was compared: the TypeScript SDK .* is not a package\n$/),
  });
  await writeFile(join(empty, "package.json"), '{ "version": "9.0.0" }');
  expect(await drift("--typescript", empty)).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("the sources of the Skills methods are missing"),
  });
});

test.for([
  {
    what: "a type that it cannot read",
    after: "export interface SkillCreateParams {",
    text: "Uploadable",
    by: "Upload",
    message: "cannot read the type of skills.create.files[]: Upload",
  },
  {
    what: "a request that it cannot find",
    after: "  create(",
    text: "this._client.post(",
    by: "send(",
    message: "cannot find the request that skills.create sends",
  },
  {
    what: "a parameter that is never sent",
    after: "  retrieve(",
    text: "'anthropic-workspace-id': workspace_id",
    by: "",
    message: "cannot find where skills.retrieve sends workspace_id",
  },
  {
    what: "a method that asks for another revision than the rest",
    after: "  retrieve(",
    text: "'anthropic-workspace-id': workspace_id",
    by: "'anthropic-workspace-id': workspace_id, 'anthropic-beta': 'skills-2025-10-02'",
    message: "only 1 of 8 methods send the beta skills-2025-10-02",
  },
])("exits with 2 for $what", async ({ message, ...change }) => {
  const copy = join(folder, change.what);
  await doctor(newest, copy, [{ ...change, file: "src/resources/skills/skills.ts", differences: [] }]);
  const { code, stdout, stderr } = await drift("--typescript", copy);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("exits with 2 if an SDK cannot be installed", async () => {
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:1");
  vi.stubEnv("npm_config_fetch_retries", "0");
  const { code, stdout, stderr } = await drift("--typescript", "latest");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^Nothing was compared: the TypeScript SDK latest: cannot install version latest\n/);
  expect(await drift("--typescript", "1.0 or so")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("1.0 or so is neither a folder nor a version"),
  });
});

test("exits with 2 for an unknown option, and --help prints the usage", async () => {
  expect(await drift("--go", "latest")).toMatchObject({ code: 2, stderr: expect.stringContaining("--help") });
  expect(await drift("--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^pnpm drift /) });
});
