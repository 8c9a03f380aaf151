import { writeZip } from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { describe, expect, it } from "vitest";
import { expectError, revisions, useServer } from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";
import { file, multipart, type RawPart, skillMd } from "../support/upload.ts";

const server = useServer();

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
}

/** Marks the last entry of an archive as a symbolic link. */
function withSymlink(archive: Uint8Array): Buffer {
  const bytes = Buffer.from(archive);
  const entry = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38);
  return bytes;
}

const inFolder = "SKILL.md file must be exactly in the top-level folder.";
const notFound = "SKILL.md not found in uploaded files";
const unresolved =
  "`name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits";
const noFilename = "files[].0: Expected UploadFile, received: <class 'str'>";
const symlinks = "archives must not contain symbolic links";

/** The stored paths, or the error message. */
type Outcome = readonly string[] | string;

interface Case {
  readonly label: string;
  readonly parts: readonly RawPart[];
  readonly outcomes: Readonly<Record<Revision, Outcome>>;
}

const good = file("my-skill/SKILL.md", skillMd());

const cases: readonly Case[] = [
  {
    label: "no part",
    parts: [],
    outcomes: { "skills-2025-10-02": "No files provided", ga: "files[]: Field required" },
  },
  {
    label: "a part named files",
    parts: [{ ...good, name: "files" }],
    outcomes: { "skills-2025-10-02": "No files provided", ga: "files[]: Field required" },
  },
  {
    label: "an unknown part alone",
    parts: [{ name: "xyzzy", content: "x" }],
    outcomes: { "skills-2025-10-02": "No files provided", ga: "files[]: Field required" },
  },
  {
    label: "a part without a filename",
    parts: [{ name: "files[]", content: skillMd() }],
    outcomes: { "skills-2025-10-02": noFilename, ga: noFilename },
  },
  {
    label: "unknown parts beside a valid one",
    parts: [{ name: "description", content: "x" }, good, { name: "xyzzy", filename: "x", content: "x" }],
    outcomes: { "skills-2025-10-02": ["my-skill/SKILL.md"], ga: ["my-skill/SKILL.md"] },
  },
  {
    label: "several files in subdirectories",
    parts: [good, file("my-skill/a/b/c.txt"), file("my-skill/d.txt")],
    outcomes: {
      "skills-2025-10-02": ["my-skill/SKILL.md", "my-skill/a/b/c.txt", "my-skill/d.txt"],
      ga: ["my-skill/SKILL.md", "my-skill/a/b/c.txt", "my-skill/d.txt"],
    },
  },
  {
    label: "no SKILL.md",
    parts: [file("my-skill/README.md")],
    outcomes: { "skills-2025-10-02": inFolder, ga: notFound },
  },
  {
    label: "a SKILL.md at the root beside other files",
    parts: [file("SKILL.md", skillMd()), file("docs/a.txt")],
    outcomes: { "skills-2025-10-02": inFolder, ga: ["my-skill/SKILL.md", "my-skill/docs/a.txt"] },
  },
  {
    label: "a folder with another name",
    parts: [file("skills/SKILL.md", skillMd())],
    outcomes: {
      "skills-2025-10-02": "The folder name 'skills' must match the skill name 'my-skill' in SKILL.md.",
      ga: ["my-skill/SKILL.md"],
    },
  },
  {
    label: "no name in SKILL.md",
    parts: [file("my-skill/SKILL.md", "---\ndescription: Does things.\n---\n")],
    outcomes: {
      "skills-2025-10-02": "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
      ga: ["my-skill/SKILL.md"],
    },
  },
  {
    label: "a name of 65 characters",
    parts: [file(`${"n".repeat(65)}/SKILL.md`, skillMd("n".repeat(65)))],
    outcomes: {
      "skills-2025-10-02": "The skill name in SKILL.md must be at most 64 characters long.",
      ga: unresolved,
    },
  },
  {
    label: "a name of 65 characters, with CRLF",
    parts: [file("my-skill/SKILL.md", skillMd("n".repeat(65)).replaceAll("\n", "\r\n"))],
    outcomes: {
      "skills-2025-10-02": "The skill name in SKILL.md must be at most 64 characters long.",
      ga: unresolved,
    },
  },
  {
    label: "a description of 1025 characters",
    parts: [file("my-skill/SKILL.md", skillMd("my-skill", "d".repeat(1025)))],
    outcomes: {
      "skills-2025-10-02": "The description in SKILL.md must be at most 1024 characters long.",
      ga: unresolved,
    },
  },
  {
    label: "no description",
    parts: [file("my-skill/SKILL.md", "---\nname: my-skill\n---\n")],
    outcomes: {
      "skills-2025-10-02": "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
      ga: unresolved,
    },
  },
  {
    label: "a zip with a folder",
    parts: [file("my-skill.zip", zip({ "my-skill/SKILL.md": skillMd(), "my-skill/a": "a" }))],
    outcomes: {
      "skills-2025-10-02": ["my-skill/SKILL.md", "my-skill/a"],
      ga: ["my-skill/SKILL.md", "my-skill/a"],
    },
  },
  {
    label: "a zip archive without a folder",
    parts: [file("any.zip", zip({ "SKILL.md": skillMd(), "docs/a": "a" }))],
    outcomes: { "skills-2025-10-02": inFolder, ga: ["my-skill/SKILL.md", "my-skill/docs/a"] },
  },
  {
    label: "a zip file beside a SKILL.md at the root",
    parts: [file("asset.zip", "any bytes"), file("SKILL.md", skillMd())],
    outcomes: { "skills-2025-10-02": inFolder, ga: ["my-skill/asset.zip", "my-skill/SKILL.md"] },
  },
  {
    label: "a zip file beside a SKILL.md in a folder",
    parts: [file("my-skill/asset.zip", "any bytes"), good],
    outcomes: {
      "skills-2025-10-02": ["my-skill/asset.zip", "my-skill/SKILL.md"],
      ga: ["my-skill/asset.zip", "my-skill/SKILL.md"],
    },
  },
  {
    label: "a zip archive without the extension .zip",
    parts: [file("my-skill/archive", zip({ "my-skill/SKILL.md": skillMd() }))],
    outcomes: { "skills-2025-10-02": inFolder, ga: notFound },
  },
  {
    label: "a zip whose SKILL.md is a symbolic link",
    parts: [file("s.zip", withSymlink(zip({ "my-skill/SKILL.md": "../../etc/passwd" })))],
    outcomes: { "skills-2025-10-02": symlinks, ga: symlinks },
  },
  {
    label: "a zip archive without a folder, with a symbolic link",
    parts: [file("s.zip", withSymlink(zip({ "SKILL.md": skillMd(), link: "../../etc/passwd" })))],
    outcomes: { "skills-2025-10-02": symlinks, ga: symlinks },
  },
];

