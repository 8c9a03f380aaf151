import type { Steps } from "../steps.ts";

const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Bytes that are read in one step. */
const sliceSize = 256 * 1024;

export function* crc32(bytes: Uint8Array): Steps<number> {
  let crc = 0xffffffff;
  for (let start = 0; start < bytes.length; start += sliceSize) {
    if (start > 0) yield;
    const end = Math.min(start + sliceSize, bytes.length);
    // An index loop is five times as fast as `for…of`.
    for (let index = start; index < end; index += 1) {
      crc = (crc >>> 8) ^ (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
