import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeZip } from "@skills-api/bundle";
import {
  createSkillsClient,
  type Revision,
  type Skill,
  type SkillsClient,
  type SkillVersion,
} from "@skills-api/client";
import { extractTo, saveTo, skillFromDirectory, skillFromZip } from "@skills-api/client/node";
import Anthropic0 from "anthropic-sdk-0";
import Anthropic1 from "anthropic-sdk-1";
import { beforeAll, describe, expect, test } from "vitest";
import { key } from "./examples.ts";
import { directoryWith, filesIn } from "./node/directory.ts";
import { startSkillsMock } from "./skills-mock.ts";

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

/** The methods of the official SDK that these tests use. */
interface Official {
  retrieve(id: string): PromiseLike<unknown>;
  list(): AsyncIterable<unknown>;
  create(params: { files: File[] }): PromiseLike<{ id: string }>;
  versions: {
    retrieve(version: string, params: { skill_id: string }): PromiseLike<unknown>;
    list(skillId: string): AsyncIterable<unknown>;
  };
  download(version: string, params: { skill_id: string }): PromiseLike<Response>;
}

/** The differences between revisions that are visible to users. */
interface Lifecycle<R extends Revision> {
  readonly revision: R;
  readonly create: (client: SkillsClient<R>, files: File[], label: string) => Promise<Skill<R>>;
  /** Label and source of the created skill. */
  readonly created: object;
  readonly newest: (skill: Skill<R>) => string | null;
  /** Returns the identifier that addresses a version. */
  readonly address: (version: SkillVersion<R>) => string;
  readonly newestComesFirst: boolean;
  readonly official: (baseURL: string) => Official;
}

const beta: Lifecycle<"skills-2025-10-02"> = {
  revision: "skills-2025-10-02",
  create: (client, files, display_title) => client.create({ files, display_title }),
  created: { display_title: "My Skill", source: "custom" },
  newest: (skill) => skill.latest_version,
  address: ({ version }) => version,
  newestComesFirst: false,
  official(baseURL) {
    const { skills } = new Anthropic0({ apiKey: key, baseURL, maxRetries: 0 }).beta;
    return Object.assign(skills, { download: skills.versions.download.bind(skills.versions) });
  },
};

const ga: Lifecycle<"ga"> = {
  revision: "ga",
  create: (client, files, display_name) => client.create({ files, display_name }),
  created: { display_name: "My Skill", source: { type: "custom" } },
  newest: (skill) => skill.latest_version_id,
  address: ({ id }) => id,
  newestComesFirst: true,
  official(baseURL) {
    const { skills, beta } = new Anthropic1({ apiKey: key, baseURL, maxRetries: 0 });
    const { versions } = beta.skills;
    return Object.assign(skills, { download: versions.download.bind(versions) });
  },
};

let baseURL: string;
beforeAll(async () => {
  const mock = await startSkillsMock(key);
  baseURL = mock.url;
  return mock.stop;
});

