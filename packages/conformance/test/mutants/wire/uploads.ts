import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import type { MockRequest } from "@skills-api/mock";
import { isCreate, type Middleware } from "../../gateways/gateway.ts";
import { reject } from "./middlewares.ts";

/** A part of an upload. */
export interface Part {
  /** Its headers, as bytes in a string. */
  readonly head: string;
  readonly name: string;
  /** Absent for a text field. */
  readonly filename?: string | undefined;
  readonly bytes: Uint8Array;
}

const quoted = (name: string) => new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`);

function parameter(head: string, name: string): string | undefined {
  const value = quoted(name).exec(head)?.[1];
  return value === undefined
    ? undefined
    : Buffer.from(value, "latin1")
        .toString()
        .replaceAll(/\\(["\\])/g, "$1")
        .replaceAll("%22", '"');
}

function withParameter(head: string, name: string, value: string): string {
  const bytes = Buffer.from(value.replaceAll(/["\\]/g, "\\$&")).toString("latin1");
  return head.replace(quoted(name), () => `; ${name}="${bytes}"`);
}

function boundaryOf({ headers }: MockRequest): string | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  return /boundary="?([^";]+)"?/.exec(type)?.[1];
}

/** Returns the parts of a multipart body; none if it is malformed. */
export function partsOf(request: MockRequest): readonly Part[] {
  const boundary = boundaryOf(request);
  if (!boundary || !(request.body instanceof Uint8Array)) return [];
  const text = Buffer.from(request.body).toString("latin1");
  const segments = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (!segments.at(-1)?.startsWith("--")) return [];
  return segments.slice(1, -1).flatMap((segment) => {
    const end = segment.indexOf("\r\n\r\n");
    const head = segment.slice(2, end);
    const name = parameter(head, "name");
    if (end === -1 || name === undefined) return [];
    const bytes = Buffer.from(segment.slice(end + 4), "latin1");
    return [{ head, name, filename: parameter(head, "filename"), bytes }];
  });
}

/** Returns the request with other parts. */
export function withParts(request: MockRequest, parts: readonly Part[]): MockRequest {
  const boundary = boundaryOf(request);
  const chunks = parts.flatMap(({ head: given, name, filename, bytes }) => {
    let head = given;
    if (parameter(head, "name") !== name) head = withParameter(head, "name", name);
    if (filename !== undefined && parameter(head, "filename") !== filename)
      head = withParameter(head, "filename", filename);
    return [Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`, "latin1"), bytes, Buffer.from("\r\n")];
  });
  const body = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
  const headers = request.headers.map(([name, value]): [string, string] =>
    name.toLowerCase() === "content-length" ? [name, String(body.length)] : [name, value],
  );
  return { ...request, headers, body };
}

/** Changes the parts of uploads. Malformed ones stay as they are. */
export function onParts(
  change: (parts: readonly Part[], request: MockRequest) => readonly Part[],
): Middleware {
  return async (request, next) => {
    const parts = isCreate(request) ? partsOf(request) : [];
    if (parts.length === 0) return next(request);
    const changed = change(parts, request);
    return next(changed === parts ? request : withParts(request, changed));
  };
}

export function isFile({ name, filename }: Part): boolean {
  return name === "files[]" && filename !== undefined;
}

/** Returns the archive of an upload; `undefined` if it has single files. */
export function archiveOf(parts: readonly Part[]): Part | undefined {
  const files = parts.filter(isFile);
  return files.length === 1 && files[0]?.filename?.endsWith(".zip") ? files[0] : undefined;
}

/** Returns the files of an upload, unpacked; none if they cannot be read. */
export async function filesOf(parts: readonly Part[]): Promise<readonly BundleFile[]> {
  const archive = archiveOf(parts);
  if (!archive) return parts.filter(isFile).map(({ filename = "", bytes }) => ({ path: filename, bytes }));
  try {
    return await readZip(archive.bytes);
  } catch {
    return [];
  }
}

/** Returns the parts of an upload with other files. */
function withFiles(parts: readonly Part[], files: readonly BundleFile[]): readonly Part[] {
  const archive = archiveOf(parts);
  if (archive) return parts.map((part) => (part === archive ? { ...part, bytes: writeZip(files) } : part));
  const head = 'Content-Disposition: form-data; name="files[]"; filename=""';
  const fileParts = files.map(({ path, bytes }) => ({ head, name: "files[]", filename: path, bytes }));
  return [...fileParts, ...parts.filter((part) => !isFile(part))];
}

/** Changes the files of uploads before the API reads them. */
export function onUploadedFiles(
  change: (files: readonly BundleFile[], request: MockRequest) => readonly BundleFile[],
): Middleware {
  return async (request, next) => {
    const parts = isCreate(request) ? partsOf(request) : [];
    const files = await filesOf(parts);
    if (files.length === 0) return next(request);
    const changed = change(files, request);
    return next(changed === files ? request : withParts(request, withFiles(parts, changed)));
  };
}

/** An upload as a server sees it. */
export interface ReceivedUpload {
  readonly request: MockRequest;
  readonly parts: readonly Part[];
  readonly files: readonly BundleFile[];
  /** The text of SKILL.md. */
  readonly skillMd: string;
}

export function isSkillMd({ path }: BundleFile): boolean {
  return /^([^/]+\/)?SKILL\.md$/.test(path);
}

/** Rejects uploads with a 400, or another status, that the API may accept. */
export function refuseUploads(
  when: (upload: ReceivedUpload) => boolean,
  message: string,
  status = 400,
  type = "invalid_request_error",
): Middleware {
  return async (request, next) => {
    const parts = isCreate(request) ? partsOf(request) : [];
    if (parts.length === 0) return next(request);
    const files = await filesOf(parts);
    const skillMd = Buffer.from(files.find(isSkillMd)?.bytes ?? []).toString();
    return when({ request, parts, files, skillMd })
      ? reject(next, request, status, type, message)
      : next(request);
  };
}

/** Changes the SKILL.md of uploads before the API reads it. */
export function onUploadedSkillMd(change: (text: string) => string): Middleware {
  return onUploadedFiles((files) => {
    const manifest = files.find(isSkillMd);
    if (!manifest) return files;
    const text = Buffer.from(manifest.bytes).toString();
    const changed = change(text);
    if (changed === text) return files;
    return files.map((file) => (file === manifest ? { ...file, bytes: Buffer.from(changed) } : file));
  });
}
