import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTypeScriptSdk } from "../../lib/drift/typescript-sdk.ts";
import { compareSdks } from "../../lib/drift/watch.ts";
import { typeScriptSdks } from "./cli.ts";
import { doctor, type Plant } from "./doctored.ts";
import { testPlants, textsOf } from "./planted.ts";
import { typeScriptPlants } from "./typescript-plants.ts";

describe("the TypeScript SDK that the client's tests use", () => {
  testPlants({
    original: () => typeScriptSdks.newest,
    read: readTypeScriptSdk,
    plants: typeScriptPlants,
  });
});

describe("the last TypeScript SDK that speaks skills-2025-10-02", () => {
  const skills = "src/resources/beta/skills/skills.ts";
  const versions = "src/resources/beta/skills/versions.ts";
  /** Each in one of the types that several methods have for the same object. */
  const plants: readonly Plant[] = [
    {
      what: "a property is added",
      file: skills,
      after: "export interface SkillRetrieveResponse {",
      text: "  created_at: string;",
      by: "  created_at: string;\n\n  owner: string;",
      differences: ["Skill.owner is only in the SDK"],
    },
    {
      what: "a property may not be null",
      file: skills,
      after: "export interface SkillListResponse {",
      text: "display_title: string | null",
      by: "display_title: string",
      differences: ["Skill.display_title may be null only in the document"],
    },
    {
      what: "a property is removed",
      file: versions,
      after: "export interface VersionListResponse {",
      text: "  directory: string;",
      by: "",
      differences: ["SkillVersion.directory is only in the document"],
    },
    {
      what: "a part of a form is renamed",
      file: skills,
      after: "export interface SkillCreateParams {",
      text: "display_title",
      by: "title",
      differences: [
        "CreateSkillBody.display_title is only in the document",
        "CreateSkillBody.title is only in the SDK",
      ],
    },
  ];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "drift-"));
    await doctor(typeScriptSdks.last, folder, plants);
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("each planted difference is found in the document of that revision, and no other", async () => {
    const newest = await readTypeScriptSdk(typeScriptSdks.newest);
    const current = await compareSdks([newest, await readTypeScriptSdk(typeScriptSdks.last)]);
    const drift = await compareSdks([newest, await readTypeScriptSdk(folder)]);
    const planted = plants.flatMap(({ differences }) => differences);
    expect(textsOf(drift)).toEqual([...textsOf(current), ...planted].sort());
    const revisions = drift.differences
      .filter(({ text }) => planted.includes(text))
      .map((each) => each.revision);
    expect(new Set(revisions)).toEqual(new Set(["skills-2025-10-02"]));
  });
});
