// Publishes a directory as a skill, uploads it again as a second version, lists both, downloads the newest and
// compares it with the directory, byte for byte. Does not delete the skill.
//
//   pnpm publish-skill examples/skills/changelog-writer
//
// Set ANTHROPIC_API_KEY, and ANTHROPIC_BASE_URL for another server, such as a local skills-mock. The program uses the
// revision `ga`; docs/revisions.md lists the differences to `skills-2025-10-02`.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSkillsClient } from "@skills-api/client";
import { extractTo, skillFromDirectory } from "@skills-api/client/node";

const directory = process.argv[2];
if (!directory)
  throw new Error("Pass the directory of a skill: pnpm publish-skill examples/skills/changelog-writer");

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
    if (!uploaded.equals(downloaded)) throw new Error(`${file.name} differs from the upload.`);
  }
  console.log(`Downloaded ${files.length} files, all identical.`);
} finally {
  await rm(folder, { recursive: true });
}
