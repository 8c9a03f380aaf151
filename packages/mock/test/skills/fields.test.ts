import { afterEach, describe, expect, it, vi } from "vitest";
import { ok, refused, type SkillJson, useServer } from "../support/server.ts";
import { file, multipart, type RawPart, skillMd } from "../support/upload.ts";

const server = useServer();
const manifest = file("my-skill/SKILL.md", skillMd());
const noText = Uint8Array.from([0xff, 0xfe]);

function create(...parts: RawPart[]) {
  return server().send("POST", "/v1/skills", multipart([manifest, ...parts]));
}

afterEach(() => vi.restoreAllMocks());

describe("fields of an upload", () => {
  it("that nobody knows may hold anything", async () => {
    ok(await create({ name: "xyzzy", content: noText }));
  });

  it("that only a create reads are ignored by a new version", async () => {
    const skill = ok<SkillJson>(await create());
    const upload = multipart([manifest, { name: "display_title", content: noText }]);
    ok(await server().send("POST", `/v1/skills/${skill.id}/versions`, upload));
  });

  it("must be text where they are read", async () => {
    expect(refused(await create({ name: "display_title", content: noText }), 400)).toBe(
      "The field 'display_title' is not UTF-8 text.",
    );
  });
});

describe("display_title", () => {
  it("counts characters, not units", async () => {
    ok(await create({ name: "display_title", content: "😀".repeat(64) }));
    refused(await create({ name: "display_title", content: "😀".repeat(65) }), 400);
  });

  it("is not taken apart when it is huge", async () => {
    const iterate = String.prototype[Symbol.iterator];
    let longest = 0;
    vi.spyOn(String.prototype, Symbol.iterator).mockImplementation(function (this: string) {
      longest = Math.max(longest, this.length);
      return iterate.call(this);
    });
    refused(await create({ name: "display_title", content: "漢".repeat(1_000_000) }), 400);
    expect(longest).toBeLessThan(1000);
  });
});

it("a skill may have 10,000 files, and no more", async () => {
  const files = Array.from({ length: 10_000 }, (_, index) => file(`my-skill/${index}`, ""));
  refused(await create(...files), 413, "request_too_large");
  const skill = ok<SkillJson>(await create(...files.slice(1)));
  const zip = await server().get(`/v1/skills/${skill.id}/versions/${skill.latest_version}/content`);
  // What was stored can be uploaded again.
  ok(await server().send("POST", "/v1/skills", multipart([file("my-skill.zip", zip.body)])));
});
