import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sdk } from "../../lib/drift/surface.ts";
import { readTypeScriptSdk } from "../../lib/drift/typescript-sdk.ts";
import { compareSdks, type Drift } from "../../lib/drift/watch.ts";
import { doctor } from "./doctored.ts";
import { applyChanges, copyRepository, textsOf, typeScriptSdks } from "./support.ts";
import { typeScriptPlants } from "./typescript-plants.ts";

let folder: string;
let current: Drift;
let doctored: Sdk;
let drift: Drift;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-"));
  const [newest = "", ...older] = typeScriptSdks;
  await doctor(newest, join(folder, "sdk"), typeScriptPlants);
  doctored = await readTypeScriptSdk(join(folder, "sdk"));
  const others = await Promise.all(older.map(readTypeScriptSdk));
  current = await compareSdks([await readTypeScriptSdk(newest), ...others]);
  drift = await compareSdks([doctored, ...others]);
});

afterAll(() => rm(folder, { recursive: true }));

describe("the TypeScript SDK", () => {
  test("every namespace is compared with the revision that it speaks", () => {
    expect(current.compared.map(({ namespace, revision }) => `${namespace}: ${revision}`)).toEqual([
      "client.skills: ga",
      "client.beta.skills: ga",
      "client.beta.skills: skills-2025-10-02",
    ]);
  });

  test("each planted difference is found, and no other", () => {
    expect(typeScriptPlants.length).toBeGreaterThanOrEqual(20);
    const planted = typeScriptPlants.flatMap(({ differences }) => differences);
    expect(textsOf(drift)).toEqual([...new Set([...textsOf(current), ...planted])].sort());
  });

  test("an intended difference that is gone is reported", () => {
    expect(current.stale).toEqual([]);
    expect(drift.stale).toEqual([
      {
        language: "TypeScript",
        version: doctored.version,
        namespace: "client.skills",
        revision: "ga",
        text: "listSkills query source lists values only in the document",
      },
    ]);
  });

  test.for(typeScriptPlants)(
    "the suggested edit removes the difference if $what",
    async ({ differences }) => {
      const copy = await mkdtemp(join(folder, "repository-"));
      for (const text of differences) {
        await copyRepository(copy);
        const found = drift.differences.find((each) => each.text === text);
        await applyChanges(copy, found?.changes ?? []);
        const own = await compareSdks([doctored], copy);
        expect(textsOf(own).filter((each) => each === text)).toEqual([]);
      }
    },
  );
});
