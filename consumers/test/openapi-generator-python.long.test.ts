import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { installPython } from "../lib/install.ts";
import { generateClient } from "../lib/openapi-generator.ts";
import { expectPythonLife } from "../lib/python.ts";
import { missingPrograms } from "../lib/run.ts";

skipFile(missingPrograms("java", "mvn", "python3"));

test.each(revisions)(
  "a client of openapi-generator's python for %s completes a whole life",
  async (revision) => {
    const bin = await installPython("pydantic", "python-dateutil", "urllib3");
    const folder = await generateClient("python", revision, ["packageName=generated_client"]);
    await expectPythonLife(revision, { folder, bin }, "openapi_generator.py");
  },
);
