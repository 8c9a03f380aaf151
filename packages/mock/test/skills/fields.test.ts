import { describe, expect, it, vi } from "vitest";
import { expectError, expectOk, type SkillJson, useServer } from "../support/server.ts";
import { file, multipart, type RawPart, skillMd } from "../support/upload.ts";

const server = useServer();
const manifest = file("my-skill/SKILL.md", skillMd());
const invalidUtf8 = Uint8Array.from([0xff, 0xfe]);

function create(...parts: RawPart[]) {
  return server().send("POST", "/v1/skills", multipart([manifest, ...parts]));
}

describe("fields of an upload", () => {
  it("that are unknown may have any content", async () => {
    expectOk(await create({ name: "xyzzy", content: invalidUtf8 }));
  });

  it("that only apply to a new skill are ignored for a new version", async () => {
    const skill = expectOk<SkillJson>(await create());
    const upload = multipart([manifest, { name: "display_title", content: invalidUtf8 }]);
    expectOk(await server().send("POST", `/v1/skills/${skill.id}/versions`, upload));
  });

  it("must be text if they are used", async () => {
    expect(expectError(await create({ name: "display_title", content: invalidUtf8 }), 400)).toBe(
      "The field 'display_title' is not UTF-8 text.",
    );
  });
});

describe("display_title", () => {
  it("has a limit in characters, not code units", async () => {
    expectOk(await create({ name: "display_title", content: "😀".repeat(64) }));
    expectError(await create({ name: "display_title", content: "😀".repeat(65) }), 400);
  });

  it("is not split into characters if it is huge", async () => {
    const iterate = String.prototype[Symbol.iterator];
    let longest = 0;
    vi.spyOn(String.prototype, Symbol.iterator).mockImplementation(function (this: string) {
      longest = Math.max(longest, this.length);
      return iterate.call(this);
    });
    expectError(await create({ name: "display_title", content: "漢".repeat(1_000_000) }), 400);
    expect(longest).toBeLessThan(1000);
  });
});

it("a skill may have at most 10,000 files", async () => {
  const files = Array.from({ length: 10_000 }, (_, index) => file(`my-skill/${index}`, ""));
  expectError(await create(...files), 413, "request_too_large");
  const skill = expectOk<SkillJson>(await create(...files.slice(1)));
  const zip = await server().get(`/v1/skills/${skill.id}/versions/${skill.latest_version}/content`);
  // The download can be uploaded again.
  expectOk(await server().send("POST", "/v1/skills", multipart([file("my-skill.zip", zip.body)])));
});
