function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function isBlob(value: unknown): value is Blob {
  return tagOf(value) === "Blob" || tagOf(value) === "File";
}

function isForm(value: unknown): value is FormData {
  return tagOf(value) === "FormData";
}

/** Whether the runtime's `fetch` would send `body` as a text such as `[object FormData]`. */
function isForeign(body: FormData | Blob): boolean {
  // The type of a Blob is in lower case.
  return new Response(body).headers.get("content-type") === "text/plain;charset=UTF-8";
}

function readWithFileReader(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // The Blob of jsdom 26, which Jest uses, has no `arrayBuffer`.
  return new Uint8Array(await ("arrayBuffer" in blob ? blob.arrayBuffer() : readWithFileReader(blob)));
}

/** Quotes a name like a browser. */
function quote(name: string): string {
  return `"${name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}"`;
}

function join(chunks: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const encoded = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const joined = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of encoded) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}

async function encodeForm(form: FormData, boundary: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: (Uint8Array | string)[] = [];
  for (const [name, value] of form) {
    const start = `--${boundary}\r\ncontent-disposition: form-data; name=${quote(name)}`;
    if (typeof value === "string") {
      chunks.push(`${start}\r\n\r\n${value.replaceAll(/\r\n|\r|\n/g, "\r\n")}\r\n`);
    } else {
      const type = value.type || "application/octet-stream";
      chunks.push(`${start}; filename=${quote(value.name)}\r\ncontent-type: ${type}\r\n\r\n`);
      chunks.push(await bytesOf(value), "\r\n");
    }
  }
  return join([...chunks, `--${boundary}--\r\n`]);
}

function withType(init: RequestInit, type: string): Headers {
  const headers = new Headers(init.headers);
  if (type !== "" && !headers.has("content-type")) headers.set("content-type", type);
  return headers;
}

async function encode(init: RequestInit, body: FormData | Blob): Promise<RequestInit> {
  if (isBlob(body)) return { ...init, body: await bytesOf(body), headers: withType(init, body.type) };
  const boundary = `----form-data-${Math.random().toString(36).slice(2)}`;
  const type = `multipart/form-data; boundary=${boundary}`;
  return { ...init, body: await encodeForm(body, boundary), headers: withType(init, type) };
}

/**
 * Encodes a `FormData` or `Blob` that the runtime's own `fetch` does not recognize, such as one of jsdom. Returns
 * `undefined` for any other body.
 */
export function encodeForeignBody(init: RequestInit = {}): Promise<RequestInit> | undefined {
  const body: unknown = init.body;
  return (isForm(body) || isBlob(body)) && isForeign(body) ? encode(init, body) : undefined;
}
