import { decodedVariants, encodedRuns } from "./decoded-variants.ts";
import { knownSecrets } from "./known-secrets.ts";
import { secretPatterns, type TextPattern } from "./secret-patterns.ts";

const placeholder = "[redacted]";

/** Characters redacted at a time, so that a long text takes little memory and an excerpt of it little time. */
const chunkSize = 64 * 1024;

/** Characters searched on either side of a chunk: a secret and its name may cross the border of two chunks. */
const overlap = 16 * 1024;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Removes secrets from everything that the suite prints or writes. */
export interface Redactor {
  /** Returns the text with every form of every secret replaced. */
  text(value: string): string;
  /** Returns at most `maxLength` characters. Redacts before it cuts: part of a secret would not be recognized. */
  excerpt(value: string, maxLength: number): string;
}

/** Returns the ranges of all matches, without their first group. */
function matchesOf(pattern: RegExp, text: string): Range[] {
  const ranges: Range[] = [];
  // `matchAll` would copy the pattern for each of many short texts.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, 0: all, 1: kept = "" } = match;
    ranges.push({ start: index + kept.length, end: index + all.length });
  }
  return ranges;
}

/** Returns the ranges that a pattern matches, in any escaping or encoding. */
function findSecrets(window: string, patterns: readonly TextPattern[]): Range[] {
  const matches = (text: string) => {
    const lowerCase = text.toLowerCase();
    return patterns.flatMap(({ pattern, mayMatch }) =>
      mayMatch === undefined || mayMatch(lowerCase) ? matchesOf(pattern, text) : [],
    );
  };
  const hasSecret = (content: string) =>
    decodedVariants(content, "one").some(({ text }) => matches(text).length > 0);
  return decodedVariants(window, "three").flatMap(({ text, origin }) => {
    const encoded = encodedRuns(text).filter(({ contents }) => contents.some(hasSecret));
    return [...matches(text), ...encoded].map(({ start, end }) => ({
      start: origin(start),
      end: origin(end),
    }));
  });
}

/** Returns the ranges in order, with overlapping ones merged. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** Returns `text` from `start` to `end` with each range replaced by the placeholder. */
function replaceRanges(ranges: readonly Range[], text: string, start: number, end: number): string {
  let clean = "";
  let at = start;
  for (const range of ranges) {
    clean += text.slice(at, Math.max(at, range.start)) + placeholder;
    at = range.end;
  }
  return clean + text.slice(at, end);
}

/**
 * Creates a redactor for the given secrets and for everything that looks like one: as it is, escaped for JSON, URLs
 * or HTML, in base64 and in hex.
 *
 * @param extra Patterns of unknown secrets.
 */
export function createRedactor(
  secrets: readonly string[],
  extra: readonly TextPattern[] = secretPatterns,
): Redactor {
  const patterns = [...knownSecrets(secrets), ...extra];

  function* redactChunks(text: string): Generator<string> {
    for (let at = 0; at < text.length; ) {
      const from = Math.max(at - overlap, 0);
      const window = text.slice(from, at + chunkSize + overlap);
      const ranges = mergeRanges(findSecrets(window, patterns));
      const start = at - from;
      const inChunk = ranges.filter((range) => range.end > start && range.start < start + chunkSize);
      const end = Math.min(Math.max(start + chunkSize, inChunk.at(-1)?.end ?? 0), window.length);
      yield replaceRanges(inChunk, window, start, end);
      // A secret that reaches the end of the window may be longer: drop the rest of the text.
      if (inChunk.at(-1)?.end === window.length) return;
      at = from + end;
    }
  }

  return {
    text: (value) => [...redactChunks(value)].join(""),
    excerpt(value, maxLength) {
      let clean = "";
      for (const part of redactChunks(value)) {
        clean += part;
        if (clean.length > maxLength) return `${clean.slice(0, maxLength).toWellFormed()}…`;
      }
      return clean;
    },
  };
}
