import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { documentPath } from "../lib/documents.ts";
import { installNpm } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { run } from "../lib/run.ts";
import { expectTypeScriptLife } from "../lib/typescript.ts";

test.each(revisions)("a client of orval for %s completes a whole life", async (revision) => {
  const tools = await installNpm("orval", "typescript");
  const folder = await createFolder();
  const output = {
    target: join(folder, "generated.ts"),
    client: "fetch",
    baseUrl: { runtime: "process.env.SKILLS_URL" },
  };
  const config = { skills: { input: { target: documentPath(revision) }, output } };
  await writeFile(join(folder, "orval.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  await run(join(tools, "node_modules/.bin/orval"), ["--config", "orval.config.mjs"], { cwd: folder });
  await expectTypeScriptLife(revision, folder, "orval.ts");
});
