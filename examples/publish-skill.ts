// Publishes a directory as a skill, uploads it again as a second version, lists both, downloads the newest and
// compares it with the directory, byte for byte.
//
//   pnpm publish-skill examples/skills/changelog-writer
//
// The key comes from ANTHROPIC_API_KEY, the address from ANTHROPIC_BASE_URL: set it to the one that skills-mock
// prints to try it on this machine. The skill stays there. The program speaks `ga`; docs/revisions.md tells what is
// different in `skills-2025-10-02`.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSkillsClient } from "@skills-api/client";
import { extractTo, skillFromDirectory } from "@skills-api/client/node";

const directory = process.argv[2];
if (!directory)
  throw new Error("Name the directory of a skill: pnpm publish-skill examples/skills/changelog-writer");

const skills = createSkillsClient({ revision: "ga" });

const files = await skillFromDirectory(directory);
const skill = await skills.create({ files });
console.log(`Published ${files.length} files as ${skill.id}, version ${skill.latest_version_id}.`);

const version = await skills.versions.create(skill.id, { files });
console.log(`Added version ${version.id}.`);

for await (const { id, description } of skills.versions.list(skill.id)) {
  console.log(`  ${id}  ${description}`);
}

const folder = await mkdtemp(join(tmpdir(), "publish-skill-"));
try {
  const download = await skills.versions.download(version.id, { skill_id: skill.id });
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
