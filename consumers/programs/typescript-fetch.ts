import { readFile, writeFile } from "node:fs/promises";
import { Configuration, SkillsApi, VersionsApi } from "./generated/index";

const {
  SKILLS_URL = "",
  SKILLS_KEY = "",
  SKILLS_BETA = "",
  SKILLS_FOLDER = "",
  SKILLS_DOWNLOAD = "",
} = process.env;
const configuration = new Configuration({ basePath: SKILLS_URL, apiKey: SKILLS_KEY });
const skills = new SkillsApi(configuration);
const versions = new VersionsApi(configuration);
const anthropicBeta = SKILLS_BETA;

const paths = ["my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"];
const files = await Promise.all(
  paths.map(async (path) => new File([await readFile(`${SKILLS_FOLDER}/${path}`)], path)),
);

const created = await skills.createSkill({ files, anthropicBeta });
const list = await skills.listSkills({ source: "custom", anthropicBeta });
const skillId = created.id;
const [first] = (await versions.listSkillVersions({ skillId, anthropicBeta })).data;
if (!first) throw new Error("no version");
const version = first.VERSION_KEY;
const archive: Blob = await versions.downloadSkillVersion({ skillId, version, anthropicBeta });
await writeFile(SKILLS_DOWNLOAD, new Uint8Array(await archive.arrayBuffer()));
if (SKILLS_BETA === "skills-2025-10-02")
  await versions.deleteSkillVersion({ skillId, version, anthropicBeta });
const deleted = await skills.deleteSkill({ skillId, anthropicBeta });
console.log(JSON.stringify({ created: skillId, listed: list.data.map(({ id }) => id), deleted: deleted.id }));
