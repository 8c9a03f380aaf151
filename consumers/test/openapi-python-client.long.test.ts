import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { documentPath } from "../lib/documents.ts";
import { installPython } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { expectPythonLife } from "../lib/python.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("python3"));

/** The tool knows only `application/octet-stream` as a type of files. */
const config = {
  project_name_override: "generated",
  package_name_override: "generated_client",
  content_type_overrides: { "application/zip": "application/octet-stream" },
  post_hooks: [],
};

test.each(revisions)("a client of openapi-python-client for %s completes a whole life", async (revision) => {
  const bin = await installPython("openapi-python-client", "attrs", "httpx", "python-dateutil");
  const folder = await createFolder();
  await writeFile(join(folder, "config.json"), JSON.stringify(config));
  const output = await run(join(bin, "openapi-python-client"), [
    ...["generate", "--path", documentPath(revision), "--config", join(folder, "config.json")],
    ...["--meta", "none", "--output-path", join(folder, "generated_client")],
  ]);
  expect(output).not.toMatch(/WARNING|ERROR/);
  await expectPythonLife(revision, { folder, bin }, "openapi_python_client.py");
});
