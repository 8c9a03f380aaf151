import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Revision, revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { buildGo } from "../lib/go.ts";
import { expectWholeLife } from "../lib/life.ts";
import { generateClient } from "../lib/openapi-generator.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("go", "java", "mvn"));

async function buildProgram(revision: Revision): Promise<string> {
  const folder = await generateClient("go", revision);
  // Generated tests, which need packages of their own.
  await rm(join(folder, "test"), { recursive: true });
  await rm(join(folder, "go.sum"), { force: true });
  await run("go", ["mod", "edit", "-module", "example.com/generated"], { cwd: folder });
  return buildGo(revision, folder, "openapi_generator.go");
}

test.each(revisions)("a client of openapi-generator's go for %s completes a whole life", async (revision) => {
  const program = await buildProgram(revision);
  await expectWholeLife(revision, (env) =>
    run(program, [], { env: { ...env, SKILLS_UPLOAD: "my-skill.zip" } }),
  );
});

test("a client of openapi-generator's go removes the directory of my-skill/SKILL.md, which the API requires", async () => {
  const program = await buildProgram("skills-2025-10-02");
  const life = expectWholeLife("skills-2025-10-02", (env) =>
    run(program, [], { env: { ...env, SKILLS_UPLOAD: "my-skill/SKILL.md" } }),
  );
  await expect(life).rejects.toThrow("400 Bad Request");
});
