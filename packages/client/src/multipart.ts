import { SkillsApiError } from "./error.ts";

/** An encoded form: its content type, and a body for `Request`. */
export interface Multipart {
  readonly type: string;
  readonly data: Blob | Uint8Array<ArrayBuffer>;
}

/** The path of a file part: the name under which it is sent. */
function pathOf(file: File): string {
  const path = file?.webkitRelativePath || file?.name;
  // Not `instanceof`, which fails for a file of another realm.
  // Servers disagree on how to escape quotes and line breaks.
  if (file?.size >= 0 && path && !/["\p{Cc}]/u.test(path)) return path;
  throw new TypeError(`Not a File named like my-skill/SKILL.md: ${path}`);
}

/** @throws SkillsApiError if the file is unreadable or has not as many bytes as its size */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === file.size) return bytes;
    throw new Error(`it has ${bytes.length} bytes instead of ${file.size}`);
  } catch (cause) {
    throw new SkillsApiError(`${pathOf(file)} could not be read: ${Object(cause).message ?? cause}`);
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
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const version = process?.versions?.node;
  // Older ones never end a request with more than 64 KiB of a blob.
  if (/^(1?\d|20\.[0-5])\./.test(`${version}`)) {
    throw new TypeError(`Uploads need Node 20.6 or later; this is Node ${version}.`);
  }
  const boundary = `skills-api-${Math.random()}`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const parts: (Uint8Array<ArrayBuffer> | File)[] = [];
  // In a DOM emulation, `Request` may not know the blobs of the emulation: it would send "[object Blob]".
  const request = new Request("http://localhost", { method: "POST", body: new Blob([], { type }) });
  let isBlob = request.headers.get("content-type") === type;
  let size = 0;
  const addText = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    size += bytes.length;
    parts.push(bytes);
  };
  for (const [name, value] of Object.entries(Object(body))) {
    for (const part of [value ?? []].flat() as (File | string)[]) {
      const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
      if (typeof part === "string") {
        addText(`${disposition}\r\n\r\n${part}\r\n`);
      } else {
        const contentType = part.type || "application/octet-stream";
        addText(`${disposition}; filename="${pathOf(part)}"\r\nContent-Type: ${contentType}\r\n\r\n`);
        // The size of a missing file may be 0, too.
        if (!part.size) await bytesOf(part);
        size += part.size;
        parts.push(part);
        isBlob &&= part instanceof Blob;
        addText("\r\n");
      }
    }
  }
  addText(`--${boundary}--\r\n`);

  const blob = new Blob(parts, { type });
  if (isBlob && blob.size === size) return { type, data: blob };
  const data = new Uint8Array(size);
  size = 0;
  for (const part of parts) {
    const bytes = ArrayBuffer.isView(part) ? part : await bytesOf(part);
    data.set(bytes, size);
    size += bytes.length;
  }
  return { type, data };
}
