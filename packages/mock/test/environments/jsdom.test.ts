import { describe, expect, it } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { skillMd } from "../support/upload.ts";

const url = "https://api.anthropic.com/v1/skills";
const headers = { "x-api-key": "my-anthropic-api-key" };

function form(path = "my-skill/notes.txt"): FormData {
  const body = new FormData();
  body.append("files[]", new Blob([skillMd()]), "my-skill/SKILL.md");
  body.append("files[]", new Blob(["notes"]), path);
  body.append("display_name", "one\ntwo\r\nthree");
  return body;
}

/** Paths and sizes of the stored files. */
async function storedFiles(body: FormData) {
  const mock = createSkillsMock();
  const response = await mock.fetch(url, { method: "POST", headers, body });
  expect(await response.json()).toMatchObject({ display_name: "one\r\ntwo\r\nthree" });
  return mock.skills().at(-1)?.versions[0]?.files;
}

describe("a FormData of jsdom", () => {
  it("keeps names with quotes", async () => {
    const path = 'my-skill/"quoted".txt';
    expect(await storedFiles(form(path))).toContainEqual({ path, size: 5 });
  });

  it("can have Blobs without arrayBuffer, as in jsdom 26", async () => {
    const { prototype } = Blob;
    const { arrayBuffer } = prototype;
    Reflect.deleteProperty(prototype, "arrayBuffer");
    try {
      expect(await storedFiles(form())).toContainEqual({ path: "my-skill/notes.txt", size: 5 });
    } finally {
      prototype.arrayBuffer = arrayBuffer;
    }
  });
});
