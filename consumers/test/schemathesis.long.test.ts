import { join } from "node:path";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { documentPath } from "../lib/documents.ts";
import { installPython } from "../lib/install.ts";
import { createFolder, namesOf, startMock } from "../lib/life.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("python3"));

test.each(revisions)(
  "schemathesis finds no difference between the document of %s and the mock",
  async (revision) => {
    const bin = await installPython("schemathesis");
    const mock = await startMock();
    const cwd = await createFolder();
    const output = await run(
      join(bin, "schemathesis"),
      [
        ...["run", documentPath(revision), "--url", mock.url, "--seed", "1", "--max-examples", "10"],
        ...["--header", `x-api-key: ${mock.key}`, "--header", `anthropic-beta: ${namesOf[revision].beta}`],
        // The API rejects much that schemas allow: files without SKILL.md, unknown betas, versions of prebuilt skills.
        ...["--exclude-checks", "positive_data_acceptance", "--continue-on-failure"],
      ],
      { cwd },
    );
    expect(output).toMatch(/Tested: 9\b/);
    expect(mock.exchanges.length).toBeGreaterThan(100);
  },
);
