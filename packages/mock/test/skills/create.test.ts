import { describe, expect, it } from "vitest";
import { expectError, expectOk, type SkillJson, useServer } from "../support/server.ts";
import { file, multipart, type RawPart, skillMd, skillUpload } from "../support/upload.ts";

const server = useServer();

function create(parts: readonly RawPart[]) {
  return server().send("POST", "/v1/skills", multipart(parts));
}

describe("creating a skill", () => {
  it("returns the skill, with keys in the API's order", async () => {
    const response = await server().send("POST", "/v1/skills", skillUpload({ title: "My Skill" }));
    const skill = expectOk<SkillJson>(response);
    const recorded = ["type", "id", "display_title", "latest_version", "source", "created_at", "updated_at"];
    expect(Object.keys(skill).filter((key) => recorded.includes(key))).toEqual(recorded);
    expect(skill).toMatchObject({
      type: "skill",
      id: expect.stringMatching(/^skill_01[1-9A-HJ-NP-Za-km-z]{22}$/),
      display_title: "My Skill",
      latest_version: expect.stringMatching(/^\d{16}$/),
      source: "custom",
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      updated_at: skill.created_at,
    });
    expect(response.headers["content-type"]).toBe("application/json");
  });

  it("creates the first version from the upload", async () => {
    const skill = await server().createSkill({
      description: "First.",
      files: [file("my-skill/a/b.bin", "1234")],
    });
    const stored = server()
      .mock.skills()
      .find(({ id }) => id === skill.id);
    expect(stored?.versions).toMatchObject([
      {
        version: skill.latest_version,
        skill_version_id: expect.stringMatching(/^skill_version_01/),
        skver_id: expect.stringMatching(/^skver_01/),
        name: "my-skill",
        description: "First.",
        files: [{ path: "my-skill/SKILL.md" }, { path: "my-skill/a/b.bin", size: 4 }],
      },
    ]);
  });

  it("keeps the order, content and paths of files", async () => {
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);
    const skill = await server().createSkill({ files: [file("my-skill/ä ö/日本 (1).bin", bytes)] });
    const stored = server()
      .mock.skills()
      .find(({ id }) => id === skill.id)?.versions[0];
    expect(stored?.files[1]).toEqual({ path: "my-skill/ä ö/日本 (1).bin", size: bytes.length });
  });

  it("accepts empty files", async () => {
    await server().createSkill({ files: [file("my-skill/empty.txt", "")] });
  });

  it("accepts a folder that differs from the name in case and underscores", async () => {
    expectOk(await create([file("Financial_Skill/SKILL.md", skillMd("financial-skill"))]));
  });

  it("ignores unknown parts", async () => {
    const parts = [
      { name: "description", content: "x" },
      { name: "display_name", content: "x" },
      { name: "xyzzy", filename: "x.txt", content: "x" },
    ];
    const skill = expectOk<SkillJson>(await create([...parts, file("my-skill/SKILL.md", skillMd())]));
    expect(skill.display_title).toBe("my-skill");
  });

  it("treats a zip file in the folder as an ordinary file", async () => {
    await server().createSkill({ files: [file("my-skill/assets/template.zip", "not even a zip")] });
  });
});

describe("display_title", () => {
  it("defaults to the name if it is missing or empty", async () => {
    expect((await server().createSkill()).display_title).toBe("my-skill");
    expect((await server().createSkill({ title: "" })).display_title).toBe("my-skill");
  });

  it("need not be unique if it is derived from the name", async () => {
    const [one, two] = [await server().createSkill(), await server().createSkill()];
    expect(one.id).not.toBe(two.id);
    expect(one.display_title).toBe(two.display_title);
  });

  it("must be unique if it is sent", async () => {
    await server().createSkill({ title: "Taken" });
    const again = await server().send("POST", "/v1/skills", skillUpload({ name: "other", title: "Taken" }));
    expect(expectError(again, 400)).toBe("Skill cannot reuse an existing display_title: Taken");
    expect(again.headers["x-should-retry"]).toBe("false");
  });

  it("may be reused after its skill is deleted", async () => {
    const skill = await server().createSkill({ title: "Once" });
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${skill.latest_version}`));
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}`));
    expect((await server().createSkill({ title: "Once" })).display_title).toBe("Once");
  });

  it("has at most 64 characters", async () => {
    expect((await server().createSkill({ title: "🎉".repeat(64) })).display_title).toBe("🎉".repeat(64));
    const long = await server().send("POST", "/v1/skills", skillUpload({ title: "t".repeat(65) }));
    expect(expectError(long, 400)).toBe("display_title must be at most 64 characters long");
  });

  it("is the last of repeated fields", async () => {
    const titles = ["first", "last"].map((content) => ({ name: "display_title", content }));
    const skill = expectOk<SkillJson>(await create([...titles, file("my-skill/SKILL.md", skillMd())]));
    expect(skill.display_title).toBe("last");
  });
});

describe("rejects", () => {
  it.each<[string, readonly RawPart[], string]>([
    ["no part", [], "No files provided"],
    ["a part named files", [{ ...file("my-skill/SKILL.md", skillMd()), name: "files" }], "No files provided"],
    [
      "a part without a filename",
      [{ name: "files[]", content: skillMd() }],
      "files[].0: Expected UploadFile, received: <class 'str'>",
    ],
    [
      "a second part without a filename",
      [file("my-skill/SKILL.md", skillMd()), { name: "files[]", content: "x" }],
      "files[].1: Expected UploadFile, received: <class 'str'>",
    ],
    [
      "a SKILL.md at the root",
      [file("SKILL.md", skillMd())],
      "SKILL.md file must be exactly in the top-level folder.",
    ],
    [
      "a nested SKILL.md",
      [file("my-skill/docs/SKILL.md", skillMd())],
      "SKILL.md file must be exactly in the top-level folder.",
    ],
    [
      "a folder with another name",
      [file("skills/SKILL.md", skillMd())],
      "The folder name 'skills' must match the skill name 'my-skill' in SKILL.md.",
    ],
    [
      "a SKILL.md without frontmatter",
      [file("my-skill/SKILL.md", "# Hi")],
      "SKILL.md must start with YAML frontmatter",
    ],
    ["an empty SKILL.md", [file("my-skill/SKILL.md", "")], "SKILL.md must start with YAML frontmatter"],
  ])("%s", async (_, parts, message) => {
    const response = await create(parts);
    expect(expectError(response, 400)).toBe(message);
    expect(response.headers["x-should-retry"]).toBe("false");
    expect(
      server()
        .mock.skills()
        .every(({ source }) => source === "anthropic"),
    ).toBe(true);
  });
});
