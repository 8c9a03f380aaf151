import { decodedVariants } from "./decoded-variants.ts";
import { encodedRuns, textsIn } from "./encoded-runs.ts";
import { knownSecrets } from "./known-secrets.ts";
import { isJson, redactJson, type SecretFinder } from "./redact-json.ts";
import { secretPatterns, type TextPattern } from "./secret-patterns.ts";

const placeholder = "[redacted]";

/** Characters redacted at a time, so that a long text takes little memory and an excerpt of it little time. */
const chunkSize = 64 * 1024;

/** Characters searched on either side of a chunk: a secret and its name may cross the border of two chunks. */
const overlap = 16 * 1024;

/** The most characters of JSON that are redacted by structure. Longer JSON is redacted like any other text. */
const maxJsonLength = 16 * 1024 * 1024;

/** The most names whose values are remembered to be secret or not. */
const maxNames = 1_000;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Removes secrets from everything that the suite prints or writes. */
export interface Redactor {
  /** Returns the text with every form of every secret replaced. JSON stays JSON. */
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

function matchesOfAny(patterns: readonly TextPattern[], text: string): Range[] {
  const lowerCase = text.toLowerCase();
  return patterns.flatMap(({ pattern, mayMatch }) =>
    mayMatch === undefined || mayMatch(lowerCase) ? matchesOf(pattern, text) : [],
  );
}

/** Whether a decoded text contains a secret, as it is or escaped once. */
function hasSecret(content: string, patterns: readonly TextPattern[]): boolean {
  return decodedVariants(content, "one").some(({ text }) => matchesOfAny(patterns, text).length > 0);
}

/** Returns the ranges that a pattern matches, in any escaping or encoding. */
function findSecrets(window: string, patterns: readonly TextPattern[]): Range[] {
  return decodedVariants(window, "three").flatMap(({ text, origin }) => {
    const encoded = encodedRuns(text).filter(({ contents }) =>
      contents.some((content) => hasSecret(content, patterns)),
    );
    return [...matchesOfAny(patterns, text), ...encoded].map(({ start, end }) => ({
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

/** Returns a text without secrets, piece by piece. */
function* redactChunks(text: string, patterns: readonly TextPattern[]): Generator<string> {
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

function finderFor(patterns: readonly TextPattern[]): SecretFinder {
  const secretNames = new Map<string, boolean>();
  function findName(name: string): boolean {
    const start = `${JSON.stringify(name)}: "`;
    return findSecrets(`${start}value"`, patterns).some((range) => range.start === start.length);
  }
  return {
    text: (value) => [...redactChunks(value, patterns)].join(""),
    isSecretName(name) {
      const isSecret = secretNames.get(name) ?? findName(name);
      if (secretNames.size === maxNames) secretNames.clear();
      secretNames.set(name, isSecret);
      return isSecret;
    },
    hasSecret: (bytes) => textsIn(Buffer.from(bytes)).some((content) => hasSecret(content, patterns)),
  };
}

/**
 * Creates a redactor for the given secrets and for everything that looks like one: as it is, escaped, or encoded.
 *
 * @param extra Patterns of unknown secrets.
 */
export function createRedactor(
  secrets: readonly string[],
  extra: readonly TextPattern[] = secretPatterns,
): Redactor {
  const patterns = [...knownSecrets(secrets), ...extra];
  const finder = finderFor(patterns);

  /** Returns JSON without secrets; `undefined` for other text. */
  function redactedJson(value: string): string | undefined {
    if (value.length > maxJsonLength || !isJson(value)) return undefined;
    return redactJson(value, finder, placeholder);
  }

  return {
    text(value) {
      const clean = [...redactChunks(value, patterns)].join("");
      return clean === value ? value : (redactedJson(value) ?? clean);
    },
    excerpt(value, maxLength) {
      let clean = "";
      for (const part of redactChunks(value, patterns)) {
        clean += part;
        if (clean.length > maxLength) break;
      }
      if (!value.startsWith(clean)) clean = redactedJson(value) ?? clean;
      return clean.length > maxLength ? `${clean.slice(0, maxLength).toWellFormed()}…` : clean;
    },
  };
}
