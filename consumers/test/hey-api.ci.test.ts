import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { documentPath } from "../lib/documents.ts";
import { installNpm } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { run } from "../lib/run.ts";
import { checkTypes, expectTypeScriptLife } from "../lib/typescript.ts";

test.each(revisions)("a client of @hey-api/openapi-ts for %s completes a whole life", async (revision) => {
  const tools = await installNpm("@hey-api/openapi-ts", "typescript");
  const folder = await createFolder();
  const args = ["--input", documentPath(revision), "--output", join(folder, "generated")];
  await run(join(tools, "node_modules/.bin/openapi-ts"), args, { cwd: folder });
  await expectTypeScriptLife(revision, folder, "hey-api.ts");

  // Without the header, a request would be one of `ga`, which deletes a skill together with its versions.
  const call = 'import { listSkills } from "./generated/index.ts";\n\nvoid listSkills({});\n';
  await writeFile(join(folder, "without-beta.ts"), call);
  const types = checkTypes(folder, "without-beta.ts");
  if (revision === "ga") await types;
  else await expect(types).rejects.toThrow(/'headers' is missing/);
});
