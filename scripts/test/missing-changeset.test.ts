import { expect, test } from "vitest";
import { missingChangeset } from "../lib/missing-changeset.ts";

test("a change of a published package needs a changeset", () => {
  expect(missingChangeset(["spec/ga.openapi.yaml", "packages/mock/src/mock.ts", "docs/reports.md"])).toBe(
    `Users notice the change: add .changeset/NAME.md, with a sentence for them:
---
"@skills-api/spec": minor
"@skills-api/mock": minor
---

What is new.`,
  );
});

test.each([
  ["there is one", ["spec/ga.openapi.yaml", ".changeset/tagline.md"]],
  ["only tests and docs changed", ["packages/mock/test/a.test.ts", "docs/reports.md"]],
])("nothing is missing if %s", (_, changed) => {
  expect(missingChangeset(changed)).toBeUndefined();
});
