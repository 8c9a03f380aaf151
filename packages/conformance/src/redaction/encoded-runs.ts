import { inflateRawSync, inflateSync, constants as zlib } from "node:zlib";

type Encoding = "base64" | "hex" | "decimal";

/** Bytes within a text, in base64, hexadecimal or decimal. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: Encoding;
  readonly text: string;
}

/** The most characters that are unpacked of compressed bytes. */
const maxUnpacked = 1_048_576;

/** Base64 in lines, as in MIME and PEM, has lines of one length. The first may begin with something else. */
const base64Run = /[\w+/-]{16,}(?:\r?\n[ \t]{0,8}[\w+/-]+)*={0,2}/g;

/** The fewest digits in a row that are read as hexadecimal. */
const minHexLength = 32;

/** Hexadecimal in one or several lines. */
const hexRun = /[0-9a-f]{32,}(?:\r?\n[ \t]{0,8}[0-9a-f]+)*/gi;

/** Hexadecimal in pairs: `73 6b`, `73:6B`, `0x73, 0x6b`. */
const hexPairs = /[0-9a-f]{2}(?:(?:[:-]|,\s{0,16}(?:0x)?|\s{1,16}(?:0x)?)[0-9a-f]{2}){7,}(?![0-9a-f])/gi;

/** Numbers up to 255, as `JSON.stringify` prints buffers and typed arrays. */
const decimalRun = /(?<!\d)\d{1,3}(?:\s{0,64},\s{0,64}(?:"\d{1,9}"\s{0,3}:\s{0,3})?\d{1,3}){7,}(?!\d)/g;

const zlibOptions = { maxOutputLength: maxUnpacked, finishFlush: zlib.Z_SYNC_FLUSH } as const;

/** Returns the length of a gzip header: ten bytes, and whatever its flags announce. */
function gzipHeaderLength(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let length = 10;
  if (flags & 4) length += 2 + bytes.readUInt16LE(length);
  // File name and comment end with a zero.
  for (const flag of [8, 16]) if (flags & flag) length = bytes.indexOf(0, length) + 1;
  return flags & 2 ? length + 2 : length;
}

/** Unpacks gzip or zlib. What follows the compressed bytes is ignored: a run may be longer than they are. */
function unpacked(bytes: Buffer): Buffer[] {
  if (bytes.length < 12) return [];
  try {
    if (bytes.readUInt16BE() === 0x1f8b) {
      return [inflateRawSync(bytes.subarray(gzipHeaderLength(bytes)), zlibOptions)];
    }
    const isZlib = bytes[0] === 0x78 && bytes.readUInt16BE() % 31 === 0;
    return isZlib ? [inflateSync(bytes, zlibOptions)] : [];
  } catch {
    return [];
  }
}

/** Returns the printable texts in bytes: as they are, as UTF-16, and unpacked. */
export function textsIn(bytes: Buffer): string[] {
  return [bytes, ...unpacked(bytes)]
    .map((each) => each.toString("latin1"))
    .flatMap((text) => (text.includes("\0") ? [text, text.replaceAll("\0", "")] : [text]))
    .filter((text) => /[\s\x20-\x7e]{8,}/.test(text));
}

function* decodings({ text, encoding }: EncodedRun): Generator<Buffer> {
  if (encoding === "decimal") {
    const numbers = text
      .replace(/"\d+"\s*:/g, "")
      .split(",")
      .map(Number);
    if (numbers.every((number) => number < 256)) yield Buffer.from(numbers);
    return;
  }
  const digits = encoding === "hex" ? text.replace(/0x|[^0-9a-f]/gi, "") : text.replace(/\s/g, "");
  const offsets = encoding === "base64" ? [0, 1, 2, 3] : [0, 1];
  for (const offset of offsets) yield Buffer.from(digits.slice(offset), encoding);
  // Base64 of gzip, behind something else.
  const gzip = digits.indexOf("H4sI", 4);
  if (gzip > 0) yield Buffer.from(digits.slice(gzip), encoding);
}

/**
 * Returns the printable texts that a run decodes to, one for each alignment: it may begin with characters that are not
 * part of the encoded value.
 */
export function contentsOf(run: EncodedRun): string[] {
  return [...decodings(run)].flatMap(textsIn);
}

function runsOf(text: string, pattern: RegExp, encoding: Encoding, offset = 0): EncodedRun[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: run }) => ({
    start: offset + index,
    end: offset + index + run.length,
    encoding,
    text: run,
  }));
}

/** Returns the runs that are long enough for a secret. */
export function encodedRuns(text: string): EncodedRun[] {
  const base64 = runsOf(text, base64Run, "base64");
  return [
    ...base64,
    // The digits of hexadecimal are base64 as well.
    ...base64.flatMap((run) =>
      run.text.length < minHexLength ? [] : runsOf(run.text, hexRun, "hex", run.start),
    ),
    ...runsOf(text, hexPairs, "hex"),
    ...runsOf(text, decimalRun, "decimal"),
  ];
}
