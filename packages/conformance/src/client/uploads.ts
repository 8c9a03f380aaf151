import { writeZip } from "@skills-api/bundle";
import type { MultipartPart } from "./multipart.ts";
import { writeZipWith, type ZipFeatures } from "./zip-features.ts";

/** The content of a SKILL.md. */
export interface SkillMdContent {
  /** The name of the skill. */
  readonly name: string;
  /**
   * The description of the skill.
   *
   * @default a text that says where the skill comes from
   */
  readonly description?: string;
  /** Further lines of frontmatter, each with its line end. */
  readonly extra?: string;
}

/** A file of an upload: its path and its content. */
export type UploadFile = readonly [path: string, content: string | Uint8Array];

/** An upload. By default it has one file, SKILL.md, in a directory of the skill's name. */
export interface SkillUpload extends SkillMdContent {
  /**
   * The directory of the files; `""` for none.
   *
   * @default the name
   */
  readonly folder?: string;
  /**
   * The path of SKILL.md in the directory.
   *
   * @default "SKILL.md"
   */
  readonly manifest?: string;
  /** Changes the text of SKILL.md before it is sent. */
  readonly rewrite?: (text: string) => string;
  /** Files in addition to SKILL.md. Their paths are relative to the directory. */
  readonly files?: readonly UploadFile[];
  /** Parts that come after the files. */
  readonly parts?: readonly MultipartPart[];
  /** Changes the order of all parts. */
  readonly arrange?: (parts: readonly MultipartPart[]) => MultipartPart[];
  /** Sends the files in a zip of this file name. */
  readonly zip?: string;
  /** Features of the zip. By default, it is as plain as possible. */
  readonly zipFeatures?: ZipFeatures;
}

/** The default description in SKILL.md. */
export const defaultDescription = "Made by a conformance run; safe to delete.";

/** Returns the text of a SKILL.md. Values are quoted, so that any string is valid YAML. */
export function skillMd({ name, description = defaultDescription, extra = "" }: SkillMdContent): string {
  return `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n${extra}---\n\n# ${name}\n`;
}

/** Returns a multipart part with a file. */
export function filePart([path, content]: UploadFile): MultipartPart {
  return { name: "files[]", filename: path, content };
}

/** Returns a multipart part with a plain field, such as the label of a skill. */
export function fieldPart(name: string, value: string): MultipartPart {
  return { name, content: value };
}

/** Size in bytes up to which files are stored in a zip without compression. */
const maxStoredBytes = 100_000;

/** Returns a part with the files as a zip. */
function zipPart(files: readonly UploadFile[], filename: string, features?: ZipFeatures): MultipartPart {
  const encoder = new TextEncoder();
  const entries = files.map(([path, content]) => ({
    path,
    bytes: typeof content === "string" ? encoder.encode(content) : content,
  }));
  if (features) return { name: "files[]", filename, content: writeZipWith(entries, features) };
  // The compressed size would depend on the names in the text: without compression, it is the same in every run.
  const compress = entries.some(({ bytes }) => bytes.length > maxStoredBytes);
  return { name: "files[]", filename, content: writeZip(entries, { compress }) };
}

/** Returns the directory of an upload. */
export function folderOf({ name, folder = name }: SkillUpload): string {
  return folder;
}

/** Returns the files of an upload with their paths, before they are put in a zip. */
export function uploadFiles(upload: SkillUpload): UploadFile[] {
  const { manifest = "SKILL.md", rewrite = (text) => text, files = [] } = upload;
  const prefix = folderOf(upload) === "" ? "" : `${folderOf(upload)}/`;
  return [[manifest, rewrite(skillMd(upload))] as const, ...files].map(
    ([path, content]): UploadFile => [`${prefix}${path}`, content],
  );
}

/**
 * Returns the parts of an upload, for `createSkill` and `createVersion` of {@link SkillsApi}.
 *
 * @example
 * ```ts
 * const parts = uploadParts({ name: api.names.skill(), files: [["notes.md", "Remember this."]] });
 * const exchange = await api.createSkill(parts);
 * ```
 */
export function uploadParts(upload: SkillUpload): MultipartPart[] {
  const { parts = [], zip, arrange = (all) => [...all] } = upload;
  const files = uploadFiles(upload);
  const { name, description = defaultDescription } = upload;
  const fileParts = zip === undefined ? files.map(filePart) : [zipPart(files, zip, upload.zipFeatures)];
  return arrange([...fileParts.map((part) => ({ ...part, skill: { name, description } })), ...parts]);
}

/** Returns the parts of the smallest upload: only SKILL.md, in a directory of the skill's name. */
export function minimalUpload(name: string, content: Partial<SkillMdContent> = {}): MultipartPart[] {
  return uploadParts({ name, ...content });
}

/** Returns the upload with another file. */
export function withFile(upload: SkillUpload, ...file: UploadFile): SkillUpload {
  return withFiles(upload, [file]);
}

/** Returns the upload with more files. */
export function withFiles(upload: SkillUpload, files: readonly UploadFile[]): SkillUpload {
  return { ...upload, files: [...(upload.files ?? []), ...files] };
}

/** Returns the upload with more parts. */
export function withParts(upload: SkillUpload, ...parts: readonly MultipartPart[]): SkillUpload {
  return { ...upload, parts: [...(upload.parts ?? []), ...parts] };
}

/** Returns the upload with another change to the text of its SKILL.md. */
export function withRewrite(upload: SkillUpload, change: (text: string) => string): SkillUpload {
  const { rewrite = (text) => text } = upload;
  return { ...upload, rewrite: (text) => change(rewrite(text)) };
}

/** Returns the parts with the first one, a file, as a field without a file name. */
export function withoutFileName([first, ...others]: readonly MultipartPart[]): MultipartPart[] {
  return first ? [{ name: first.name, content: first.content }, ...others] : [];
}

/** Marks the last entry of a zip as a symbolic link, as Unix tools do. */
export function withSymlink(part: MultipartPart): MultipartPart {
  const bytes = Buffer.from(part.content);
  const entry = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  const unixHost = 3;
  bytes.writeUInt8(unixHost, entry + 5);
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38);
  return { ...part, content: bytes };
}
