/** Returns `size` bytes that repeat after a prime number, so that moved blocks differ. */
export function patternBytes(size: number): Uint8Array {
  const pattern = Uint8Array.from({ length: 4099 }, (_, index) => (index * 31 + (index >> 8)) % 256);
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += pattern.length) bytes.set(pattern.subarray(0, size - at), at);
  return bytes;
}
