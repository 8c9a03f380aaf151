/** One part of a multipart body, as it will stand on the wire. */
export interface Part {
  readonly name: string;
  /** Written as it is: the path from the skill's directory on. Without it the part is a plain field. */
  readonly filename?: string;
  readonly content: string | Uint8Array;
  /** Replaces the whole value of `Content-Disposition`. */
  readonly disposition?: string | Uint8Array;
  /** What its SKILL.md says; not sent, but written down, so that an upload whose answer is lost can be found. */
  readonly skill?: { readonly name: string; readonly description: string };
}

/** A multipart body and the content type that names its boundary. */
export interface MultipartBody {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const boundary = "----skills-conformance-6d1f0c9b7a52";

function dispositionOf({ name, filename, disposition }: Part): string | Uint8Array {
  if (disposition !== undefined) return disposition;
  return filename === undefined
    ? `form-data; name="${name}"`
    : `form-data; name="${name}"; filename="${filename}"`;
}

/** Builds the body byte for byte, so that a scenario can also send what a form library would not. */
export function multipart(parts: readonly Part[]): MultipartBody {
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
