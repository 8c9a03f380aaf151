import { describe, expect, it } from "vitest";
import {
  BundleError,
  type BundleErrorCode,
  type BundleFile,
  type BundleRevision,
  readBundle,
} from "../../src/index.ts";
import { thrownBundleError } from "../support/bundle-errors.ts";
import { file, revisions, skillMd } from "../support/skill-files.ts";

/** The stored paths, or the error. */
type Outcome = readonly string[] | { readonly code: BundleErrorCode; readonly message: string };

function outcomeOf(files: readonly BundleFile[], revision: BundleRevision): Outcome {
  try {
    return readBundle(files, { revision }).files.map(({ path }) => path);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return { code: error.code, message: error.message };
  }
}

const inFolder = "SKILL.md file must be exactly in the top-level folder.";
const notFound = "SKILL.md not found in uploaded files";
const atTop =
  "SKILL.md must be at the root of the upload, or at the top level of one folder that contains all files";

interface Case {
  readonly label: string;
  readonly files: readonly BundleFile[];
  readonly outcomes: Readonly<Record<BundleRevision, Outcome>>;
}

const manifest = file("my-skill/SKILL.md", skillMd());

const cases: readonly Case[] = [
  {
    label: "no files",
    files: [],
    outcomes: {
      "skills-2025-10-02": { code: "no_files", message: "No files provided" },
      ga: { code: "no_files", message: "files[]: Field required" },
    },
  },
  {
    label: "no SKILL.md",
    files: [file("my-skill/README.md")],
    outcomes: {
      "skills-2025-10-02": { code: "manifest_missing", message: inFolder },
      ga: { code: "manifest_missing", message: notFound },
    },
  },
  {
    label: "skill.md in lowercase",
    files: [file("my-skill/skill.md", skillMd())],
    outcomes: {
      "skills-2025-10-02": { code: "manifest_missing", message: inFolder },
      ga: { code: "manifest_missing", message: notFound },
    },
  },
  {
    label: "only a SKILL.md at the root",
    files: [file("SKILL.md", skillMd())],
    outcomes: {
      "skills-2025-10-02": { code: "manifest_misplaced", message: inFolder },
      ga: ["my-skill/SKILL.md"],
    },
  },
  {
    label: "a SKILL.md at the root beside files and folders",
    files: [file("a.txt"), file("SKILL.md", skillMd()), file("docs/b.txt")],
    outcomes: {
      "skills-2025-10-02": { code: "manifest_misplaced", message: inFolder },
      ga: ["my-skill/a.txt", "my-skill/SKILL.md", "my-skill/docs/b.txt"],
    },
  },
  {
    label: "only a nested SKILL.md",
    files: [file("my-skill/docs/SKILL.md", skillMd())],
    outcomes: {
      "skills-2025-10-02": { code: "manifest_misplaced", message: inFolder },
      ga: { code: "manifest_misplaced", message: `${atTop}.` },
    },
  },
  {
    label: "a SKILL.md at the root and one in a folder",
    files: [file("other/SKILL.md", skillMd({ name: "other" })), file("SKILL.md", skillMd())],
    outcomes: {
      "skills-2025-10-02": {
        code: "several_top_level_entries",
        message: "All files must be in one top-level folder; found 'other', 'SKILL.md'.",
      },
      ga: ["my-skill/other/SKILL.md", "my-skill/SKILL.md"],
    },
  },
  {
    label: "two top-level folders",
    files: [manifest, file("other/a.txt")],
    outcomes: {
      "skills-2025-10-02": {
        code: "several_top_level_entries",
        message: "All files must be in one top-level folder; found 'my-skill', 'other'.",
      },
      ga: { code: "several_top_level_entries", message: `${atTop}; found 'my-skill', 'other'.` },
    },
  },
  {
    label: "files beside the folder",
    files: [manifest, file("a"), file("b"), file("c")],
    outcomes: {
      "skills-2025-10-02": {
        code: "several_top_level_entries",
        message: "All files must be in one top-level folder; found 'my-skill', 'a', 'b', ….",
      },
      ga: { code: "several_top_level_entries", message: `${atTop}; found 'my-skill', 'a', 'b', ….` },
    },
  },
  {
    label: "a folder with another name",
    files: [file("skills/SKILL.md", skillMd()), file("skills/a/b.txt")],
    outcomes: {
      "skills-2025-10-02": {
        code: "folder_name_mismatch",
        message: "The folder name 'skills' must match the skill name 'my-skill' in SKILL.md.",
      },
      ga: ["my-skill/SKILL.md", "my-skill/a/b.txt"],
    },
  },
];

describe.each(cases)("$label", ({ files, outcomes }) => {
  it.each(revisions)("in %s", (revision) => {
    expect(outcomeOf(files, revision)).toEqual(outcomes[revision]);
  });
});

describe("files that move into a folder with a longer name", () => {
  const name = "n".repeat(64);

  it.each(["", "s/"])("have safe paths, or are rejected with the uploaded path: %j", (folder) => {
    const read = (longPath: string) =>
      readBundle([file(`${folder}SKILL.md`, skillMd({ name })), file(longPath)], { revision: "ga" });
    const longest = `${folder}${"a".repeat(1024 - name.length - 1)}`;
    expect(read(longest).files.map(({ path }) => path.length)).toEqual([name.length + 9, 1024]);
    const path = `${longest}a`;
    expect(thrownBundleError(() => read(path))).toMatchObject({
      code: "unsafe_path",
      path,
      message: `The file name "${path.slice(0, 100)}…" is not allowed: below the skill's name it is longer than 1024 bytes.`,
    });
  });

  it("are rejected if they get too deep", () => {
    const read = (path: string) =>
      readBundle([file("SKILL.md", skillMd()), file(path)], { revision: "ga" }).files[1]?.path;
    const deepest = `${"d/".repeat(62)}a`;
    expect(read(deepest)).toBe(`my-skill/${deepest}`);
    const path = `d/${deepest}`;
    expect(thrownBundleError(() => read(path))).toMatchObject({ code: "unsafe_path", path });
  });
});
