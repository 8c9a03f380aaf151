import { decodedVariants, encodedRuns } from "./decoded-variants.ts";
import { knownSecrets } from "./known-secrets.ts";
import { type SecretPattern, secretPatterns } from "./secret-patterns.ts";

const mark = "[redacted]";

/** Characters that are redacted at once: a long text costs no memory, and an excerpt of it no time. */
const step = 64 * 1024;

/** Characters on either side that are searched with them: a secret and its name may stand across a border. */
const margin = 16 * 1024;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Takes secrets out of everything that leaves the suite. */
export interface Redactor {
  /** The text with every form of every secret replaced. */
  text(value: string): string;
  /** At most so many characters of a text, cut after it was redacted: a cut secret would not be found any more. */
  excerpt(value: string, most: number): string;
}

/** Where the matches of a pattern are, each without its first group. */
function matchesOf(pattern: RegExp, text: string): Range[] {
  const ranges: Range[] = [];
  // Many short texts come here, for which `matchAll` would copy the pattern.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, 0: all, 1: kept = "" } = match;
    ranges.push({ start: index + kept.length, end: index + all.length });
  }
  return ranges;
}

/** Where anything is that one of the patterns finds, however it is escaped or encoded. */
function rangesIn(window: string, patterns: readonly RegExp[]): Range[] {
  const found = (text: string) => patterns.flatMap((pattern) => matchesOf(pattern, text));
  const holds = (content: string) =>
    decodedVariants(content, "one").some(({ text }) => found(text).length > 0);
  return decodedVariants(window, "three").flatMap(({ text, origin }) => {
    const packed = encodedRuns(text).filter(({ contents }) => contents.some(holds));
    return [...found(text), ...packed].map(({ start, end }) => ({ start: origin(start), end: origin(end) }));
  });
}

/** The same places in order, none of them twice. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** The part of a text between two places, each of the ranges in it replaced. */
function without(ranges: readonly Range[], text: string, start: number, end: number): string {
  let clean = "";
  let at = start;
  for (const range of ranges) {
    clean += text.slice(at, Math.max(at, range.start)) + mark;
    at = range.end;
  }
  return clean + text.slice(at, end);
}

/**
 * Redacts the given secrets, and by their shapes those of anybody: as they are, escaped for JSON, URLs or HTML, in
 * base64 and in hex.
 */
export function createRedactor(
  secrets: readonly string[],
  shapes: readonly SecretPattern[] = secretPatterns,
): Redactor {
  const patterns = [...knownSecrets(secrets), ...shapes.map(({ pattern }) => pattern)];

  function* redacted(text: string): Generator<string> {
    for (let at = 0; at < text.length; ) {
      const from = Math.max(at - margin, 0);
      const window = text.slice(from, at + step + margin);
      const ranges = merged(rangesIn(window, patterns));
      const start = at - from;
      const own = ranges.filter((range) => range.end > start && range.start < start + step);
      const end = Math.min(Math.max(start + step, own.at(-1)?.end ?? 0), window.length);
      yield without(own, window, start, end);
      // A secret that is longer than the margin may go on: nobody knows where it ends.
      if (own.at(-1)?.end === window.length) return;
      at = from + end;
    }
  }

  return {
    text: (value) => [...redacted(value)].join(""),
    excerpt(value, most) {
      let clean = "";
      for (const part of redacted(value)) {
        clean += part;
        if (clean.length > most) return `${clean.slice(0, most).toWellFormed()}…`;
      }
      return clean;
    },
  };
}
