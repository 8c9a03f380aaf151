import { readFile, writeFile } from "node:fs/promises";
import * as api from "./generated";

const { SKILLS_KEY = "", SKILLS_BETA = "", SKILLS_FOLDER = "", SKILLS_DOWNLOAD = "" } = process.env;
const options: RequestInit = { headers: { "x-api-key": SKILLS_KEY, "anthropic-beta": SKILLS_BETA } };

const paths = ["my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"];
const files = await Promise.all(
  paths.map(async (path) => new File([await readFile(`${SKILLS_FOLDER}/${path}`)], path)),
);

const created = await api.createSkill({ "files[]": files }, options);
const list = await api.listSkills({ source: "custom" }, options);
if (created.status !== 200 || list.status !== 200) throw new Error(JSON.stringify([created, list]));
const { id } = created.data;
const versions = await api.listSkillVersions(id, {}, options);
if (versions.status !== 200) throw new Error(JSON.stringify(versions));
const version = versions.data.data[0]?.VERSION_KEY ?? "";
const archive = await api.downloadSkillVersion(id, version, options);
if (archive.status !== 200) throw new Error(JSON.stringify(archive));
const blob: Blob = archive.data;
await writeFile(SKILLS_DOWNLOAD, new Uint8Array(await blob.arrayBuffer()));
if (SKILLS_BETA === "skills-2025-10-02") await api.deleteSkillVersion(id, version, options);
const deleted = await api.deleteSkill(id, options);
if (deleted.status !== 200) throw new Error(JSON.stringify(deleted));
const listed = list.data.data.map((skill) => skill.id);
console.log(JSON.stringify({ created: id, listed, deleted: deleted.data.id }));
