/** Returns the Levenshtein distance between two words. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const [left = 0, above = 0, before = 0] = [next[at], row[at + 1], row[at]];
      next.push(Math.min(left + 1, above + 1, before + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Returns the word that a mistyped one resembles: it begins alike, or at most a third of its letters differ. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > 40) return undefined;
  const begun = words.find((word) => typed.length > 1 && (word.startsWith(typed) || typed.startsWith(word)));
  const ranked = words
    .map((word) => ({ word, changes: distance(typed, word) }))
    .filter(({ word, changes }) => changes <= Math.max(Math.floor(word.length / 3), 1))
    .sort((a, b) => a.changes - b.changes);
  return begun ?? ranked[0]?.word;
}
