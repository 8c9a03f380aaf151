import { SkillsApiError } from "./error.ts";

/** An encoded form: its content type, and a body for `Request`. */
export interface Multipart {
  readonly type: string;
  readonly data: Blob | Uint8Array<ArrayBuffer>;
}

/** The path of a file part: the name under which it is sent. */
function pathOf(file: File): string {
  const path = file?.webkitRelativePath || file?.name;
  // Not `instanceof`, which fails for a file of another realm. Servers disagree on how to escape quotes and line breaks.
  if (file?.size >= 0 && typeof file.arrayBuffer === "function" && path && !/["\p{Cc}]/u.test(path))
    return path;
  throw new TypeError(`Not a File named like my-skill/SKILL.md: ${path}`);
}

/** @throws SkillsApiError if the file is unreadable or has not as many bytes as its size */
async function bytesOf(file: File): Promise<Uint8Array> {
  let problem: unknown;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === file.size) return bytes;
    problem = `it has ${bytes.length} bytes instead of ${file.size}`;
  } catch (error) {
    problem = Object(error).message ?? error;
  }
  throw new SkillsApiError(`${pathOf(file)} could not be read: ${problem}`);
}

/** Whether `Request` sends the blobs of this runtime. It would send those of another realm as "[object Blob]". */
function acceptsBlobs(type: string): boolean {
  const { headers } = new Request("http://localhost", { method: "POST", body: new Blob([], { type }) });
  return headers.get("content-type") === type;
}

/** Joins the parts in memory. */
async function joinParts(parts: readonly (string | File)[], size: number): Promise<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : await bytesOf(part);
    data.set(bytes, offset);
    offset += bytes.length;
  }
  return data;
}

/**
 * Asserts that the runtime can send a blob: before 20.6, Node never ends a request with more than 64 KiB of one.
 *
 * @throws TypeError in an older Node
 */
function assertRuntime(): void {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const version = process?.versions?.node ?? "";
  if (/^(1?\d|20\.[0-5])\./.test(version)) {
    throw new TypeError(`Uploads need Node 20.6 or later; this is Node ${version}.`);
  }
}

/**
 * Encodes an object as multipart/form-data, one part for each file and field, in the given order. Files are
 * read while the form is sent; or before, where a blob would not contain every byte of them: Bun drops files on
 * disk from a blob with other parts, and DOM emulations do not know the files of the runtime.
 *
 * Does not use `FormData`: if a file on disk becomes unreadable, Node 24 never ends a request with one, and
 * ends the process with an unhandled rejection.
 *
 * @throws TypeError for a file without a valid name, and in Node before 20.6
 * @throws SkillsApiError for a file that cannot be read completely
 */
export async function encodeMultipart(body: unknown): Promise<Multipart> {
  assertRuntime();
  const boundary = `skills-api-${Math.random()}`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const files: File[] = [];
  const parts: (string | File)[] = [];
  for (const [name, value] of Object.entries(Object(body))) {
    for (const part of [value ?? []].flat() as (File | string)[]) {
      let headers = "";
      if (typeof part !== "string") {
        files.push(part);
        headers = `; filename="${pathOf(part)}"\r\nContent-Type: ${part.type || "application/octet-stream"}`;
      }
      parts.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${headers}\r\n\r\n`,
        part,
        "\r\n",
      );
    }
  }
  parts.push(`--${boundary}--\r\n`);

  // The size of a missing file may be 0, too.
  for (const file of files) if (file.size === 0) await bytesOf(file);
  const size = parts.reduce(
    (sum, part) => sum + (typeof part === "string" ? new TextEncoder().encode(part).length : part.size),
    0,
  );
  const blob = new Blob(parts, { type });
  const isComplete = blob.size === size && files.every((file) => file instanceof Blob) && acceptsBlobs(type);
  return { type, data: isComplete ? blob : await joinParts(parts, size) };
}
