import { isMadeOfPublicText, isPublic } from "./public-words.ts";
import type { TextPattern } from "./secret-patterns.ts";

const entities: Readonly<Record<string, string>> = {
  '"': "quot",
  "&": "amp",
  "'": "apos",
  "<": "lt",
  ">": "gt",
};

/** Shorter values are words: `k`, `ga`. */
const minLength = 4;

/** Shorter secrets are redacted only where they stand alone. */
const minLengthAnywhere = 8;

/** A character that continues a word, a number, a time or an identifier. */
const [before, after] = ["(?<![\\w\\u00aa-\\uffff-]|\\d[.:])", "(?![\\w\\u00aa-\\uffff-]|[.:]\\d)"];

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Returns a pattern for one character: as it is, or escaped for JSON (up to four times), URLs or HTML. */
function characterPattern(char: string): string {
  const code = char.charCodeAt(0);
  const hex = code.toString(16);
  const percent = Array.from(Buffer.from(char), (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`);
  return `(?:${[
    // Bounded: a secret may begin at each of a million backslashes.
    `\\\\{0,15}${escapeRegExp(char)}`,
    `\\\\{1,15}u${hex.padStart(4, "0")}`,
    percent.join(""),
    `&#(?:0*${code}|x0*${hex});`,
    ...(entities[char] ? [`&${entities[char]};`] : []),
  ].join("|")})`;
}

/** Returns the base64 of a secret inside a longer text, in each of the three alignments. */
function base64Of(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64url");
    const start = Math.ceil((offset * 8) / 6);
    return encoded.slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
  });
}

/** An escape that {@link characterPattern} matches. */
const anyEscape = /[\\%]|&(?:#|quot;|amp;|apos;|lt;|gt;)/;

/** Returns the longest part of a base64url text that is the same in plain base64. */
function commonPart(base64: string): string {
  return base64.split(/[-_]/).reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** Whether a value is no secret: a word of the API, or so short that texts contain it anyway. */
function isHarmless(value: string): boolean {
  const isShort = value.length < (/\p{L}/u.test(value) ? minLength : minLengthAnywhere);
  return isShort || isPublic(value);
}

/** Whether a secret could occur in an innocent word or number, or is one that people make up. */
function isRedactedAlone(secret: string): boolean {
  return (
    secret.length < minLengthAnywhere ||
    !/\p{L}/u.test(secret) ||
    new Set(secret).size < 3 ||
    isMadeOfPublicText(secret)
  );
}

function patternFor(secret: string): TextPattern {
  const bytes = Buffer.from(secret);
  const plain = Array.from(secret.toWellFormed(), characterPattern).join("");
  const isAlone = isRedactedAlone(secret);
  const [hex, base64] = isAlone ? [[], []] : [[bytes.toString("hex")], base64Of(bytes)];
  const eitherBase64 = base64.map((text) => text.replaceAll("-", "[-+]").replaceAll("_", "[_/]"));
  const source = isAlone ? `${before}${plain}${after}` : [plain, ...hex, ...eitherBase64].join("|");
  const pattern = new RegExp(source, "gi");
  // Patterns ignore case by other rules than `toLowerCase()` for letters that are not ASCII.
  if (/[^\x20-\x7e]/.test(secret)) return { pattern };
  const parts = [secret, ...hex, ...base64.map(commonPart)].map((part) => part.toLowerCase());
  return {
    pattern,
    mayMatch: (lowerCase) => anyEscape.test(lowerCase) || parts.some((part) => lowerCase.includes(part)),
  };
}

/** Returns a secret, and its bytes as a header or a decoding shows them, if it is not ASCII. */
function spellingsOf(secret: string): string[] {
  return /[^\x20-\x7e]/.test(secret) ? [secret, Buffer.from(secret).toString("latin1")] : [secret];
}

/**
 * Returns case-insensitive patterns for the given secrets: as they are, escaped for JSON, URLs or HTML, in base64
 * and in hex. There is none for a value that is shorter than four characters or a word of the API, and secrets that
 * may be part of an innocent word are matched only where they stand alone.
 */
export function knownSecrets(secrets: readonly string[]): TextPattern[] {
  return [...new Set(secrets)]
    .filter((secret) => !isHarmless(secret))
    .flatMap(spellingsOf)
    .map(patternFor);
}
