import { expect, test } from "vitest";
import { parse } from "yaml";
import { newCheck } from "../lib/new-check.ts";

async function filesOf(id: string, requirements: readonly { id: string }[] = []) {
  const files = await newCheck(id, requirements);
  return new Map(files.map(({ path, content }) => [path.replace(/^.*\/(?=(spec|packages)\/)/, ""), content]));
}

test("adds a row, a scenario and a defect, and lists both", async () => {
  const files = await filesOf("skill.list.sort-order");
  expect([...files.keys()]).toEqual([
    "spec/requirements/skill-read.yaml",
    "packages/conformance/src/suite/scenarios/skill-list-sort-order.ts",
    "packages/conformance/src/suite/scenarios/index.ts",
    "packages/conformance/test/defects/skill-list-sort-order.ts",
    "packages/conformance/test/defects/index.ts",
  ]);
  const rows = parse(files.get("spec/requirements/skill-read.yaml") ?? "");
  expect(rows.at(-1)).toMatchObject({ id: "skill.list.sort-order", status: "tested" });
  expect(files.get("packages/conformance/src/suite/scenarios/index.ts")).toMatch(
    /import \{ skillListSortOrderScenarios \} from[\s\S]*\.\.\.skillListSortOrderScenarios,\n\];/,
  );
  expect(files.get("packages/conformance/test/defects/index.ts")).toMatch(
    /import \{ skillListSortOrderDefects \} from[\s\S]*\.\.\.skillListSortOrderDefects,\n/,
  );
});

test("leaves the registry alone if it has the row", async () => {
  const files = await filesOf("version.get.sort-order", [{ id: "version.get.sort-order" }]);
  expect([...files.keys()].filter((path) => path.startsWith("spec/"))).toEqual([]);
});

test.each(["", "Skill.list", "skill", "skill..list", "../skill.list"])("refuses the id %j", async (id) => {
  await expect(newCheck(id, [])).rejects.toThrow("is not lower-case words, joined by dots and hyphens");
});
