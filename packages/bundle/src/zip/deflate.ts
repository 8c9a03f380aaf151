import { Deflate, deflateSync } from "fflate";
import { concat } from "../concat.ts";
import type { Steps } from "../steps.ts";

/** Bytes that are compressed in one step. */
const sliceSize = 64 * 1024;

/** Compresses bytes. The result depends on nothing but the bytes: fflate is the same in every runtime. */
export function* deflate(bytes: Uint8Array): Steps<Uint8Array> {
  if (bytes.length <= sliceSize) return deflateSync(bytes);
  const chunks: Uint8Array[] = [];
  const stream = new Deflate((chunk) => chunks.push(chunk));
  for (let start = 0; start < bytes.length; start += sliceSize) {
    yield;
    const end = start + sliceSize;
    stream.push(bytes.subarray(start, end), end >= bytes.length);
  }
  return concat(chunks);
}
