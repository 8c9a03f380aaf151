import { Inflate } from "fflate";
import { BundleError } from "../bundle-error.ts";
import { concat } from "../concat.ts";
import { runInSlices, type Steps } from "../steps.ts";

/** Bytes. Deflate expands at most 1032 times, so one slice exceeds a limit by at most 4 MiB. */
const sliceSize = 4 * 1024;

async function writeAll(writable: DecompressionStream["writable"], bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  for (let start = 0; start < bytes.length; start += sliceSize) {
    // Copy: not every runtime accepts a view into memory that may be shared.
    await writer.write(new Uint8Array(bytes.subarray(start, start + sliceSize)));
  }
  await writer.close();
}

let isNative: boolean | undefined;

/** Whether the runtime can inflate. In Jest's jsdom, for example, it cannot. */
function canInflate(): boolean {
  try {
    isNative ??= new DecompressionStream("deflate-raw") !== undefined;
  } catch {
    isNative = false;
  }
  return isNative;
}

/** Inflates like {@link inflate}, in steps. */
function* inflateSteps(compressed: Uint8Array, maxBytes: number): Steps<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (let start = 0, isLast = false; !isLast; start += sliceSize) {
    yield;
    isLast = start + sliceSize >= compressed.length;
    stream.push(compressed.subarray(start, start + sliceSize), isLast);
    if (length > maxBytes) return undefined;
  }
  return concat(chunks);
}

/** Inflates a raw deflate stream. Returns `undefined` if the content exceeds `maxBytes`. */
async function inflate(compressed: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  if (!canInflate()) return runInSlices(inflateSteps(compressed, maxBytes));
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const fed = writeAll(writable, compressed);
  // The reader rejects with the same error.
  fed.catch(() => {});
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let result = await reader.read(); !result.done; result = await reader.read()) {
    length += result.value.length;
    if (length > maxBytes) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(result.value);
  }
  await fed;
  return concat(chunks);
}

function isComplete(compressed: Uint8Array, maxBytes: number): Promise<boolean> {
  return inflate(compressed, maxBytes).then(
    () => true,
    () => false,
  );
}

let trailingBytesIgnored: Promise<boolean> | undefined;

/**
 * Whether {@link inflate} ignores bytes after the end of a deflate stream. Node 20 does, against the standard, and
 * so does fflate.
 */
async function ignoresTrailingBytes(): Promise<boolean> {
  if (!canInflate()) return true;
  trailingBytesIgnored ??= isComplete(Uint8Array.from([3, 0, 0]), 0);
  return trailingBytesIgnored;
}

/**
 * Inflates a raw deflate stream, and stops as soon as the output exceeds `maxBytes`.
 *
 * @throws BundleError `too_large`, or `zip_invalid` if the stream is damaged or followed by other bytes
 */
export async function inflateWithLimit(
  compressed: Uint8Array,
  maxBytes: number,
  path: string,
): Promise<Uint8Array> {
  const content = await inflate(compressed, maxBytes).catch(() => {
    throw new BundleError("zip_invalid", `The compressed data of '${path}' is damaged.`, path);
  });
  if (!content) {
    throw new BundleError("too_large", "The uncompressed archive exceeds the limit.", path);
  }
  // A stream that is complete without its last byte has trailing bytes.
  if ((await ignoresTrailingBytes()) && (await isComplete(compressed.subarray(0, -1), maxBytes))) {
    throw new BundleError("zip_invalid", `The compressed data of '${path}' has trailing bytes.`, path);
  }
  return content;
}
