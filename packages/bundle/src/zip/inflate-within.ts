import { Inflate } from "fflate";
import { BundleError } from "../bundle-error.ts";

/** Deflate expands at most 1032 times, so one chunk can overshoot a limit by 4 MiB at most. */
const chunkSize = 4 * 1024;
/** The longest run a correct stream can need without yielding output is one stored block, 64 KiB. */
const maxSilentChunks = 32;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/**
 * Inflates a raw deflate stream, and stops as soon as it yields more than `maxBytes`.
 *
 * @throws BundleError `too_large`, or `zip_invalid` when the stream is damaged
 */
export function inflateWithin(compressed: Uint8Array, maxBytes: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  });
  let silent = 0;
  let start = 0;
  do {
    const before = length;
    const end = Math.min(start + chunkSize, compressed.length);
    try {
      inflate.push(compressed.subarray(start, end), end === compressed.length);
    } catch {
      throw new BundleError("zip_invalid", `The compressed data of '${path}' is damaged.`, path);
    }
    if (length > maxBytes) {
      throw new BundleError("too_large", `The archive holds more than is allowed, uncompressed.`, path);
    }
    silent = length === before ? silent + 1 : 0;
    if (silent > maxSilentChunks) {
      throw new BundleError(
        "zip_invalid",
        `The compressed data of '${path}' does not end where it should.`,
        path,
      );
    }
    start = end;
  } while (start < compressed.length);
  return join(chunks, length);
}
