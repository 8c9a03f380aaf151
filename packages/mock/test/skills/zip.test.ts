import { writeZip } from "@skills-api/bundle";
import { describe, expect, it } from "vitest";
import { expectError, expectOk, revisions, useServer } from "../support/server.ts";
import { file, multipart, skillMd } from "../support/upload.ts";

const limit = 200_000;
const server = useServer({ uploadLimitBytes: limit });

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip(Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
}

function create(filename: string, content: Uint8Array | string, ...more: Parameters<typeof file>[]) {
  const parts = [file(filename, content), ...more.map((one) => file(...one))];
  return server().send("POST", "/v1/skills", multipart(parts));
}

const good = zip({ "my-skill/SKILL.md": skillMd(), "my-skill/a.txt": "a" });

describe("a zip archive", () => {
  it.each(["my-skill.zip", "anything.zip", "UPPER.ZIP", "folder/my-skill.zip"])(
    "named %s is unpacked",
    async (name) => {
      expectOk(await create(name, good));
      expect(
        server()
          .mock.skills()
          .at(-1)
          ?.versions[0]?.files.map(({ path }) => path),
      ).toEqual(["my-skill/SKILL.md", "my-skill/a.txt"]);
    },
  );

  it.each(revisions)("is recognized by its name, not by its content, in %s", async (revision) => {
    const messages = {
      "skills-2025-10-02": "SKILL.md file must be exactly in the top-level folder.",
      ga: "SKILL.md not found in uploaded files",
    };
    const send = (filename: string, content: Uint8Array | string) =>
      server()
        .inRevision(revision)
        .send("POST", "/v1/skills", multipart([file(filename, content)]));
    expect(expectError(await send("my-skill/archive", good), 400)).toBe(messages[revision]);
    expect(expectError(await send("my-skill.zip", "not a zip"), 400)).toContain("not a valid zip archive");
  });

  it("must follow the rules of single files", async () => {
    const flat = zip({ "SKILL.md": skillMd() });
    expect(expectError(await create("s.zip", flat), 400)).toBe(
      "SKILL.md file must be exactly in the top-level folder.",
    );
    expect(expectError(await create("s.zip", zip({})), 400)).toBe("No files provided");
  });

  it("cannot be combined with other files or archives", async () => {
    expectError(await create("my-skill.zip", good, ["my-skill/b.txt", "b"]), 400);
    expectError(await create("a.zip", good, ["b.zip", good]), 400);
  });
});

describe("the upload limit", () => {
  it("applies to all files together", async () => {
    const at = new Uint8Array(limit - skillMd().length);
    expectOk(await create("my-skill/SKILL.md", skillMd(), ["my-skill/a", at]));
    const above = new Uint8Array(at.length + 1);
    const response = await create("my-skill/SKILL.md", skillMd(), ["my-skill/a", above]);
    expect(expectError(response, 413, "request_too_large")).toContain(String(limit));
  });

  it("applies to the uncompressed content of an archive", async () => {
    const bytes = new Uint8Array(limit + 1);
    const response = await create("s.zip", zip({ "my-skill/SKILL.md": skillMd(), "my-skill/a": bytes }));
    expectError(response, 413, "request_too_large");
  });
});
