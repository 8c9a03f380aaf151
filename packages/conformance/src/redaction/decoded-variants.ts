/** A text as it reads once an escaping is undone. */
export interface DecodedVariant {
  readonly text: string;
  /** Where the character at an index, or the end, stood in the original. */
  origin(index: number): number;
}

interface Escaping {
  /** Finds the escapes. Each stands for one character. */
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpExecArray) => string;
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const entities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function character(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base));
}

const json: Escaping = {
  pattern: /\\(?:u([0-9a-f]{4})|(.))/gis,
  meaning: ([, code, char = ""]) => (code ? character(code, 16) : (controls[char] ?? char)),
};

const url: Escaping = {
  pattern: /%([0-9a-f]{2})/gi,
  meaning: ([, code = ""]) => character(code, 16),
};

const html: Escaping = {
  pattern: /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot|amp|apos|lt|gt));/gi,
  meaning: ([, hex, decimal = "", name]) => {
    if (name) return entities[name.toLowerCase()] ?? "";
    return hex ? character(hex, 16) : character(decimal, 10);
  },
};

/** How many ways there are to undo so many layers of escapes, whatever their kinds: their order hardly matters. */
const ways = { one: 4, three: 20 } as const;

/** The text with one layer of one escaping undone; `undefined` where it has none. */
function undone(
  { text, origin }: DecodedVariant,
  { pattern, meaning }: Escaping,
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
    plain += meaning(match);
    origins.push(origin(match.index));
    end = match.index + match[0].length;
  }
  if (end === 0) return undefined;
  copyTo(text.length + 1);
  return { text: plain, origin: (index) => origins[index] ?? 0 };
}

/** The ways to read a text: as it is, and with layers of JSON's, URLs' and HTML's escapes undone. */
export function decodedVariants(original: string, layers: keyof typeof ways): readonly DecodedVariant[] {
  const readings: DecodedVariant[] = [{ text: original, origin: (index) => index }];
  for (const reading of readings) {
    for (const escaping of [json, url, html]) {
      if (readings.length === ways[layers]) return readings;
      const next = undone(reading, escaping);
      if (next && readings.every(({ text }) => text !== next.text)) readings.push(next);
    }
  }
  return readings;
}

/** A run of base64 or hexadecimal in a text. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  /** What it may stand for: where the run begins, characters that belong to something else may hide it. */
  readonly contents: readonly string[];
}

/** The runs that are long enough to hold a secret, and hold something that can be read. */
export function encodedRuns(text: string): EncodedRun[] {
  const runs = (pattern: RegExp, encoding: "base64" | "hex", phases: readonly number[]) =>
    Array.from(text.matchAll(pattern), ({ index, 0: run }) => ({
      start: index,
      end: index + run.length,
      contents: phases
        .map((phase) => Buffer.from(run.slice(phase), encoding).toString("latin1"))
        .filter((content) => /[\s\x20-\x7e]{8,}/.test(content)),
    }));
  return [...runs(/[\w+/-]{16,}={0,2}/g, "base64", [0, 1, 2, 3]), ...runs(/[0-9a-f]{32,}/gi, "hex", [0, 1])];
}
