import { writeZip } from "@skills-api/bundle";
import type { Part } from "./multipart.ts";

/** What stands in a SKILL.md. */
interface SkillMd {
  readonly name: string;
  readonly description?: string;
  /** Further lines of frontmatter. */
  readonly extra?: string;
}

/** A file of an upload: its path and its content. */
export type UploadFile = readonly [path: string, content: string | Uint8Array];

/** What an upload consists of. Whatever is left out is as in the smallest one: SKILL.md in a directory of its name. */
export interface Upload extends SkillMd {
  /** The directory of the files; default the name, and none where it is empty. */
  readonly folder?: string;
  /** The path of SKILL.md in the directory. */
  readonly manifest?: string;
  /** Changes the text of SKILL.md before it is sent. */
  readonly rewrite?: (text: string) => string;
  /** Files beside SKILL.md, by their paths in the directory. */
  readonly files?: readonly UploadFile[];
  /** Parts that come after the files. */
  readonly parts?: readonly Part[];
  /** The file name of the zip that the files are sent in. */
  readonly zip?: string;
}

/** What a SKILL.md says of itself that is given nothing else to say. */
export const usualDescription = "Made by a conformance run; safe to delete.";

/** The text of a SKILL.md. Values are quoted, so that every text is valid YAML. */
export function skillMd({ name, description = usualDescription, extra = "" }: SkillMd): string {
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

/** Bytes of the largest file that goes into a zip as it is. */
const largestStored = 100_000;

/** A single part that carries the files as a zip. */
function zipPart(files: readonly UploadFile[], filename: string): Part {
  const encoder = new TextEncoder();
  const entries = files.map(([path, content]) => ({
    path,
    bytes: typeof content === "string" ? encoder.encode(content) : content,
  }));
  // How small a text becomes depends on the names in it: uncompressed, an upload is as large in every run.
  const compress = entries.some(({ bytes }) => bytes.length > largestStored);
  return { name: "files[]", filename, content: writeZip(entries, { compress }) };
}

/** The directory of an upload. */
export function folderOf({ name, folder = name }: Upload): string {
  return folder;
}

/** The parts of an upload. */
export function uploadParts(upload: Upload): Part[] {
  const { manifest = "SKILL.md", rewrite = (text) => text, files = [], parts = [], zip } = upload;
  const within = folderOf(upload) === "" ? "" : `${folderOf(upload)}/`;
  const all = [[manifest, rewrite(skillMd(upload))] as const, ...files].map(
    ([path, content]): UploadFile => [`${within}${path}`, content],
  );
  const { name, description = usualDescription } = upload;
  const own = zip === undefined ? all.map(filePart) : [zipPart(all, zip)];
  return [...own.map((part) => ({ ...part, skill: { name, description } })), ...parts];
}

/** The parts of the smallest upload that creates a skill, or of one that says more in SKILL.md. */
export function minimalUpload(name: string, more: Partial<SkillMd> = {}): Part[] {
  return uploadParts({ name, ...more });
}

/** The upload with another file beside SKILL.md. */
export function withFile(upload: Upload, ...file: UploadFile): Upload {
  return { ...upload, files: [...(upload.files ?? []), file] };
}

/** The upload with more parts. */
export function withParts(upload: Upload, ...parts: readonly Part[]): Upload {
  return { ...upload, parts: [...(upload.parts ?? []), ...parts] };
}

/** The upload with another change to the text of its SKILL.md. */
export function rewritten(upload: Upload, change: (text: string) => string): Upload {
  const { rewrite = (text) => text } = upload;
  return { ...upload, rewrite: (text) => change(rewrite(text)) };
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