function setUp<R extends Revision>({ revision, official }: Lifecycle<R>) {
  return {
    client: createSkillsClient({ revision, apiKey: key, baseURL }),
    official: official(baseURL),
  };
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function filesOf(files: Record<string, string>): Promise<File[]> {
  return skillFromDirectory(join(await directoryWith(files), "my-skill"));
}

/** Creates a skill with two versions, and reads, lists and downloads them. */
async function runUntilDeletion<R extends Revision>(lifecycle: Lifecycle<R>) {
  const { client, official } = setUp(lifecycle);
  const skill = await lifecycle.create(client, await filesOf(first), "My Skill");
  expect(skill).toMatchObject({ type: "skill", ...lifecycle.created });
  expect(await official.retrieve(skill.id)).toEqual(skill);

  const version = await client.versions.create(skill.id, { files: await filesOf(second) });
  expect(version).toMatchObject({ skill_id: skill.id, name: "my-skill", description: "Says hello twice." });
  const of = { skill_id: skill.id };
  const address = lifecycle.address(version);
  expect(await client.versions.retrieve(address, of)).toEqual(version);
  expect(await official.versions.retrieve(address, of)).toEqual(version);
  expect(lifecycle.newest(await client.retrieve(skill.id))).toBe(address);

  const listed = await allOf(client.versions.list(skill.id, { limit: 1 }));
  expect(await allOf(official.versions.list(skill.id))).toEqual(listed);
  const addresses = listed.map(lifecycle.address);
  if (lifecycle.newestComesFirst) addresses.reverse();
  expect(addresses).toEqual([lifecycle.newest(skill), address]);
  const skills = await allOf(client.list({ limit: 2 }));
  expect(skills.map(({ id }) => id).slice(0, 1)).toEqual([skill.id]);
  expect(await allOf(official.list())).toEqual(skills);
  const { data: custom } = await client.list({ source: "custom" });
  expect(custom).toEqual(skills.filter(({ id }) => id.startsWith("skill_")));
  expect(custom[0]).toEqual(await client.retrieve(skill.id));

  for (const [index, files] of [first, second].entries()) {
    const target = await directoryWith();
    const written = await extractTo(await client.versions.download(addresses[index] ?? "", of), target);
    expect(written).toHaveLength(Object.keys(files).length);
    expect(await filesIn(target)).toEqual(files);
    const archive = join(target, "my-skill.zip");
    await saveTo(await client.versions.download(addresses[index] ?? "", of), archive);
    const theirs = await official.download(addresses[index] ?? "", of);
    expect(Buffer.from(await theirs.arrayBuffer())).toEqual(await readFile(archive));
  }
  return { client, official, skill, addresses };
}

describe("the lifecycle of a skill, compared with the official SDK", () => {
  test("in skills-2025-10-02, where versions are deleted before their skill", async () => {
    const { client, official, skill, addresses } = await runUntilDeletion(beta);
    await expect(client.delete(skill.id)).rejects.toThrow(
      "400 invalid_request_error: Cannot delete skill with existing versions. Delete all versions first.",
    );
    for (const id of addresses) {
      const deleted = await client.versions.delete(id, { skill_id: skill.id });
      expect(deleted).toEqual({ id, type: "skill_version_deleted" });
    }
    expect((await client.retrieve(skill.id)).latest_version).toBeNull();
    expect(await client.delete(skill.id)).toEqual({ id: skill.id, type: "skill_deleted" });
    await expect(client.retrieve(skill.id)).rejects.toMatchObject({ status: 404, type: "not_found_error" });
    await expect(official.retrieve(skill.id)).rejects.toMatchObject({ status: 404 });
  });

  test("in ga, where a skill is deleted with its versions", async () => {
    const { client, official, skill, addresses } = await runUntilDeletion(ga);
    const [older = "", newer = ""] = addresses;
    const of = { skill_id: skill.id };
    expect((await client.versions.retrieve("latest", of)).id).toBe(newer);
    await expect(client.versions.delete("latest", of)).rejects.toMatchObject({ status: 400 });
    expect(await client.versions.delete(newer, of)).toEqual({ id: newer, type: "skill_version_deleted" });
    expect((await client.retrieve(skill.id)).latest_version_id).toBe(older);
    await expect(client.versions.delete(older, of)).rejects.toThrow(
      "400 invalid_request_error: cannot delete a Skill's only version.",
    );
    expect(await client.delete(skill.id)).toEqual({ id: skill.id, type: "skill_deleted" });
    const notFound = { status: 404, type: "not_found_error" };
    await expect(client.retrieve(skill.id)).rejects.toMatchObject(notFound);
    await expect(client.versions.retrieve(older, of)).rejects.toMatchObject(notFound);
    await expect(official.retrieve(skill.id)).rejects.toMatchObject({ status: 404 });
  });
});

async function expectZipLikeFiles<R extends Revision>(lifecycle: Lifecycle<R>): Promise<void> {
  const { client, official } = setUp(lifecycle);
  const files = Object.entries(first).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const root = await directoryWith({ "any name.skill": writeZip(files), ...first });
  const zipped = await lifecycle.create(client, await skillFromZip(join(root, "any name.skill")), "Zipped");
  const theirs = await official.create({ files: await skillFromDirectory(join(root, "my-skill")) });
  const newest = (await allOf(client.list({ source: "custom" }))).slice(0, 2);
  expect(newest.map(({ id }) => id)).toEqual([theirs.id, zipped.id]);

  for (const skill of newest) {
    const target = await directoryWith();
    const download = client.versions.download(lifecycle.newest(skill) ?? "", { skill_id: skill.id });
    await extractTo(await download, target);
    expect(await filesIn(target)).toEqual(first);
  }
}

describe("a skill from a zip archive equals one from files, also one of the official SDK", () => {
  test("in skills-2025-10-02", () => expectZipLikeFiles(beta));
  test("in ga", () => expectZipLikeFiles(ga));
});

test("the error for an invalid key does not contain the key", async () => {
  const { client } = setUp(beta);
  const headers = { "x-api-key": "sk-some-other-key" };
  const { response } = await client.http.GET("/v1/skills", { headers });
  expect(response.status).toBe(401);
  const call = client.list(null, { headers });
  await expect(call).rejects.toThrow(/^401 authentication_error: invalid x-api-key \(request id req_\w+\)$/);
});
