/** Longer lists are compared item by item: to look for each item in the other would take too long. */
const longest = 300;

/** Two lists, put together. */
export interface Matched {
  /** Places of items that belong together, in the order of the left. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
  /** Whether they stand in the same order on both sides. */
  readonly inOrder: boolean;
}

function taking(
  left: readonly unknown[],
  right: readonly unknown[],
  taken: Map<number, number>,
  fits: (left: unknown, right: unknown) => boolean,
): void {
  const others = new Set(taken.values());
  for (const [at, item] of left.entries()) {
    if (taken.has(at)) continue;
    // The item in the same place first: others may be alike.
    const isFree = (place: number) => place < right.length && !others.has(place) && fits(item, right[place]);
    const found = isFree(at) ? at : [...right.keys()].find(isFree);
    if (found === undefined) continue;
    taken.set(at, found);
    others.add(found);
  }
}

/**
 * Puts the items of two lists together: by what fits them best, then by what fits them next best, and what is left
 * in order.
 */
export function matched(
  left: readonly unknown[],
  right: readonly unknown[],
  fits: readonly ((left: unknown, right: unknown) => boolean)[],
): Matched {
  const taken = new Map<number, number>();
  if (Math.max(left.length, right.length) <= longest) {
    for (const each of fits) taking(left, right, taken, each);
  }
  const known = [...taken].sort(([one], [other]) => one - other);
  const inOrder = known.every(([, place], at) => at === 0 || place > (known[at - 1]?.[1] ?? -1));
  taking(left, right, taken, () => true);
  return { pairs: [...taken].sort(([one], [other]) => one - other), inOrder };
}
