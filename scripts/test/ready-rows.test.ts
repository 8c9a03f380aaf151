import { expect, test } from "vitest";
import { parse } from "yaml";
import { readyRow } from "../lib/ready-rows.ts";

test.each([
  ["parameter:listSkills.order", "requests.yaml", "skill.list.order", "listSkills"],
  ["body:createSkill.icon", "skill-create.yaml", "skill.create.icon", "createSkill"],
  ["body:createSkillVersion.notes[]", "versions.yaml", "version.create.notes", "createSkillVersion"],
  ["status:getSkill.423", "errors.yaml", "skill.get.status-423", "getSkill"],
  ["header:retry-after-ms", "responses.yaml", "response.retry-after-ms", "any"],
])("the row for %s goes to %s", (element, file, id, operation) => {
  const [where = "", ...row] = readyRow(element, "ga").split("\n");
  expect(where).toBe(`add a row to spec/requirements/${file}:`);
  expect(parse(row.join("\n"))).toMatchObject([
    { id, operation, level: "MUST", evidence: { ga: "documented" }, spec: [element], status: "tested" },
  ]);
});

test("a property needs no row, but its source in the document", () => {
  const text = readyRow("schema:Skill.tagline", "ga");
  expect(text).toContain("property `tagline` of `Skill` in spec/ga.openapi.yaml");
  expect(text).toContain("  x-source: vendor-openapi\n");
});
