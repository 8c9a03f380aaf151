/** A text after some of its escape sequences were decoded. */
export interface DecodedVariant {
  readonly text: string;
  /** Maps an index, which may be the text's length, to the index in the original text. */
  origin(index: number): number;
}

interface Escaping {
  /** Matches one escape sequence, which stands for one character, or for none. */
  readonly pattern: RegExp;
  readonly decode: (match: RegExpExecArray) => string;
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const htmlEntities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** JSON, JavaScript, Python and C: `\n`, `\"`, `\u0041`, `\u{41}`, `\x41`, `\101`. */
const backslash: Escaping = {
  pattern: /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|([01][0-7]{2})|(.))/gis,
  decode: ([, unit, code, byte, octal, char = ""]) => {
    if (octal) return character(octal, 8);
    const hex = unit ?? code ?? byte;
    return hex ? character(hex, 16) : (controls[char] ?? char);
  },
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

const quotedPrintable: Escaping = {
  pattern: /=(?:([0-9A-F]{2})|\r?\n)/g,
  decode: ([, code]) => (code ? character(code, 16) : ""),
};

const escapings = [backslash, url, html, quotedPrintable] as const;

/** Number of variants when one or three layers of escaping are decoded. The order of the layers hardly matters. */
const maxVariants = { one: 5, three: 24 } as const;

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
    const decoded = decode(match);
    plain += decoded;
    for (let count = 0; count < decoded.length; count++) origins.push(origin(match.index));
    end = match.index + match[0].length;
  }
  if (end === 0) return undefined;
  copyTo(text.length + 1);
  return { text: plain, origin: (index) => origins[index] ?? 0 };
}

/**
 * Returns a text as it is, and with layers of backslash, URL, HTML and quoted-printable escaping decoded.
 *
 * @param layers The number of layers to decode.
 */
export function decodedVariants(
  original: string,
  layers: keyof typeof maxVariants,
): readonly DecodedVariant[] {
  const variants: DecodedVariant[] = [{ text: original, origin: (index) => index }];
  for (const variant of variants) {
    for (const escaping of escapings) {
      if (variants.length === maxVariants[layers]) return variants;
      const next = unescapeOnce(variant, escaping);
      if (next && variants.every(({ text }) => text !== next.text)) variants.push(next);
    }
  }
  return variants;
}
