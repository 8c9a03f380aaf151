/** A text after some of its escape sequences were decoded. */
export interface DecodedVariant {
  readonly text: string;
  /** Maps an index, which may be the text's length, to the index in the original text. */
  origin(index: number): number;
}

interface Escaping {
  /** Matches one escape sequence, which stands for one character. */
  readonly pattern: RegExp;
  readonly decode: (match: RegExpExecArray) => string;
}

const jsonEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const htmlEntities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function character(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base));
}

const json: Escaping = {
  pattern: /\\(?:u([0-9a-f]{4})|(.))/gis,
  decode: ([, code, char = ""]) => (code ? character(code, 16) : (jsonEscapes[char] ?? char)),
};

const url: Escaping = {
  pattern: /%([0-9a-f]{2})/gi,
  decode: ([, code = ""]) => character(code, 16),
};

const html: Escaping = {
  pattern: /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot|amp|apos|lt|gt));/gi,
  decode: ([, hex, decimal = "", name]) => {
    if (name) return htmlEntities[name.toLowerCase()] ?? "";
    return hex ? character(hex, 16) : character(decimal, 10);
  },
};

/** Number of variants when one or three layers of escaping are decoded. The order of the layers hardly matters. */
const maxVariants = { one: 4, three: 20 } as const;

/** Decodes one layer of an escaping; returns `undefined` if the text has no such escape sequence. */
function unescapeOnce(
  { text, origin }: DecodedVariant,
  { pattern, decode }: Escaping,
): DecodedVariant | undefined {
  const origins: number[] = [];
  let plain = "";
  let end = 0;
  function copyTo(next: number): void {
    plain += text.slice(end, next);
    for (let index = end; index < next; index++) origins.push(origin(index));
  }
  for (const match of text.matchAll(pattern)) {
    copyTo(match.index);
    plain += decode(match);
    origins.push(origin(match.index));
    end = match.index + match[0].length;
  }
  if (end === 0) return undefined;
  copyTo(text.length + 1);
  return { text: plain, origin: (index) => origins[index] ?? 0 };
}

/**
 * Returns a text as it is, and with layers of JSON, URL and HTML escaping decoded.
 *
 * @param layers The number of layers to decode.
 */
export function decodedVariants(
  original: string,
  layers: keyof typeof maxVariants,
): readonly DecodedVariant[] {
  const variants: DecodedVariant[] = [{ text: original, origin: (index) => index }];
  for (const variant of variants) {
    for (const escaping of [json, url, html]) {
      if (variants.length === maxVariants[layers]) return variants;
      const next = unescapeOnce(variant, escaping);
      if (next && variants.every(({ text }) => text !== next.text)) variants.push(next);
    }
  }
  return variants;
}

/** A base64 or hexadecimal string within a text. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  /** The possible decodings. The run may begin with characters that are not part of the encoded value. */
  readonly contents: readonly string[];
}

/** The runs that are remembered: the same identifiers and words come again and again. */
const remembered = { maxLength: 200, maxCount: 5_000 } as const;

const decodedRuns: Readonly<Record<"base64" | "hex", Map<string, readonly string[]>>> = {
  base64: new Map(),
  hex: new Map(),
};

/** Returns the printable texts that a run decodes to, one for each alignment. */
function decodeRun(run: string, encoding: "base64" | "hex"): readonly string[] {
  const known = decodedRuns[encoding];
  const before = known.get(run);
  if (before) return before;
  const offsets = encoding === "base64" ? [0, 1, 2, 3] : [0, 1];
  const contents = offsets
    .map((offset) => Buffer.from(run.slice(offset), encoding).toString("latin1"))
    .filter((content) => /[\s\x20-\x7e]{8,}/.test(content));
  if (run.length > remembered.maxLength) return contents;
  if (known.size === remembered.maxCount) known.clear();
  known.set(run, contents);
  return contents;
}

/** Returns the runs that are long enough for a secret and decode to printable text. */
export function encodedRuns(text: string): EncodedRun[] {
  const runs = (pattern: RegExp, encoding: "base64" | "hex") =>
    Array.from(text.matchAll(pattern), ({ index, 0: run }) => ({
      start: index,
      end: index + run.length,
      contents: decodeRun(run, encoding),
    }));
  return [...runs(/[\w+/-]{16,}={0,2}/g, "base64"), ...runs(/[0-9a-f]{32,}/gi, "hex")];
}
