import type { Revision } from "@skills-api/spec";
import { apiKey, beta } from "./server.ts";
import { boundary } from "./upload.ts";

const betaHeader = `anthropic-beta: ${beta}`;
const usualHeaders: readonly string[] = [`x-api-key: ${apiKey}`, betaHeader];

/**
 * A whole HTTP request as bytes, in the revision `skills-2025-10-02`. `headers` come before the usual ones;
 * `Connection: close` ends it.
 */
export function rawRequest(
  requestLine: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = "",
): Buffer {
  const lines = [requestLine, "Host: 127.0.0.1", ...headers, ...usualHeaders, "Connection: close", "", ""];
  return Buffer.concat([Buffer.from(lines.join("\r\n"), "latin1"), Buffer.from(body)]);
}

/** The same bytes in another revision: for `ga` the header that chooses the other one is left out. */
export function speaking(revision: Revision, bytes: string | Uint8Array): string | Uint8Array {
  if (revision === beta || typeof bytes === "string") return bytes;
  const whole = Buffer.from(bytes);
  const start = whole.indexOf(betaHeader);
  if (start === -1) return bytes;
  return Buffer.concat([whole.subarray(0, start), whole.subarray(start + betaHeader.length + "\r\n".length)]);
}

export const multipartType = `Content-Type: multipart/form-data; boundary=${boundary}`;

/** A create with any body; its Content-Length is right unless `headers` has one. */
export function rawCreate(body: string | Uint8Array, headers: readonly string[] = [multipartType]): Buffer {
  const stated = headers.some((line) => /^(content-length|transfer-encoding):/i.test(line));
  const length = stated ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return rawRequest("POST /v1/skills HTTP/1.1", [...headers, ...length], body);
}
