/** Numbers from 0 to 1 that look random, and are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, or nothing, by chance: `share` of all times one. */
export function sometimes<T>(
  seed: number,
  share: number,
  all: readonly [T, ...(readonly T[])],
): () => T | undefined {
  const random = randomFrom(seed);
  return () => (random() < share ? (all[Math.floor(random() * all.length)] ?? all[0]) : undefined);
}
