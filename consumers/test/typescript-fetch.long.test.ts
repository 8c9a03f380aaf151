import { dirname } from "node:path";
import { revisions } from "@skills-api/spec";
import { test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { generateClient } from "../lib/openapi-generator.ts";
import { missingPrograms } from "../lib/run.ts";
import { expectTypeScriptLife } from "../lib/typescript.ts";

skipFile(missingPrograms("java", "mvn"));

test.each(revisions)(
  "a client of openapi-generator's typescript-fetch for %s completes a whole life",
  async (revision) => {
    const client = await generateClient("typescript-fetch", revision);
    await expectTypeScriptLife(revision, dirname(client), "typescript-fetch.ts");
  },
);
