import { readFile, writeFile } from "node:fs/promises";
import { client } from "./generated/client.gen";
import * as api from "./generated/sdk.gen";

const {
  SKILLS_URL = "",
  SKILLS_KEY = "",
  SKILLS_BETA = "",
  SKILLS_FOLDER = "",
  SKILLS_DOWNLOAD = "",
} = process.env;
client.setConfig({
  baseUrl: SKILLS_URL,
  auth: ({ scheme }) => (scheme === "bearer" ? undefined : SKILLS_KEY),
});
const headers = { "anthropic-beta": SKILLS_BETA };
const throwOnError = true;

const paths = ["my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"];
const files = await Promise.all(
  paths.map(async (path) => new File([await readFile(`${SKILLS_FOLDER}/${path}`)], path)),
);

const { data: created } = await api.createSkill({ headers, body: { "files[]": files }, throwOnError });
const { data: list } = await api.listSkills({ headers, query: { source: "custom" }, throwOnError });
const path = { skill_id: created.id };
const { data: versions } = await api.listSkillVersions({ headers, path, throwOnError });
const [first] = versions.data;
if (!first) throw new Error("no version");
const ofVersion = { headers, path: { ...path, version: first.VERSION_KEY }, throwOnError } as const;
const { data: archive } = await api.downloadSkillVersion(ofVersion);
await writeFile(SKILLS_DOWNLOAD, new Uint8Array(await archive.arrayBuffer()));
if (SKILLS_BETA === "skills-2025-10-02") await api.deleteSkillVersion(ofVersion);
const { data: deleted } = await api.deleteSkill({ headers, path, throwOnError });
console.log(
  JSON.stringify({ created: created.id, listed: list.data.map(({ id }) => id), deleted: deleted.id }),
);
