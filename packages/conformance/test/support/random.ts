/** Returns a generator of pseudo-random numbers from 0 to 1. The same seed gives the same numbers. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one of several values with probability `share`, otherwise `undefined`. */
export function sometimes<T>(
  seed: number,
  share: number,
  all: readonly [T, ...(readonly T[])],
): () => T | undefined {
  const random = randomFrom(seed);
  return () => (random() < share ? (all[Math.floor(random() * all.length)] ?? all[0]) : undefined);
}
