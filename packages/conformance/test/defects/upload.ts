import { BundleError, readZip } from "@skills-api/bundle";
import { encodeMultipart, type MultipartPart } from "../../src/client/multipart.ts";
import { fieldPart, minimalUpload } from "../../src/client/uploads.ts";
import { revisionTraits } from "../../src/contract/revision-traits.ts";
import { revisionOf } from "../../src/http/revision-of.ts";
import type { Defect, Incoming } from "./defect.ts";
import { headerOf, refuses, sentWith } from "./support.ts";

/** The body of a create, as far as the defects look into it. */
export interface Upload {
  readonly parts: readonly MultipartPart[];
  /** File names of the parts `files[]`, or of the entries of the one zip among them. */
  readonly paths: readonly string[];
  /** Whether the files came as one archive; `unreadable` if the archive cannot be opened. */
  readonly zip: boolean | "unreadable" | "linked";
  /** The text of the first SKILL.md, with plain line ends; `""` without one, or in a zip. */
  readonly skillMd: string;
  /** The name in its frontmatter. */
  readonly name: string;
  readonly description: string;
  /** The label, when one is sent: `display_title` or `display_name`, as the request's revision has it. */
  readonly label: string | undefined;
  /** Whether SKILL.md came with the line ends of Windows. */
  readonly crlf: boolean;
}

function partFrom(bytes: Buffer): MultipartPart {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end).toString();
  const filename = /filename\*?="?([^"\r]*)/.exec(head)?.[1];
  const name = /name="([^"]*)"/.exec(head)?.[1] ?? "";
  const content = bytes.subarray(end + 4, bytes.length - 2);
  return { name, content, ...(filename === undefined ? {} : { filename }) };
}

function partsOf(body: Uint8Array, boundary: string): MultipartPart[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: MultipartPart[] = [];
  let start = bytes.indexOf(delimiter);
  for (let end = bytes.indexOf(delimiter, start + 1); end !== -1; end = bytes.indexOf(delimiter, start + 1)) {
    parts.push(partFrom(bytes.subarray(start + delimiter.length + 2, end)));
    start = end;
  }
  return parts;
}

async function entriesOf(content: MultipartPart["content"]): Promise<string[] | "unreadable" | "linked"> {
  try {
    return (await readZip(Buffer.from(content))).map(({ path }) => path);
  } catch (error) {
    return error instanceof BundleError && /symbolic link/.test(error.message) ? "linked" : "unreadable";
  }
}

async function filesOf(parts: readonly MultipartPart[]): Promise<Pick<Upload, "paths" | "zip">> {
  const files = parts.filter(({ name, filename }) => name === "files[]" && filename !== undefined);
  const paths = files.map(({ filename = "" }) => filename);
  const [only] = files;
  if (files.length !== 1 || !only?.filename?.endsWith(".zip")) return { paths, zip: false };
  const entries = await entriesOf(only.content);
  return Array.isArray(entries) ? { paths: entries, zip: true } : { paths, zip: entries };
}

function frontmatter(skillMd: string, key: string): string {
  const value = new RegExp(`^${key}: (".*")$`, "m").exec(skillMd)?.[1];
  return value === undefined ? "" : String(JSON.parse(value));
}

/** The upload that a request carries; `undefined` when it carries none. */
export async function uploadOf({ headers, body }: Incoming): Promise<Upload | undefined> {
  const boundary = /boundary=(.*)$/.exec(headerOf({ headers }, "content-type") ?? "")?.[1];
  if (!boundary || !body) return undefined;
  const parts = partsOf(body, boundary);
  const text = (part: MultipartPart | undefined) => (part ? Buffer.from(part.content).toString() : "");
  const sent = text(parts.find(({ filename }) => filename?.endsWith("SKILL.md")));
  const skillMd = sent.replaceAll("\r\n", "\n");
  const label = parts.find(({ name }) => name === revisionTraits[revisionOf({ headers })].label);
  return {
    parts,
    ...(await filesOf(parts)),
    skillMd,
    crlf: sent !== skillMd,
    name: frontmatter(skillMd, "name"),
    description: frontmatter(skillMd, "description"),
    label: label && text(label),
  };
}

/** Whether a part `files[]` has no file name. */
export function hasNamelessFile({ parts }: Upload): boolean {
  return parts.some(({ name, filename }) => name === "files[]" && filename === undefined);
}

/** The field that carries a label in the revision of a request. */
export function labelPart(request: Incoming, label: string): MultipartPart {
  return fieldPart(revisionTraits[revisionOf(request)].label, label);
}

/** The request with other parts in its body. */
export function carrying(request: Incoming, parts: readonly MultipartPart[]): Incoming {
  const { contentType, bytes } = encodeMultipart(parts);
  const sized = sentWith(request, "content-length", String(bytes.length));
  return { ...sentWith(sized, "content-type", contentType), body: bytes };
}

/** Accepts creates that must be refused: the mock gets a good upload in their place. */
export function takes(when: (upload: Upload) => boolean): Defect["handle"] {
  return async (request, next) => {
    const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
    return next(upload && when(upload) ? carrying(request, minimalUpload("taken-anyway")) : request);
  };
}

/** Refuses creates that must be accepted. */
export function spurns(when: (upload: Upload) => boolean): Defect["handle"] {
  return refuses(async (request) => {
    const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
    return upload !== undefined && when(upload);
  });
}

/** Refuses versions that must be accepted. */
export function spurnsVersions(when: (upload: Upload) => boolean): Defect["handle"] {
  return refuses(async (request) => {
    const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
    return upload !== undefined && when(upload);
  });
}
