import { TransportError, type WireRequest } from "./exchange.ts";
import { operationOf } from "./operation-of.ts";

/**
 * The largest body in bytes, except for downloads. The largest page of the API, with 1,000 versions, takes about
 * 5 MB: each version has a description of up to 1,024 characters.
 */
export const maxBodyBytes: number = 8 * 1024 * 1024;

/** The largest download in bytes. A skill has at most 30 MiB, and the archive adds up to 1 KiB for each of its files. */
export const maxArchiveBytes: number = 64 * 1024 * 1024;

/**
 * The most names and values in a JSON body. Parsed, each takes far more memory than its text. The largest page of the
 * API has about 20,000.
 */
export const maxJsonTokens = 50_000;

/** Whether bytes begin as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004";
}

const [space, quote, backslash] = Buffer.from(' "\\');
const [comma, colon, openingBracket, openingBrace] = Buffer.from(",:[{");

/** Whether a body begins as a JSON object or array does, perhaps after white space and a byte order mark. */
function mayBeJson(body: Uint8Array): boolean {
  const first = body.find((byte) => byte > (space ?? 0) && byte < 0x80);
  return first === openingBracket || first === openingBrace;
}

/** Whether a JSON body has more names and values than the limit. Each comes after one of `[`, `{`, `,` and `:`. */
function hasTooManyTokens(body: Uint8Array): boolean {
  let tokens = 0;
  let isInText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (byte === quote) isInText = !isInText;
    else if (isInText && byte === backslash) at++;
    else if (
      !isInText &&
      (byte === comma || byte === colon || byte === openingBracket || byte === openingBrace)
    ) {
      if (++tokens > maxJsonTokens) return true;
    }
  }
  return false;
}

/** Returns the largest body of the response to a request, in bytes. */
export function maxBytesOf({ method, path }: Pick<WireRequest, "method" | "path">): number {
  return operationOf(method, path) === "downloadSkillVersion" ? maxArchiveBytes : maxBodyBytes;
}

/** Returns the error for a body that is too large. */
export function tooLarge(limit: number): TransportError {
  return new TransportError("malformed", `the response is larger than ${limit} bytes`);
}

/** @throws TransportError if a body is JSON with too many names and values. */
export function checkJsonSize(body: Uint8Array): void {
  if (!mayBeJson(body) || !hasTooManyTokens(body)) return;
  throw new TransportError("malformed", `the response has more than ${maxJsonTokens} JSON names and values`);
}

/**
 * Reads the body of a response. Its limits bound the memory that a server can take.
 *
 * @throws TransportError if the body exceeds them.
 */
export async function readWithinLimits(
  request: Pick<WireRequest, "method" | "path">,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const limit = maxBytesOf(request);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  const body = Buffer.concat(parts);
  checkJsonSize(body);
  return body;
}
