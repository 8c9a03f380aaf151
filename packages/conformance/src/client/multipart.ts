/** One part of a multipart body. */
export interface MultipartPart {
  /** Name of the field; `files[]` for a file. */
  readonly name: string;
  /** Path of a file, which starts with the skill's directory; sent unescaped. A part without it is a plain field. */
  readonly filename?: string;
  /** The content, sent as it is. */
  readonly content: string | Uint8Array;
  /** Replaces the value of `Content-Disposition`. */
  readonly disposition?: string | Uint8Array;
  /** Name and description in SKILL.md. Not sent: the ledger needs them to find an upload whose response was lost. */
  readonly skill?: { readonly name: string; readonly description: string };
}

/** A multipart body and its content type, which contains the boundary. */
export interface MultipartBody {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const boundary = "----skills-conformance-6d1f0c9b7a52";

function dispositionOf({ name, filename, disposition }: MultipartPart): string | Uint8Array {
  if (disposition !== undefined) return disposition;
  return filename === undefined
    ? `form-data; name="${name}"`
    : `form-data; name="${name}"; filename="${filename}"`;
}

/** Encodes a multipart body without validation, so that scenarios can send malformed ones. */
export function encodeMultipart(parts: readonly MultipartPart[]): MultipartBody {
  const chunks: Uint8Array[] = [];
  const write = (value: string | Uint8Array) =>
    chunks.push(typeof value === "string" ? Buffer.from(value) : value);
  for (const part of parts) {
    write(`--${boundary}\r\nContent-Disposition: `);
    write(dispositionOf(part));
    write(part.filename === undefined ? "\r\n\r\n" : "\r\nContent-Type: application/octet-stream\r\n\r\n");
    write(part.content);
    write("\r\n");
  }
  write(`--${boundary}--\r\n`);
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat(chunks) };
}
