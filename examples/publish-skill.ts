// Publishes a directory as a skill, uploads it again as a second version, lists both, downloads the newest and
// compares it with the directory, byte for byte.
//
//   pnpm publish-skill examples/skills/changelog-writer
//
// The key comes from ANTHROPIC_API_KEY, the address from ANTHROPIC_BASE_URL: set it to the one that skills-mock
// prints to try it on this machine. The program speaks `skills-2025-10-02`; docs/revisions.md tells what is
// different in `ga`.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSkillsClient } from "@skills-api/client";
import { extractTo, skillFromDirectory } from "@skills-api/client/node";

const directory = process.argv[2];
if (!directory)
  throw new Error("Name the directory of a skill: node publish-skill.ts skills/changelog-writer");

const skills = createSkillsClient({ revision: "skills-2025-10-02" });

const files = await skillFromDirectory(directory);
const skill = await skills.create({ files });
console.log(`Published ${files.length} files as ${skill.id}, version ${skill.latest_version}.`);

const version = await skills.versions.create(skill.id, { files });
console.log(`Added version ${version.version}.`);

for await (const { version: number, description } of skills.versions.list(skill.id)) {
  console.log(`  ${number}  ${description}`);
}

const folder = await mkdtemp(join(tmpdir(), "publish-skill-"));
try {
  const download = await skills.versions.download(version.version, { skill_id: skill.id });
  await extractTo(download, folder);
  for (const file of files) {
    const uploaded = Buffer.from(await file.arrayBuffer());
    const downloaded = await readFile(join(folder, file.name));
    if (!uploaded.equals(downloaded)) throw new Error(`${file.name} came back changed.`);
  }
  console.log(`Downloaded ${files.length} files, all the same.`);
} finally {
  await rm(folder, { recursive: true });
}
