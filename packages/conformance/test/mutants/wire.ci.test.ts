import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { seenBy } from "./difference.ts";
import type { Mutant } from "./mutant.ts";
import { wireMutants } from "./wire/index.ts";
import { onDownload, onItems } from "./wire/middlewares.ts";
import { onParts, onUploadedSkillMd, refuseUploads } from "./wire/uploads.ts";

const groups = Map.groupBy(wireMutants, ({ id }) => id.split(".")[0] ?? "");

test("ids are unique", () => {
  const ids = wireMutants.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("a server whose middlewares change nothing is seen as the same by every script", async () => {
  const unchanged: Mutant = {
    id: "none.none",
    description: "Nothing.",
    operations: [],
    create: () => [
      onItems("any", (item) => ({ ...item })),
      onDownload((files) => [...files]),
      onParts((parts) => [...parts]),
      onUploadedSkillMd((text) => text),
      refuseUploads(() => false, "Never."),
    ],
  };
  for (const revision of revisions) expect(await seenBy(unchanged, revision)).toBeUndefined();
});

test.each([...groups.keys()])("callers see each mutant of %s", async (group) => {
  const unseen: string[] = [];
  for (const mutant of groups.get(group) ?? []) {
    for (const revision of mutant.revisions ?? revisions) {
      if ((await seenBy(mutant, revision)) === undefined) unseen.push(`${mutant.id} in ${revision}`);
    }
  }
  expect(unseen).toEqual([]);
});
