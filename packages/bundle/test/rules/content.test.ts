import { describe, expect, it } from "vitest";
import { type BundleRevision, readBundle } from "../../src/index.ts";
import { encode, thrownBundleError } from "../support/bundle-errors.ts";
import { file, revisions, skillMd } from "../support/skill-files.ts";

const unresolved =
  "`name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits";

interface Case {
  readonly label: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly message: string;
}

/** Violations for which `skills-2025-10-02` has a message each, and `ga` the same one. */
const cases: readonly Case[] = [
  {
    label: "an empty name",
    fields: { name: "" },
    message: "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
  },
  {
    label: "a name of 65 characters",
    fields: { name: "n".repeat(65) },
    message: "The skill name in SKILL.md must be at most 64 characters long.",
  },
  {
    label: "no description",
    fields: { description: undefined },
    message: "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
  },
  {
    label: "an empty description",
    fields: { description: "" },
    message: "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
  },
  {
    label: "a description of 1025 characters",
    fields: { description: "d".repeat(1025) },
    message: "The description in SKILL.md must be at most 1024 characters long.",
  },
];

describe.each(cases)("the message for $label", ({ fields, message }) => {
  const files = [file(`${fields.name || "my-skill"}/SKILL.md`, skillMd(fields))];

  it.each(revisions)("in %s", (revision) => {
    const expected: Readonly<Record<BundleRevision, string>> = {
      "skills-2025-10-02": message,
      ga: unresolved,
    };
    expect(thrownBundleError(() => readBundle(files, { revision })).message).toBe(expected[revision]);
  });
});

describe("a SKILL.md without a name", () => {
  const nameless = [skillMd({ name: undefined }), encode("---\nname:\ndescription: Does things.\n---\n")];

  it.each(nameless)("takes the name of its folder in ga", (bytes) => {
    const files = [file("my-skill/SKILL.md", bytes), file("my-skill/a")];
    const bundle = readBundle(files, { revision: "ga" });
    expect(bundle).toEqual({
      directory: "my-skill",
      name: "my-skill",
      description: "Does things.",
      files,
    });
  });

  it.each(nameless)("is rejected in skills-2025-10-02", (bytes) => {
    const error = thrownBundleError(() =>
      readBundle([file("my-skill/SKILL.md", bytes)], { revision: "skills-2025-10-02" }),
    );
    expect(error).toMatchObject({
      code: "name_invalid",
      message: "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
    });
  });

  it("is rejected in ga without a folder", () => {
    const files = [file("SKILL.md", skillMd({ name: undefined }))];
    expect(thrownBundleError(() => readBundle(files, { revision: "ga" }))).toMatchObject({
      code: "name_invalid",
      message: unresolved,
      path: "SKILL.md",
    });
  });

  it.each([
    ["My_Skill", "name_invalid"],
    ["claude-helper", "name_reserved"],
    ["n".repeat(65), "name_invalid"],
  ])("is rejected in ga if the folder's name is not a valid skill name: %s", (folder, code) => {
    const files = [file(`${folder}/SKILL.md`, skillMd({ name: undefined }))];
    expect(thrownBundleError(() => readBundle(files, { revision: "ga" })).code).toBe(code);
  });
});
