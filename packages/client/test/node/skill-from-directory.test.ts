import { execFileSync } from "node:child_process";
import { symlink, truncate } from "node:fs/promises";
import { join, relative } from "node:path";
import { createSkillsClient } from "@skills-api/client";
import { skillFromDirectory } from "@skills-api/client/node";
import { expect, test } from "vitest";
import { key, skill } from "../examples.ts";
import { json, serve } from "../server.ts";
import { directoryWith } from "./directory.ts";

const manifest = "---\nname: my-skill\ndescription: Says hello.\n---\n";

const namesOf = (files: File[]) => files.map(({ name }) => name);

test("names start with the directory and are sorted", async () => {
  const root = await directoryWith({
    "my-skill/scripts/deep/run.py": "print(1)",
    "my-skill/scripts/a.py": "",
    "my-skill/scripts.md": "z",
    "my-skill/SKILL.md": manifest,
    "my-skill/Ünï code.md": "x",
    "my-skill/.hidden": "y",
    "other/SKILL.md": manifest,
  });
  const expected = [
    "my-skill/.hidden",
    "my-skill/SKILL.md",
    "my-skill/scripts.md",
    "my-skill/scripts/a.py",
    "my-skill/scripts/deep/run.py",
    "my-skill/Ünï code.md",
  ];
  const path = join(root, "my-skill");
  for (const spelling of [path, `${path}/`, relative(process.cwd(), path), `${path}/scripts/..`]) {
    expect(namesOf(await skillFromDirectory(spelling))).toEqual(expected);
  }
  const files = await skillFromDirectory(path);
  expect(await Promise.all(files.map((file) => file.text()))).toEqual([
    "y",
    manifest,
    "z",
    "",
    "print(1)",
    "x",
  ]);
});

test("default and custom ignores are skipped", async () => {
  const root = await directoryWith({
    "SKILL.md": manifest,
    ".DS_Store": "",
    ".git/config": "",
    "node_modules/a/index.js": "",
    "scripts/node_modules/b/index.js": "",
    "scripts/run.py": "",
    "scripts/run.pyc": "",
    "tests/data/x.json": "",
  });
  const asked: string[] = [];
  const files = await skillFromDirectory(root, {
    ignore(path) {
      asked.push(path);
      return path === "tests" || path.endsWith(".pyc");
    },
  });
  expect(namesOf(files).map((name) => name.replace(/^[^/]*\//, ""))).toEqual(["SKILL.md", "scripts/run.py"]);
  expect(asked.sort()).toEqual(["SKILL.md", "scripts", "scripts/run.py", "scripts/run.pyc", "tests"]);
});

test("a directory without SKILL.md at its top level is rejected", async () => {
  const empty = await directoryWith();
  await expect(skillFromDirectory(empty)).rejects.toThrow(
    `${empty} is not a skill: it has no SKILL.md at its top level.`,
  );
  const nested = await directoryWith({ "my-skill/SKILL.md": manifest });
  await expect(skillFromDirectory(nested)).rejects.toThrow(
    "it has no SKILL.md at its top level, only my-skill/SKILL.md.",
  );
  const lower = await directoryWith({ "skill.md": manifest });
  await expect(skillFromDirectory(lower)).rejects.toThrow("top level, only skill.md.");
});

test("a path that is not a directory is rejected", async () => {
  const root = await directoryWith({ file: "" });
  await expect(skillFromDirectory(join(root, "nothing"))).rejects.toThrow("ENOENT");
  await expect(skillFromDirectory(join(root, "file"))).rejects.toThrow("ENOTDIR");
});

test("links and special files are rejected unless ignored", async () => {
  const root = await directoryWith({ "SKILL.md": manifest });
  await symlink("/etc/passwd", join(root, "passwd"));
  await expect(skillFromDirectory(root)).rejects.toThrow(`${join(root, "passwd")} is a symbolic link.`);
  await symlink("..", join(root, "up"));
  const ignore = (path: string) => path === "passwd" || path === "up";
  expect(await skillFromDirectory(root, { ignore })).toHaveLength(1);
  execFileSync("mkfifo", [join(root, "pipe")]);
  await expect(skillFromDirectory(root, { ignore })).rejects.toThrow("is not a regular file");
});

test("contents are sent unchanged, including empty and large files", async () => {
  const large = new Uint8Array(3_000_000).map((_, index) => index % 251);
  const root = await directoryWith({ "SKILL.md": manifest, "assets/large.bin": large, "assets/empty": "" });
  const server = await serve(json(skill));
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  await client.create({ files: await skillFromDirectory(root) });
  const [request] = server.received;
  expect(request?.headers["content-length"]).toBe(String(request?.body.length));
  expect(request?.body.includes(Buffer.from(large))).toBe(true);
  expect(request?.body.includes(manifest)).toBe(true);
});

test("contents are read from disk again when an upload is retried", async () => {
  const large = new Uint8Array(3_000_000).map((_, index) => index % 251);
  const root = await directoryWith({ "SKILL.md": manifest, "assets/large.bin": large });
  const server = await serve((request, response) => {
    const isFirst = server.received.length === 1;
    (isFirst ? json({}, 529, { "retry-after-ms": "1" }) : json(skill))(request, response);
  });
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  await client.create({ files: await skillFromDirectory(root) });
  const [first, second] = server.received;
  expect(second?.body.equals(first?.body ?? Buffer.of())).toBe(true);
  expect(first?.body.includes(Buffer.from(large))).toBe(true);
});

test("a file that changes before it is sent is a clear error", async () => {
  const root = await directoryWith({ "SKILL.md": manifest });
  const server = await serve(json(skill));
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  const files = await skillFromDirectory(root);
  await truncate(join(root, "SKILL.md"), 3);
  await expect(client.create({ files })).rejects.toThrow(/failed: .*could not be read/i);
});
