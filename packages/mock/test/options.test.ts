import { describe, expect, it } from "vitest";
import { createSkillsMock } from "../src/index.ts";
import { skillMd } from "./support/upload.ts";

it.each([0, -1, 1.5, Number.NaN])("an upload limit of %d throws", (uploadLimitBytes) => {
  expect(() => createSkillsMock({ uploadLimitBytes })).toThrow(
    /^uploadLimitBytes must be a positive integer/,
  );
});

it("an empty key throws", () => {
  expect(() => createSkillsMock({ apiKeys: ["good", ""] })).toThrow(
    "apiKeys: a key must consist of visible ASCII characters, and not be empty.",
  );
});

it.each(["ключ", "two words", "a\nb"])("an invalid key throws: %j", (key) => {
  const create = () => createSkillsMock({ apiKeys: [{ key }] });
  expect(create).toThrow(TypeError);
  expect(create).not.toThrow(key);
});

it("white space around a key is trimmed, as in a header", async () => {
  const mock = createSkillsMock({ apiKeys: [" key "] });
  const headers = { "x-api-key": "key", "anthropic-beta": "skills-2025-10-02" };
  expect((await mock.fetch("https://api.anthropic.com/v1/skills", { headers })).status).toBe(200);
});

it.each([
  { organizationId: "a\nb" },
  { organizationId: "" },
  { workspaceId: "wörk→" },
  { apiKeys: [{ key: "key", workspaceId: "a b" }] },
])("an invalid id throws: %j", (options) => {
  expect(() => createSkillsMock(options)).toThrow(/must consist of visible ASCII characters/);
});

describe("a clock that returns an invalid time", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 8.64e15, Number("x")])("throws: %d", (time) => {
    expect(() => createSkillsMock({ now: () => time })).toThrow(RangeError);
    expect(() => createSkillsMock({ now: () => time })).toThrow(/^now must return milliseconds/);
  });

  it("later is an error response, and nothing is stored", async () => {
    let time = 0;
    const mock = createSkillsMock({ now: () => time });
    time = Number.NaN;
    const form = new FormData();
    form.append("files[]", new Blob([skillMd()]), "my-skill/SKILL.md");
    const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };
    const response = await mock.fetch("https://api.anthropic.com/v1/skills", {
      method: "POST",
      headers,
      body: form,
    });
    expect((await response.json()).error.message).toMatch(/^now must return milliseconds/);
    expect(mock.skills()).toHaveLength(4);
  });
});

it("snapshots are copies that do not change", () => {
  const mock = createSkillsMock({ workspaceId: "wrkspc_test" });
  const before = mock.skills();
  mock.reset();
  expect(before.map(({ id, workspace_id }) => [id, workspace_id])).toEqual(
    ["pdf", "docx", "pptx", "xlsx"].map((id) => [id, "wrkspc_test"]),
  );
});
