import { describe, expect, it } from "vitest";
import { type BundleFile, readBundle, readBundleInSlices } from "../src/index.ts";
import { encode, thrownBundleError } from "./support/bundle-errors.ts";
import { file, revisions, skillMd } from "./support/skill-files.ts";

describe.each(revisions)("readBundle in %s", (revision) => {
  function read(files: readonly BundleFile[]) {
    return readBundle(files, { revision });
  }

  function withFields(fields: Readonly<Record<string, string>>) {
    const folder = fields.name ?? "my-skill";
    return read([file(`${folder}/SKILL.md`, skillMd(fields))]);
  }

  describe("a valid bundle", () => {
    it("returns the name, the description and the files in the given order", () => {
      const files = [
        file("my-skill/scripts/run.py"),
        file("my-skill/SKILL.md", skillMd()),
        file("my-skill/empty", encode("")),
      ];
      expect(read(files)).toEqual({
        directory: "my-skill",
        name: "my-skill",
        description: "Does things.",
        files,
      });
    });

    it("keeps which files are executable", () => {
      const run = { ...file("My_Skill/run.sh"), executable: true };
      const { files } = read([file("My_Skill/SKILL.md", skillMd()), run]);
      expect(files.map(({ executable }) => executable)).toEqual([undefined, true]);
    });

    it("moves the files of a folder that differs from the name in case and underscores", () => {
      const bundle = read([
        file("Financial_Skill/SKILL.md", skillMd({ name: "financial-skill" })),
        file("Financial_Skill/a/b.txt"),
      ]);
      expect(bundle.directory).toBe("financial-skill");
      expect(bundle.files.map(({ path }) => path)).toEqual([
        "financial-skill/SKILL.md",
        "financial-skill/a/b.txt",
      ]);
    });

    it("may contain another, nested SKILL.md", () => {
      const files = [file("my-skill/templates/SKILL.md"), file("my-skill/SKILL.md", skillMd())];
      expect(read(files)).toMatchObject({ name: "my-skill", files });
    });

    it.each([
      ["a name of 64 characters", { name: "a".repeat(64) }],
      ["digits and hyphens", { name: "1-2--3-" }],
      ["a description of 1024 characters", { description: "d".repeat(1024) }],
      ["a description of 1024 characters outside the basic plane", { description: "🎉".repeat(1024) }],
      ["angle brackets that are not a tag", { description: "for a < b and b > c" }],
    ])("may have %s", (_, fields) => {
      expect(withFields(fields).files).toHaveLength(1);
    });
  });

  describe("paths and sizes", () => {
    it.each([["my-skill/../SKILL.md"], ["/my-skill/SKILL.md"], ["my-skill\\SKILL.md"]])(
      "rejects the path %j",
      (path) => {
        expect(thrownBundleError(() => read([file(path, skillMd())])).code).toBe("unsafe_path");
      },
    );

    it("rejects a duplicate path", () => {
      const files = [file("my-skill/SKILL.md", skillMd()), file("my-skill/SKILL.md", skillMd())];
      expect(thrownBundleError(() => read(files)).code).toBe("duplicate_path");
    });

    it("limits the total size of all files", () => {
      const files = [file("my-skill/SKILL.md", skillMd()), file("my-skill/a", new Uint8Array(100))];
      const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      expect(readBundle(files, { revision, maxBytes: total }).files).toHaveLength(2);
      expect(thrownBundleError(() => readBundle(files, { revision, maxBytes: total - 1 })).code).toBe(
        "too_large",
      );
    });

    it("accepts at most 10,000 files, like an archive", () => {
      const more = (count: number) => Array.from({ length: count }, (_, index) => file(`my-skill/${index}`));
      const manifest = file("my-skill/SKILL.md", skillMd());
      expect(read([manifest, ...more(9_999)]).files).toHaveLength(10_000);
      // The number of files is checked before their paths.
      const tooMany = [manifest, file("../up"), ...more(9_999)];
      expect(thrownBundleError(() => read(tooMany)).code).toBe("too_many_files");
    });

    it.each([Number.NaN, -1])("throws for maxBytes: %d", (maxBytes) => {
      expect(() => readBundle([], { revision, maxBytes })).toThrow(RangeError);
    });
  });

  describe("name and description", () => {
    it.each<[string, Readonly<Record<string, string>>, string]>([
      ["a name of 65 characters", { name: "a".repeat(65) }, "name_invalid"],
      ["an empty name", { name: "" }, "name_invalid"],
      ["uppercase letters", { name: "My-Skill" }, "name_invalid"],
      ["an underscore", { name: "my_skill" }, "name_invalid"],
      ["a space", { name: "my skill" }, "name_invalid"],
      ["a tag in the name", { name: "<b>skill" }, "name_invalid"],
      ["a line break after the name", { name: "my-skill\n" }, "name_invalid"],
      ["the word claude", { name: "claude-helper" }, "name_reserved"],
      ["the word anthropic", { name: "my-anthropic-skill" }, "name_reserved"],
      ["an empty description", { description: "" }, "description_invalid"],
      ["a blank description", { description: " \n " }, "description_invalid"],
      ["a description of 1025 characters", { description: "d".repeat(1025) }, "description_invalid"],
      ["a tag in the description", { description: "uses <b>bold" }, "description_invalid"],
      ["a closing tag", { description: "uses </instructions>" }, "description_invalid"],
      ["a comment tag", { description: "uses <!-- -->" }, "description_invalid"],
    ])("rejects %s", (_, fields, code) => {
      const files = [file("my-skill/SKILL.md", skillMd(fields))];
      expect(thrownBundleError(() => read(files))).toMatchObject({ code, path: "my-skill/SKILL.md" });
    });

    it.each(["name: 12", "name: true", "name: [a]"])("rejects %j instead of a name", (line) => {
      const manifest = encode(`---\n${line}\ndescription: x\n---\n`);
      expect(thrownBundleError(() => read([file("12/SKILL.md", manifest)])).code).toBe("name_invalid");
    });

    it.each(["description: 12", "description: {a: b}", "description: null", ""])(
      "rejects %j instead of a description",
      (line) => {
        const manifest = encode(`---\nname: my-skill\n${line}\n---\n`);
        expect(thrownBundleError(() => read([file("my-skill/SKILL.md", manifest)])).code).toBe(
          "description_invalid",
        );
      },
    );
  });
});

describe("readBundleInSlices", () => {
  it("returns the same as readBundle", async () => {
    const files = [file("SKILL.md", skillMd()), ...Array.from({ length: 2_000 }, (_, i) => file(`a/${i}`))];
    expect(await readBundleInSlices(files, { revision: "ga" })).toEqual(
      readBundle(files, { revision: "ga" }),
    );
  });

  it("rejects with the same error", async () => {
    await expect(readBundleInSlices([file("a")], { revision: "ga" })).rejects.toMatchObject({
      code: "manifest_missing",
    });
  });
});