function storedPaths(id: string): readonly string[] {
  return (
    storedSkill(server().mock, id)
      .versions.at(-1)
      ?.files.map(({ path }) => path) ?? []
  );
}

describe.each(cases)("$label", ({ parts, outcomes }) => {
  const upload = multipart(parts);

  it.each(revisions)("as a new skill in %s", async (revision) => {
    const response = await server().inRevision(revision).send("POST", "/v1/skills", upload);
    const outcome = outcomes[revision];
    if (typeof outcome !== "string") {
      expect(response.status).toBe(200);
      expect(storedPaths(JSON.parse(response.body.toString()).id)).toEqual(outcome);
      return;
    }
    expect(expectError(response, 400)).toBe(outcome);
    expect(response.headers["x-should-retry"]).toBe("false");
    expect(server().mock.skills()).toHaveLength(4);
  });

  it.each(revisions)("as a new version in %s", async (revision) => {
    const { id } = await server().createSkill({ files: [file("my-skill/old.txt")] });
    const before = server().mock.skills();
    const response = await server().inRevision(revision).send("POST", `/v1/skills/${id}/versions`, upload);
    const outcome = outcomes[revision];
    if (typeof outcome !== "string") {
      expect(response.status).toBe(200);
      expect(storedPaths(id)).toEqual(outcome);
      return;
    }
    expect(expectError(response, 400)).toBe(outcome);
    expect(response.headers["x-should-retry"]).toBe("false");
    expect(server().mock.skills()).toEqual(before);
  });
});

it.each(revisions)("in %s a new version of a prebuilt skill is rejected for any upload", async (revision) => {
  for (const upload of [multipart([]), multipart([good]), { body: "no form" }]) {
    const response = await server().inRevision(revision).send("POST", "/v1/skills/xlsx/versions", upload);
    expect(expectError(response, 400)).toBe("Invalid skill_id format: xlsx");
  }
});

describe("in ga", () => {
  it.each([
    ["a name of 64 characters", "n".repeat(64), "Does things."],
    ["a description of 1024 characters", "my-skill", "d".repeat(1024)],
  ])("%s is accepted", async (_, name, description) => {
    const { id } = await server().ga.createSkill({ name, description });
    expect(storedSkill(server().mock, id)).toMatchObject({ name, versions: [{ description }] });
  });

  it.each([
    ["uppercase letters", "Has_Upper", "Does things."],
    ["a reserved word", "claude-helper", "Does things."],
    ["another reserved word", "my-anthropic-skill", "Does things."],
    ["a tag in the name", "<b>", "Does things."],
    ["a tag in the description", "my-skill", "Does <b>things</b>."],
  ])("%s is rejected", async (_, name, description) => {
    const upload = multipart([file("my-skill/SKILL.md", skillMd(JSON.stringify(name), description))]);
    expect(expectError(await server().ga.send("POST", "/v1/skills", upload), 400)).toMatch(/\S/);
  });

  it("two skills may have the same name", async () => {
    const [one, two] = [await server().ga.createSkill(), await server().ga.createSkill()];
    expect(one.id).not.toBe(two.id);
  });

  it("a new version is rejected for prebuilt and unknown skills", async () => {
    const upload = multipart([file("xlsx/SKILL.md", skillMd("xlsx"))]);
    const create = (id: string) => server().ga.send("POST", `/v1/skills/${id}/versions`, upload);
    expect(expectError(await create("xlsx"), 400)).toBe("Invalid skill_id format: xlsx");
    expect(expectError(await create("unknown"), 404, "not_found_error")).toBe("Skill not found: unknown");
  });
});
