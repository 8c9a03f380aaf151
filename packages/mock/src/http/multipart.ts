import type { Steps } from "@skills-api/bundle";
import { parseDisposition } from "./content-disposition.ts";
import { ApiError } from "./errors.ts";

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  /** File name as sent, including folders: `my-skill/SKILL.md`. */
  readonly filename: string | undefined;
  readonly bytes: Uint8Array;
}

/** Our choice, as the API's limit is not known. */
const maxBoundaryLength = 256;
const maxHeaderBytes = 16 * 1024;
/** The maximum number of files in a bundle, plus 100 for other fields. */
const maxParts = 10_100;

const carriageReturn = 13;
const lineFeed = 10;
const hyphen = 45;
const encoder = new TextEncoder();
const headerEnd = encoder.encode("\r\n\r\n");

function malformed(reason: string): ApiError {
  return new ApiError(400, `The multipart body is malformed: ${reason}.`);
}

/** @throws ApiError 400 */
export function boundaryOf(contentType: string | undefined): string {
  const [type = "", ...rest] = (contentType ?? "").split(";");
  if (type.trim().toLowerCase() !== "multipart/form-data") {
    const sent = contentType === undefined ? "the header is missing" : `got '${type.trim()}'`;
    throw new ApiError(400, `The content-type of an upload must be multipart/form-data; ${sent}.`);
  }
  const parameters = rest.join(";");
  const match = /(?:^|;)\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))\s*(?:;|$)/i.exec(parameters);
  const boundary = match?.[1] ?? match?.[2] ?? "";
  if (boundary === "") throw malformed("its content-type has no boundary");
  // RFC 2046: 1 to 70 characters of this set, the last not a space. The official PHP SDK sends 80.
  if (
    boundary.length > maxBoundaryLength ||
    !/^[0-9A-Za-z'()+_,\-./:=? ]*[0-9A-Za-z'()+_,\-./:=?]$/.test(boundary)
  ) {
    throw malformed("its boundary has invalid characters or an invalid length");
  }
  return boundary;
}

/** Carriage returns that are compared in one step. */
const comparisonsPerStep = 20_000;

/** Index of `pattern`, which must start with a carriage return. Takes linear time for any `bytes`. */
function* indexOf(bytes: Uint8Array, pattern: Uint8Array, from: number): Steps<number> {
  let at = bytes.indexOf(carriageReturn, from);
  for (let comparisons = 1; at !== -1; comparisons += 1) {
    if (comparisons % comparisonsPerStep === 0) yield;
    let length = 1;
    while (length < pattern.length && bytes[at + length] === pattern[length]) length += 1;
    if (length === pattern.length) return at;
    at = bytes.indexOf(carriageReturn, at + 1);
  }
  return -1;
}

function startsWith(bytes: Uint8Array, pattern: Uint8Array): boolean {
  return pattern.every((byte, index) => bytes[index] === byte);
}

/** Start of the line after a delimiter, or `undefined` after the closing delimiter. */
function afterDelimiter(body: Uint8Array, position: number): number | undefined {
  if (body[position] === hyphen && body[position + 1] === hyphen) return undefined;
  let at = position;
  while (body[at] === 32 || body[at] === 9) at += 1;
  if (body[at] === carriageReturn && body[at + 1] === lineFeed) return at + 2;
  throw malformed(at >= body.length ? "it is truncated" : "a delimiter is not alone on its line");
}

function decodeHeaders(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("the headers of a part are not UTF-8");
  }
}

function* headerLines(part: Uint8Array): Steps<[lines: string[], end: number]> {
  if (part[0] === carriageReturn) throw malformed("a part has no headers");
  const end = yield* indexOf(part.subarray(0, maxHeaderBytes), headerEnd, 0);
  if (end !== -1) {
    const unfolded = decodeHeaders(part.subarray(0, end)).replaceAll(/\r\n[ \t]+/g, " ");
    return [unfolded.split("\r\n"), end];
  }
  if (part.length < maxHeaderBytes) throw malformed("the headers of a part have no end");
  throw malformed(`the headers of a part are longer than ${maxHeaderBytes} bytes`);
}

function* parsePart(part: Uint8Array): Steps<Part> {
  const [lines, end] = yield* headerLines(part);
  const [disposition, second] = lines.filter((line) => /^content-disposition:/i.test(line));
  if (disposition === undefined) throw malformed("a part has no content-disposition");
  if (second !== undefined) throw malformed("a part has several content-dispositions");
  const { name, filename } = parseDisposition(disposition.slice(disposition.indexOf(":") + 1));
  return { name, filename, bytes: part.subarray(end + headerEnd.length) };
}

/**
 * Splits a `multipart/form-data` body, in steps, into its parts, whose bytes are views into `body`.
 *
 * @throws ApiError 413 for too many parts, 400 for an invalid body
 */
export function* parseMultipart(body: Uint8Array, boundary: string): Steps<Part[]> {
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const opening = delimiter.subarray(2);
  const first = startsWith(body, opening) ? -2 : yield* indexOf(body, delimiter, 0);
  if (first === -1) throw malformed("it does not contain the boundary of its content-type");
  const parts: Part[] = [];
  let start = afterDelimiter(body, first + delimiter.length);
  while (start !== undefined) {
    if (parts.length === maxParts) throw new ApiError(413, `An upload may have at most ${maxParts} parts.`);
    // The line break before a delimiter belongs to the delimiter, even directly after another delimiter.
    const end = yield* indexOf(body, delimiter, start - 2);
    if (end === -1) throw malformed("it is truncated, the closing delimiter is missing");
    yield;
    parts.push(yield* parsePart(body.subarray(start, Math.max(start, end))));
    start = afterDelimiter(body, end + delimiter.length);
  }
  return parts;
}
