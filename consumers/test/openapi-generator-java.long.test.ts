import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { generateClient } from "../lib/openapi-generator.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("java", "mvn"));

test.each(revisions)("a client of openapi-generator's java for %s compiles", async (revision) => {
  const folder = await generateClient("java", revision);
  await run("mvn", ["-q", "-B", "compile"], { cwd: folder });
});
