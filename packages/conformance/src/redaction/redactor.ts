import { detach } from "../base/detach.ts";
import { Aliases } from "./aliases.ts";
import { knownSecrets } from "./known-secrets.ts";
import { isJson, redactJson } from "./redact-json.ts";
import { secretPatterns, type TextPattern } from "./secret-patterns.ts";
import { type Range, SecretSearch } from "./secret-search.ts";

const placeholder = "[redacted]";

/** Characters redacted at a time, so that a long text takes little memory and an excerpt of it little time. */
const chunkSize = 64 * 1024;

/** Characters searched on either side of a chunk: a secret and its name may cross the border of two chunks. */
const overlap = 16 * 1024;

/** The most characters of JSON that are redacted by structure. Longer JSON is redacted like any other text. */
const maxJsonLength = 16 * 1024 * 1024;

/** Removes secrets from everything that the suite prints or writes. */
export interface Redactor {
  /** Returns the text with every form of every secret replaced. JSON stays JSON. */
  text(value: string): string;
  /** Returns at most `maxLength` characters. Redacts before it cuts: part of a secret would not be recognized. */
  excerpt(value: string, maxLength: number): string;
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
function* redactChunks(text: string, search: SecretSearch): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const from = Math.max(at - overlap, 0);
    const window = text.slice(from, at + chunkSize + overlap);
    const ranges = mergeRanges(search.find(window));
    const start = at - from;
    const inChunk = ranges.filter((range) => range.end > start && range.start < start + chunkSize);
    const end = Math.min(Math.max(start + chunkSize, inChunk.at(-1)?.end ?? 0), window.length);
    yield replaceRanges(inChunk, window, start, end);
    // A secret that reaches the end of the window may be longer: drop the rest of the text.
    if (inChunk.at(-1)?.end === window.length) return;
    at = from + end;
  }
}

const privateKeyStart = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * Creates a redactor for the given secrets and for everything that looks like one: as it is, escaped, or encoded.
 *
 * @param extra Patterns of unknown secrets.
 */
export function createRedactor(
  secrets: readonly string[],
  extra: readonly TextPattern[] = secretPatterns,
): Redactor {
  const search = new SecretSearch([...knownSecrets(secrets), ...extra]);
  const aliases = new Aliases();
  const redactOnce = (text: string) => [...redactChunks(text, search)].join("");

  /** Redacts a text twice, so that a text with redacted parts comes out like one with the secrets themselves. */
  function redactText(text: string): string {
    const clean = redactOnce(text);
    return clean === text ? text : redactOnce(clean);
  }

  /** Returns JSON without secrets; `undefined` for other text. */
  function redactedJson(value: string): string | undefined {
    if (value.length > maxJsonLength || !isJson(value)) return undefined;
    const clean = redactJson(value, { search, redactText, placeholder, aliases });
    // A key whose lines are several strings is only found in the text.
    return privateKeyStart.test(clean) ? undefined : clean;
  }

  return {
    text(original) {
      const value = aliases.replaceIn(original);
      const clean = redactText(value);
      return clean === original ? original : detach(redactedJson(value) ?? clean);
    },
    excerpt(original, maxLength) {
      const value = aliases.replaceIn(original);
      let clean = "";
      for (const part of redactChunks(value, search)) {
        clean += part;
        if (clean.length > maxLength) break;
      }
      if (!value.startsWith(clean)) clean = redactedJson(value) ?? redactOnce(clean);
      return detach(clean.length > maxLength ? `${clean.slice(0, maxLength).toWellFormed()}…` : clean);
    },
  };
}
