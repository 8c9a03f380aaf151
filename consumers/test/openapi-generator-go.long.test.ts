import { rm } from "node:fs/promises";
import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { expectGoLife } from "../lib/go.ts";
import { generateClient } from "../lib/openapi-generator.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("go", "java", "mvn"));

test.each(revisions)("a client of openapi-generator's go for %s completes a whole life", async (revision) => {
  const folder = await generateClient("go", revision);
  // Generated tests, which need packages of their own.
  await rm(join(folder, "test"), { recursive: true });
  await rm(join(folder, "go.sum"), { force: true });
  await run("go", ["mod", "edit", "-module", "example.com/generated"], { cwd: folder });
  await expectGoLife(revision, folder, "openapi_generator.go");
});
