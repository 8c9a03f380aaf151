import { createSkillsClient } from "@skills-api/client";
import { skillFromDirectory, skillFromZip } from "@skills-api/client/node";

const [, , baseURL = "", directory = "", archive = ""] = process.argv;
const client = createSkillsClient({ revision: "ga", apiKey: "my-anthropic-api-key", baseURL });
await client.create({ files: await skillFromDirectory(directory), display_name: "My skill" });
await client.create({ files: await skillFromZip(archive) });
