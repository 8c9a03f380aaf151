import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { skipFile } from "../../../vitest.skip.ts";
import { installSdk } from "../../lib/drift/install.ts";
import { readPythonSdk } from "../../lib/drift/python-sdk.ts";
import { readTypeScriptSdk } from "../../lib/drift/typescript-sdk.ts";
import { drift } from "./cli.ts";
import { missingPython } from "./missing-python.ts";
import { testPlants } from "./planted.ts";
import { pythonPlants } from "./python-plants.ts";
import { typeScriptPlants } from "./typescript-plants.ts";

const missing = await missingPython();
const folder = await mkdtemp(join(tmpdir(), "sdks-"));

skipFile(missing);

afterAll(() => rm(folder, { recursive: true }));

test("the newest SDKs and the last ones that speak skills-2025-10-02 are installed and compared", async () => {
  const { code, stdout, stderr } = await drift("--folder", join(folder, "kept"));
  expect([0, 1]).toContain(code);
  expect(stderr).toBe("");
  for (const language of ["TypeScript", "Python"]) {
    expect(stdout).toMatch(new RegExp(`^- client\\.skills of ${language} [\\d.]+ \\(ga\\)$`, "m"));
    expect(stdout).toMatch(new RegExp(`^- client\\.beta\\.skills of ${language} [\\d.]+ \\(ga\\)$`, "m"));
    expect(stdout).toMatch(
      new RegExp(`^- client\\.beta\\.skills of ${language} [\\d.]+ \\(skills-2025-10-02\\)$`, "m"),
    );
  }
  expect(await readdir(join(folder, "kept"))).toContain("python-latest");
});

describe("TypeScript 1.14.0", () => {
  testPlants({
    original: () => installSdk("TypeScript", "1.14.0", folder),
    read: readTypeScriptSdk,
    plants: typeScriptPlants,
    missing,
  });
});

describe("Python 2.14.0", () => {
  testPlants({
    original: () => installSdk("Python", "2.14.0", folder),
    read: readPythonSdk,
    plants: pythonPlants,
    missing,
  });
});
