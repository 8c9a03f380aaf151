import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Change } from "../../lib/drift/change.ts";
import type { Sdk } from "../../lib/drift/surface.ts";
import { compareSdks, type Drift } from "../../lib/drift/watch.ts";
import { pathOf } from "../../lib/files.ts";
import { doctor, type Plant } from "./doctored.ts";

/** Returns the texts of the differences, each once. */
export function textsOf({ differences }: Drift): string[] {
  return [...new Set(differences.map(({ text }) => text))].sort();
}

/** Copies what the comparison reads of the repository. */
export async function copyRepository(folder: string): Promise<void> {
  for (const path of ["spec", "packages/mock/src/http/betas.ts"]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(pathOf(path), join(folder, path), {
      recursive: true,
      filter: (each) => !each.includes("node_modules"),
    });
  }
}

async function applyChanges(folder: string, changes: readonly Change[]): Promise<void> {
  // From the end of each file, so that the numbers of the lines before stay right.
  for (const { file, line, replaced, lines } of changes.toSorted((a, b) => b.line - a.line)) {
    const path = join(folder, file);
    const all = (await readFile(path, "utf8")).split("\n");
    const added = lines?.split("\n") ?? [];
    if (replaced === undefined) all.splice(line, 0, ...added);
    else all.splice(line - 1, replaced.split("\n").length, ...added);
    await writeFile(path, all.join("\n"));
  }
}

interface Planted {
  /** Returns the folder of the newest package. */
  readonly original: () => Promise<string> | string;
  readonly read: (folder: string) => Promise<Sdk>;
  readonly plants: readonly Plant[];
  /** The reason to skip the tests: something that the machine lacks. */
  readonly missing?: string | undefined;
}

/** Defines tests that plant changes in a copy of an SDK and compare it with the documents. */
export function testPlants({ original, read, plants, missing }: Planted): void {
  let folder: string;
  let current: Drift;
  let doctored: Sdk;
  let drift: Drift;

  beforeAll(async () => {
    if (missing !== undefined) return;
    folder = await mkdtemp(join(tmpdir(), "drift-"));
    const newest = await original();
    await doctor(newest, join(folder, "sdk"), plants);
    doctored = await read(join(folder, "sdk"));
    current = await compareSdks([await read(newest)]);
    drift = await compareSdks([doctored]);
  });

  afterAll(async () => {
    if (missing === undefined) await rm(folder, { recursive: true });
  });

  test("each planted difference is found, and no other", () => {
    expect(plants.length).toBeGreaterThanOrEqual(20);
    const planted = plants.flatMap(({ differences }) => differences);
    expect(textsOf(drift)).toEqual([...new Set([...textsOf(current), ...planted])].sort());
  });

  test("an intended difference that is gone is reported", () => {
    expect(current.stale).toEqual([]);
    const { language, version } = doctored;
    const text = "listSkills query source lists values only in the document";
    expect(drift.stale).toEqual([{ language, version, namespace: "client.skills", revision: "ga", text }]);
  });

  test.for(plants)("the suggested edit removes the difference if $what", async ({ differences }) => {
    const copy = await mkdtemp(join(folder, "repository-"));
    for (const text of differences) {
      await copyRepository(copy);
      const found = drift.differences.find((each) => each.text === text);
      await applyChanges(copy, found?.changes ?? []);
      expect(textsOf(await compareSdks([doctored], copy))).not.toContain(text);
    }
  });
}
