import { createSkillsClient } from "@skills-api/client";
import { archiveBytes, skillFiles } from "../skill-content.ts";

/** Makes the same uploads as `from-disk.ts`, with files in memory. */
export async function upload(baseURL: string): Promise<void> {
  const client = createSkillsClient({ revision: "ga", apiKey: "my-anthropic-api-key", baseURL });
  const files = skillFiles().map(({ path, bytes }) => new File([bytes], path));
  await client.create({ files, display_name: "My skill" });
  const archive = new File([archiveBytes()], "my-skill.zip", { type: "application/zip" });
  await client.create({ files: [archive] });
}
