/** Items of longer lists are paired by position: searching one list for every item of the other would be too slow. */
const maxLength = 300;

/** The items of two lists, paired. */
export interface PairedItems {
  /** Indexes of paired items, in the order of the left list. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
  /** Whether matching items have the same order in both lists. */
  readonly inOrder: boolean;
}

type Matcher = (left: unknown, right: unknown) => boolean;

/** Adds a pair for each left item that matches a right item; both must still be unpaired. */
function addPairs(
  left: readonly unknown[],
  right: readonly unknown[],
  pairs: Map<number, number>,
  matches: Matcher,
): void {
  const taken = new Set(pairs.values());
  for (const [at, item] of left.entries()) {
    if (pairs.has(at)) continue;
    const isMatch = (index: number) =>
      index < right.length && !taken.has(index) && matches(item, right[index]);
    // Try the same index first: several items may match.
    const match = isMatch(at) ? at : [...right.keys()].find(isMatch);
    if (match === undefined) continue;
    pairs.set(at, match);
    taken.add(match);
  }
}

/**
 * Pairs the items of two lists.
 *
 * @param matchers Tried one after the other, the strictest first. Items that none of them matches are paired in order.
 */
export function pairItems(
  left: readonly unknown[],
  right: readonly unknown[],
  matchers: readonly Matcher[],
): PairedItems {
  const pairs = new Map<number, number>();
  if (Math.max(left.length, right.length) <= maxLength) {
    for (const matches of matchers) addPairs(left, right, pairs, matches);
  }
  const matched = sortedByLeft(pairs);
  const inOrder = matched.every(([, index], at) => at === 0 || index > (matched[at - 1]?.[1] ?? -1));
  addPairs(left, right, pairs, () => true);
  return { pairs: sortedByLeft(pairs), inOrder };
}

function sortedByLeft(pairs: ReadonlyMap<number, number>) {
  return [...pairs].sort(([one], [other]) => one - other);
}
