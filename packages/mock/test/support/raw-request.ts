import { apiKey, beta } from "./server.ts";
import { boundary } from "./upload.ts";

const authHeaders: readonly string[] = [`x-api-key: ${apiKey}`, `anthropic-beta: ${beta}`];

/** A whole HTTP request as bytes. `headers` come before the usual ones; `Connection: close` ends it. */
export function rawRequest(
  requestLine: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = "",
): Buffer {
  const lines = [requestLine, "Host: 127.0.0.1", ...headers, ...authHeaders, "Connection: close", "", ""];
  return Buffer.concat([Buffer.from(lines.join("\r\n"), "latin1"), Buffer.from(body)]);
}

export const multipartType = `Content-Type: multipart/form-data; boundary=${boundary}`;

/** A create with any body; its Content-Length is right unless `headers` has one. */
export function rawCreate(body: string | Uint8Array, headers: readonly string[] = [multipartType]): Buffer {
  const stated = headers.some((line) => /^(content-length|transfer-encoding):/i.test(line));
  const length = stated ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return rawRequest("POST /v1/skills HTTP/1.1", [...headers, ...length], body);
}
