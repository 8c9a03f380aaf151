import { expect, it } from "vitest";
import { createSkillsMock } from "../src/index.ts";

it.each([0, -1, 1.5, Number.NaN])("an upload limit of %d is a mistake", (uploadLimitBytes) => {
  expect(() => createSkillsMock({ uploadLimitBytes })).toThrow(
    /^uploadLimitBytes must be a whole number above 0/,
  );
});

it("an empty key is a mistake", () => {
  expect(() => createSkillsMock({ apiKeys: ["good", ""] })).toThrow("apiKeys: a key must consist of visible ASCII characters, and not be empty.");
});

it("snapshots are copies that later changes leave alone", () => {
  const mock = createSkillsMock({ workspaceId: "wrkspc_test" });
  const before = mock.skills();
  mock.reset();
  expect(before.map(({ id, workspace_id }) => [id, workspace_id])).toEqual(
    ["pdf", "docx", "pptx", "xlsx"].map((id) => [id, "wrkspc_test"]),
  );
});
