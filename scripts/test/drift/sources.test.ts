import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { sdkSources } from "../../lib/drift/document.ts";
import { readTypeScriptSdk } from "../../lib/drift/typescript-sdk.ts";
import { compareSdks } from "../../lib/drift/watch.ts";
import { pathOf } from "../../lib/files.ts";
import { typeScriptSdks } from "./cli.ts";
import { copyRepository, textsOf } from "./planted.ts";

test("the registry has the sources of the SDKs", async () => {
  const sources = parse(await readFile(pathOf("spec/requirements/sources.yaml"), "utf8"));
  expect(sources).toMatchObject({
    [sdkSources.TypeScript]: { title: expect.stringContaining("TypeScript SDK") },
    [sdkSources.Python]: { title: expect.stringContaining("Python SDK") },
  });
});

test("a property that comes from another source than the SDK does not have to be in the SDK", async () => {
  const folder = await mkdtemp(join(tmpdir(), "drift-"));
  await copyRepository(folder);
  const path = join(folder, "spec/ga.openapi.yaml");
  const document = await readFile(path, "utf8");
  const [before, rest] = document.split("\n    Skill:\n");
  const added = [
    "        motto: { type: string, x-source: vendor-openapi }",
    "        tagline: { type: string, x-source: typescript-sdk }",
    "        nickname: { type: string }",
  ];
  const properties = `      properties:\n${added.join("\n")}\n`;
  await writeFile(path, `${before}\n    Skill:\n${rest?.replace("      properties:\n", properties)}`);
  const sdk = await readTypeScriptSdk(typeScriptSdks.newest);
  const current = textsOf(await compareSdks([sdk]));
  expect(textsOf(await compareSdks([sdk], folder)).filter((each) => !current.includes(each))).toEqual([
    "Skill.nickname is only in the document",
    "Skill.tagline is only in the document",
  ]);
  await rm(folder, { recursive: true });
});
