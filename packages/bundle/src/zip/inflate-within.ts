import { BundleError } from "../bundle-error.ts";

/** Deflate expands at most 1032 times, so one slice can overshoot a limit by 4 MiB at most. */
const sliceSize = 4 * 1024;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

async function feed(writable: DecompressionStream["writable"], bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  for (let start = 0; start < bytes.length; start += sliceSize) {
    // Copies: not every runtime takes a view into memory that may be shared.
    await writer.write(new Uint8Array(bytes.subarray(start, start + sliceSize)));
  }
  await writer.close();
}

/** The content of a raw deflate stream, or `undefined` when there is more than `maxBytes` of it. */
async function inflate(compressed: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const fed = feed(writable, compressed);
  // What goes wrong in the stream is thrown by the reader too.
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
  return join(chunks, length);
}

function isComplete(compressed: Uint8Array, maxBytes: number): Promise<boolean> {
  return inflate(compressed, maxBytes).then(
    () => true,
    () => false,
  );
}

let lenient: Promise<boolean> | undefined;

/** Whether this runtime ignores what follows the end of a stream: Node 20 does, against the standard. */
function ignoresTrailingBytes(): Promise<boolean> {
  lenient ??= isComplete(Uint8Array.from([3, 0, 0]), 0);
  return lenient;
}

/**
 * Inflates a raw deflate stream, and stops as soon as it yields more than `maxBytes`.
 *
 * @throws BundleError `too_large`, or `zip_invalid` when the stream is damaged or does not fill its place
 */
export async function inflateWithin(
  compressed: Uint8Array,
  maxBytes: number,
  path: string,
): Promise<Uint8Array> {
  const content = await inflate(compressed, maxBytes).catch(() => {
    throw new BundleError("zip_invalid", `The compressed data of '${path}' is damaged.`, path);
  });
  if (!content) {
    throw new BundleError("too_large", `The archive holds more than is allowed, uncompressed.`, path);
  }
  // A stream that is complete without its last byte ended before it.
  if ((await ignoresTrailingBytes()) && (await isComplete(compressed.subarray(0, -1), maxBytes))) {
    throw new BundleError(
      "zip_invalid",
      `The compressed data of '${path}' does not end where it should.`,
      path,
    );
  }
  return content;
}
