import { writeZip } from "@skills-api/bundle";
import type { Part } from "./multipart.ts";

/** What stands in a SKILL.md. */
export interface SkillMd {
  readonly name: string;
  readonly description?: string;
  /** Further lines of frontmatter. */
  readonly extra?: string;
}

/** A file of an upload: its path and its content. */
export type UploadFile = readonly [path: string, content: string | Uint8Array];

/** The text of a SKILL.md. Values are quoted, so that every text is valid YAML. */
export function skillMd({
  name,
  description = "Made by a conformance run; safe to delete.",
  extra = "",
}: SkillMd): string {
  return `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n${extra}---\n\n# ${name}\n`;
}

/** A part that carries a file. */
export function filePart([path, content]: UploadFile): Part {
  return { name: "files[]", filename: path, content };
}

/** A part that carries a field. */
export function fieldPart(name: string, value: string): Part {
  return { name, content: value };
}

/** The smallest upload that creates a skill: its SKILL.md, in a directory of its name. */
export function minimalUpload(name: string, more: Partial<SkillMd> = {}): Part[] {
  return [filePart([`${name}/SKILL.md`, skillMd({ name, ...more })])];
}

/** A single part that carries the files as a zip. */
export function zipPart(files: readonly UploadFile[], filename = "skill.zip"): Part {
  const encoder = new TextEncoder();
  const entries = files.map(([path, content]) => ({
    path,
    bytes: typeof content === "string" ? encoder.encode(content) : content,
  }));
  return { name: "files[]", filename, content: writeZip(entries) };
}

/** The same zip, its last entry marked as a symbolic link, as Unix tools mark one. */
export function withSymlink(part: Part): Part {
  const bytes = Buffer.from(part.content);
  const entry = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  const madeOnUnix = 3;
  bytes.writeUInt8(madeOnUnix, entry + 5);
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38);
  return { ...part, content: bytes };
}
