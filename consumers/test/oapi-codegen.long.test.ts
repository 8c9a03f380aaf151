import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { documentPath } from "../lib/documents.ts";
import { buildGo } from "../lib/go.ts";
import { installGo } from "../lib/install.ts";
import { createFolder, expectWholeLife } from "../lib/life.ts";
import { missingPrograms, run } from "../lib/run.ts";
import { versions } from "../versions.ts";

skipFile(missingPrograms("go"));

test.each(revisions)("a client of oapi-codegen for %s completes a whole life", async (revision) => {
  const tools = await installGo("github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen");
  const folder = await createFolder();
  await run("go", ["mod", "init", "example.com/generated"], { cwd: folder });
  const runtime = "github.com/oapi-codegen/runtime";
  await run("go", ["mod", "edit", "-require", `${runtime}@${versions.go[runtime]}`], { cwd: folder });
  // The tool's own suffix would give results the names of our schemas, such as ListSkillsResponse.
  await run(join(tools, "oapi-codegen"), [
    ...["-response-type-suffix", "Result"],
    ...["-generate", "types,client", "-package", "client", "-o", join(folder, "client.go")],
    documentPath(revision, "3.0"),
  ]);
  const program = await buildGo(revision, folder, "oapi_codegen.go");
  await expectWholeLife(revision, (env) => run(program, [], { env }));
});
