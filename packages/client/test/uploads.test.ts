import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key, skill } from "./examples.ts";
import { json, type Received, serve } from "./server.ts";

const manifest = "---\nname: my-skill\ndescription: Says hello.\n---\n";

async function setUp() {
  const server = await serve(json(skill));
  return {
    server,
    client: createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url }),
  };
}

/** The body as Latin-1 text, with the boundary replaced by "B". */
function wireText({ headers, body }: Received): string {
  const boundary = headers["content-type"]?.match(/^multipart\/form-data; boundary=(\S+)$/)?.[1];
  if (!boundary) throw new Error(`Unexpected content type: ${headers["content-type"]}`);
  return body.toString("latin1").replaceAll(boundary, "B").replaceAll("\r\n", "\n");
}

function fileNames(request: Received): string[] {
  const text = Buffer.from(wireText(request), "latin1").toString("utf8");
  return [...text.matchAll(/filename="(.*)"/g)].map(([, name = ""]) => name);
}

test("files are sent first, with their full paths, then display_title", async () => {
  const { server, client } = await setUp();
  await client.create({
    display_title: 'Ünïcode "title"',
    files: [
      new File([manifest], "my-skill/SKILL.md", { type: "text/markdown" }),
      new File([new Uint8Array([0, 255, 13, 10])], "my-skill/assets/data.bin"),
    ],
  });
  const [request] = server.received;
  expect(request && wireText(request)).toBe(
    [
      "--B",
      'Content-Disposition: form-data; name="files[]"; filename="my-skill/SKILL.md"',
      "Content-Type: text/markdown",
      "",
      manifest,
      "--B",
      'Content-Disposition: form-data; name="files[]"; filename="my-skill/assets/data.bin"',
      "Content-Type: application/octet-stream",
      "",
      "\u0000ÿ\n",
      "--B",
      'Content-Disposition: form-data; name="display_title"',
      "",
      Buffer.from('Ünïcode "title"').toString("latin1"),
      "--B--",
      "",
    ].join("\n"),
  );
  expect(request?.headers["content-length"]).toBe(String(request?.body.length));
});

test("no display_title is sent if there is none", async () => {
  const { server, client } = await setUp();
  const files = [new File([manifest], "my-skill/SKILL.md")];
  await client.create({ files });
  await client.create({ files, display_title: null });
  await client.versions.create("skill_1", { files });
  for (const request of server.received) expect(wireText(request)).not.toContain("display_title");
  expect(server.received).toHaveLength(3);
});

test.each([
  "my-skill/SKILL.md",
  "My Skill/a b/ü – 漢字 🎉.md",
  "./my-skill/../SKILL.md",
  "/absolute/SKILL.md",
  "my-skill\\scripts\\run.py",
  "my-skill.zip",
  "my-skill/50% 'off'; name=x.md",
])("the file name %j is sent unchanged", async (name) => {
  const { server, client } = await setUp();
  await client.create({ files: [new File([manifest], name)] });
  await client.versions.create("skill_1", { files: [new File([manifest], name)] });
  expect(server.received.flatMap(fileNames)).toEqual([name, name]);
});

test("a file from a browser's directory picker is sent with its relative path", async () => {
  const { server, client } = await setUp();
  const picked = Object.defineProperty(new File([manifest], "SKILL.md"), "webkitRelativePath", {
    value: "my-skill/SKILL.md",
  });
  await client.create({ files: [picked] });
  expect(server.received.flatMap(fileNames)).toEqual(["my-skill/SKILL.md"]);
});

describe("before anything is sent", () => {
  test.each(["", 'a"b/SKILL.md', "a\r\nb/SKILL.md", "a\u0000b"])(
    "the file name %j is rejected",
    async (name) => {
      const { server, client } = await setUp();
      await expect(client.create({ files: [new File([manifest], name)] })).rejects.toThrow(TypeError);
      expect(server.received).toEqual([]);
    },
  );

  test("a value that is not a File is rejected", async () => {
    const { server, client } = await setUp();
    const invalid: unknown[] = [undefined, new File([manifest], "a/SKILL.md"), Promise.resolve([]), [null]];
    for (const value of [...invalid, [new Blob([manifest])], [{ name: "a/SKILL.md" }]]) {
      const files = value as File[];
      await expect(client.create({ files })).rejects.toThrow(TypeError);
      await expect(client.versions.create("skill_1", { files })).rejects.toThrow(TypeError);
    }
    expect(server.received).toEqual([]);
  });
});

test("client.http sends an object as the same form", async () => {
  const { server, client } = await setUp();
  const file = new File([manifest], "my-skill/SKILL.md");
  await client.create({ files: [file], display_title: "A title" });
  await client.http.POST("/v1/skills", { body: { "files[]": [file], display_title: "A title" } });
  const [first, second] = server.received.map(wireText);
  expect(second).toBe(first);
});
