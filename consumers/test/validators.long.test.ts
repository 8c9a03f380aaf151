import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Revision, revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { skipTest } from "../../vitest.skip.ts";
import { documentPath } from "../lib/documents.ts";
import { installGo, installNpm, installPython } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { missingPrograms, run } from "../lib/run.ts";

const documents = revisions.flatMap((revision) =>
  (["3.1", "3.0"] as const).map((version): [Revision, "3.1" | "3.0"] => [revision, version]),
);

test.each(documents)("spectral finds nothing wrong with %s in OpenAPI %s", async (revision, version) => {
  const spectral = join(await installNpm("@stoplight/spectral-cli"), "node_modules/.bin/spectral");
  const folder = await createFolder();
  // The vendor publishes no contact.
  const rules = { extends: "spectral:oas", rules: { "info-contact": "off" } };
  await writeFile(join(folder, "rules.json"), JSON.stringify(rules));
  const options = ["--ruleset", join(folder, "rules.json"), "--fail-severity", "hint"];
  await run(spectral, ["lint", ...options, documentPath(revision, version)]);
});

for (const [revision, version] of documents) {
  test(`openapi-spec-validator accepts ${revision} in OpenAPI ${version}`, async (context) => {
    skipTest(context, missingPrograms("python3"));
    const bin = await installPython("openapi-spec-validator");
    await run(join(bin, "openapi-spec-validator"), [documentPath(revision, version)]);
  });

  test(`oasdiff accepts ${revision} in OpenAPI ${version}`, async (context) => {
    skipTest(context, missingPrograms("go"));
    const oasdiff = join(await installGo("github.com/oasdiff/oasdiff"), "oasdiff");
    const output = await run(oasdiff, ["validate", documentPath(revision, version)]);
    expect(output).toContain("No findings");
  });
}

test("oasdiff finds what ga breaks", async (context) => {
  skipTest(context, missingPrograms("go"));
  const oasdiff = join(await installGo("github.com/oasdiff/oasdiff"), "oasdiff");
  const output = await run(oasdiff, ["breaking", documentPath("skills-2025-10-02"), documentPath("ga")]);
  expect(output).toContain("removed the required property `directory` from the response");
});
