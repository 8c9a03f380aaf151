import { describe, expect, it } from "vitest";
import { type BundleFile, readBundle } from "../src/index.ts";
import { refusalOf, text } from "./support/refusal.ts";
import { file, revisions, skillMd } from "./support/skill-files.ts";

describe.each(revisions)("by the rules of %s", (revision) => {
  function read(files: readonly BundleFile[]) {
    return readBundle(files, { revision });
  }

  function withFields(fields: Readonly<Record<string, string>>) {
    const folder = fields.name ?? "my-skill";
    return read([file(`${folder}/SKILL.md`, skillMd(fields))]);
  }

  describe("a bundle that keeps them", () => {
    it("is read with its name, description and files in the order given", () => {
      const files = [
        file("my-skill/scripts/run.py"),
        file("my-skill/SKILL.md", skillMd()),
        file("my-skill/empty", text("")),
      ];
      expect(read(files)).toEqual({
        directory: "my-skill",
        name: "my-skill",
        description: "Does things.",
        files,
      });
    });

    it("may have a folder that differs from the name in case and underscores; its files move to the name", () => {
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

    it("may hold another SKILL.md deeper down", () => {
      const files = [file("my-skill/templates/SKILL.md"), file("my-skill/SKILL.md", skillMd())];
      expect(read(files)).toMatchObject({ name: "my-skill", files });
    });

    it.each([
      ["a name of 64 characters", { name: "a".repeat(64) }],
      ["digits and hyphens", { name: "1-2--3-" }],
      ["a description of 1024 characters", { description: "d".repeat(1024) }],
      ["a description of 1024 characters outside the basic plane", { description: "🎉".repeat(1024) }],
      ["signs that are no tag", { description: "for a < b and b > c" }],
    ])("may have %s", (_, fields) => {
      expect(withFields(fields).files).toHaveLength(1);
    });
  });

  describe("paths and sizes", () => {
    it.each([["my-skill/../SKILL.md"], ["/my-skill/SKILL.md"], ["my-skill\\SKILL.md"]])(
      "refuses the path %j",
      (path) => {
        expect(refusalOf(() => read([file(path, skillMd())])).code).toBe("unsafe_path");
      },
    );

    it("refuses the same path twice", () => {
      const files = [file("my-skill/SKILL.md", skillMd()), file("my-skill/SKILL.md", skillMd())];
      expect(refusalOf(() => read(files)).code).toBe("duplicate_path");
    });

    it("counts the bytes of all files together", () => {
      const files = [file("my-skill/SKILL.md", skillMd()), file("my-skill/a", new Uint8Array(100))];
      const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      expect(readBundle(files, { revision, maxBytes: total }).files).toHaveLength(2);
      expect(refusalOf(() => readBundle(files, { revision, maxBytes: total - 1 })).code).toBe("too_large");
    });

    it("has room for 10,000 files, as an archive has", () => {
      const more = (count: number) => Array.from({ length: count }, (_, index) => file(`my-skill/${index}`));
      const manifest = file("my-skill/SKILL.md", skillMd());
      expect(read([manifest, ...more(9_999)]).files).toHaveLength(10_000);
      // Counted before any path is looked at.
      const tooMany = [manifest, file("../up"), ...more(9_999)];
      expect(refusalOf(() => read(tooMany)).code).toBe("too_many_files");
    });

    it.each([Number.NaN, -1])("a limit of %d bytes is a mistake", (maxBytes) => {
      expect(() => readBundle([], { revision, maxBytes })).toThrow(RangeError);
    });
  });

  describe("name and description", () => {
    it.each<[string, Readonly<Record<string, string>>, string]>([
      ["a name of 65 characters", { name: "a".repeat(65) }, "name_invalid"],
      ["an empty name", { name: "" }, "name_invalid"],
      ["capitals", { name: "My-Skill" }, "name_invalid"],
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
    ])("refuses %s", (_, fields, code) => {
      const files = [file("my-skill/SKILL.md", skillMd(fields))];
      expect(refusalOf(() => read(files))).toMatchObject({ code, path: "my-skill/SKILL.md" });
    });

    it.each(["name: 12", "name: true", "name: [a]"])("refuses %j in place of a name", (line) => {
      const manifest = text(`---\n${line}\ndescription: x\n---\n`);
      expect(refusalOf(() => read([file("12/SKILL.md", manifest)])).code).toBe("name_invalid");
    });

    it.each(["description: 12", "description: {a: b}", "description: null", ""])(
      "refuses %j in place of a description",
      (line) => {
        const manifest = text(`---\nname: my-skill\n${line}\n---\n`);
        expect(refusalOf(() => read([file("my-skill/SKILL.md", manifest)])).code).toBe("description_invalid");
      },
    );
  });
});
