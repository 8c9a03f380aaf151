import type { Revision } from "@skills-api/spec";
import { apiKey, beta } from "./server.ts";
import { boundary } from "./upload.ts";

const betaHeader = `anthropic-beta: ${beta}`;
const defaultHeaders: readonly string[] = [`x-api-key: ${apiKey}`, betaHeader];

/**
 * A complete HTTP request as bytes, in the revision `skills-2025-10-02`, with `Connection: close`. `headers`
 * precede the default ones.
 */
export function rawRequest(
  requestLine: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = "",
): Buffer {
  const lines = [requestLine, "Host: 127.0.0.1", ...headers, ...defaultHeaders, "Connection: close", "", ""];
  return Buffer.concat([Buffer.from(lines.join("\r\n"), "latin1"), Buffer.from(body)]);
}

/** The request in another revision: for `ga`, without the header that selects `skills-2025-10-02`. */
export function inRevision(revision: Revision, bytes: string | Uint8Array): string | Uint8Array {
  if (revision === beta || typeof bytes === "string") return bytes;
  const whole = Buffer.from(bytes);
  const start = whole.indexOf(betaHeader);
  if (start === -1) return bytes;
  return Buffer.concat([whole.subarray(0, start), whole.subarray(start + betaHeader.length + "\r\n".length)]);
}

export const multipartType = `Content-Type: multipart/form-data; boundary=${boundary}`;

/** A request that creates a skill. Adds the Content-Length unless `headers` has one. */
export function rawCreate(body: string | Uint8Array, headers: readonly string[] = [multipartType]): Buffer {
  const stated = headers.some((line) => /^(content-length|transfer-encoding):/i.test(line));
  const length = stated ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return rawRequest("POST /v1/skills HTTP/1.1", [...headers, ...length], body);
}
