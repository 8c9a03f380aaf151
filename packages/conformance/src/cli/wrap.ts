/**
 * Breaks words into lines.
 *
 * @param indent Put before each line.
 * @param width Characters of a line; a word that is longer has a line of its own.
 */
export function wrap(words: readonly string[], indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    if (line !== indent && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return line === indent ? lines : [...lines, line];
}
