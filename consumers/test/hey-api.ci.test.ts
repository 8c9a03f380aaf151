import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { documentPath } from "../lib/documents.ts";
import { installNpm } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { run } from "../lib/run.ts";
import { expectTypeScriptLife } from "../lib/typescript.ts";

test.each(revisions)("a client of @hey-api/openapi-ts for %s completes a whole life", async (revision) => {
  const tools = await installNpm("@hey-api/openapi-ts", "typescript");
  const folder = await createFolder();
  const args = ["--input", documentPath(revision), "--output", join(folder, "generated")];
  await run(join(tools, "node_modules/.bin/openapi-ts"), args, { cwd: folder });
  await expectTypeScriptLife(revision, folder, "hey-api.ts");
});
