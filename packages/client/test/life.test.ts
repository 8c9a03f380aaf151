import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import { writeZip } from "@skills-api/bundle";
import { createSkillsClient, type SkillsClient } from "@skills-api/client";
import { extractTo, saveTo, skillFromDirectory, skillFromZip } from "@skills-api/client/node";
import { beforeEach, expect, test } from "vitest";
import { key } from "./examples.ts";
import { directoryWith, filesIn } from "./node/directory.ts";
import { startSkillsMock } from "./skills-mock.ts";

let client: SkillsClient<"skills-2025-10-02">;
let official: Anthropic;

beforeEach(async () => {
  const baseURL = await startSkillsMock(key);
  client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL });
  official = new Anthropic({ apiKey: key, baseURL, maxRetries: 0 });
});

const manifest = (text: string) => `---\nname: my-skill\ndescription: ${text}\n---\n\n# My skill\n`;

const first = {
  "my-skill/SKILL.md": manifest("Says hello."),
  "my-skill/scripts/hello.py": "print('hello')\r\n",
  "my-skill/assets/ünï code.txt": "\u0000\u0001 漢字",
  "my-skill/empty.txt": "",
};
const second = {
  "my-skill/SKILL.md": manifest("Says hello twice."),
  "my-skill/new.txt": "x".repeat(1_500_000),
};

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("the whole life of a skill, as the official SDK sees it too", async () => {
  const source = await directoryWith(first);
  const skill = await client.create({
    files: await skillFromDirectory(join(source, "my-skill")),
    display_title: "My Skill",
  });
  expect(skill).toMatchObject({ type: "skill", source: "custom", display_title: "My Skill" });
  expect(await official.beta.skills.retrieve(skill.id)).toEqual(skill);

  const newer = await directoryWith(second);
  const version = await client.versions.create(skill.id, {
    files: await skillFromDirectory(join(newer, "my-skill")),
  });
  expect(version).toMatchObject({ skill_id: skill.id, name: "my-skill", description: "Says hello twice." });
  const of = { skill_id: skill.id };
  expect(await client.versions.retrieve(version.version, of)).toEqual(version);
  expect(await official.beta.skills.versions.retrieve(version.version, of)).toEqual(version);
  expect((await client.retrieve(skill.id)).latest_version).toBe(version.version);

  const versions = await allOf(client.versions.list(skill.id, { limit: 1 }));
  expect(versions.map((each) => each.version)).toEqual([skill.latest_version, version.version]);
  expect(await allOf(official.beta.skills.versions.list(skill.id))).toEqual(versions);
  const skills = await allOf(client.list({ limit: 2 }));
  expect(skills.map(({ id }) => id).slice(0, 1)).toEqual([skill.id]);
  expect(await allOf(official.beta.skills.list({ limit: 3 }))).toEqual(skills);
  expect((await client.list({ source: "custom" })).data).toEqual([await client.retrieve(skill.id)]);

  for (const [index, files] of [first, second].entries()) {
    const number = versions[index]?.version ?? "";
    const target = await directoryWith();
    const written = await extractTo(await client.versions.download(number, of), target);
    expect(written).toHaveLength(Object.keys(files).length);
    expect(await filesIn(target)).toEqual(files);
    const archive = join(target, "my-skill.zip");
    await saveTo(await client.versions.download(number, of), archive);
    const theirs = await official.beta.skills.versions.download(number, of);
    expect(Buffer.from(await theirs.arrayBuffer())).toEqual(await readFile(archive));
  }

  await expect(client.delete(skill.id)).rejects.toThrow(
    "400 invalid_request_error: Cannot delete skill with existing versions. Delete all versions first.",
  );
  for (const { version: number } of versions) {
    expect(await client.versions.delete(number, of)).toEqual({ id: number, type: "skill_version_deleted" });
  }
  expect((await client.retrieve(skill.id)).latest_version).toBeNull();
  expect(await client.delete(skill.id)).toEqual({ id: skill.id, type: "skill_deleted" });
  await expect(client.retrieve(skill.id)).rejects.toMatchObject({ status: 404, type: "not_found_error" });
  await expect(official.beta.skills.retrieve(skill.id)).rejects.toMatchObject({ status: 404 });
});

test("a skill from a zip is the same as from its files, whoever sends it", async () => {
  const files = Object.entries(first).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const root = await directoryWith({ "any name.skill": writeZip(files), ...first });
  const zipped = await client.create({ files: await skillFromZip(join(root, "any name.skill")) });
  const loose = await skillFromDirectory(join(root, "my-skill"));
  const theirs = await official.beta.skills.create({ files: loose, display_title: "Theirs" });
  expect(await allOf(client.list({ source: "custom" }))).toEqual([theirs, zipped]);

  for (const { id, latest_version } of [zipped, theirs]) {
    const target = await directoryWith();
    await extractTo(await client.versions.download(latest_version ?? "", { skill_id: id }), target);
    expect(await filesIn(target)).toEqual(first);
  }
});

test("a wrong key is an error that does not show it", async () => {
  const { http } = client;
  const { response } = await http.GET("/v1/skills", { headers: { "x-api-key": "sk-some-other-key" } });
  expect(response.status).toBe(401);
  const call = client.list(null, { headers: { "x-api-key": "sk-some-other-key" } });
  await expect(call).rejects.toThrow(/^401 authentication_error: invalid x-api-key \(request id req_\w+\)$/);
});
