const mark = "[redacted]";

const entities: Readonly<Record<string, string>> = {
  '"': "quot",
  "&": "amp",
  "'": "apos",
  "<": "lt",
  ">": "gt",
};

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** One character: as it is, or escaped for JSON (also more than once), for a URL or for HTML. */
function characterPattern(char: string): string {
  const code = char.charCodeAt(0);
  const hex = code.toString(16);
  const percent = Array.from(Buffer.from(char), (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`);
  return `(?:${[
    `\\\\*${literal(char)}`,
    `\\\\+u${hex.padStart(4, "0")}`,
    percent.join(""),
    `&#(?:0*${code}|x0*${hex});`,
    ...(entities[char] ? [`&${entities[char]};`] : []),
  ].join("|")})`;
}

/** Base64 of a secret within any other text: it looks different at each of the three offsets. */
function base64Patterns(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64url");
    const start = Math.ceil((offset * 8) / 6);
    const own = encoded.slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
    return own.replaceAll("-", "[-+]").replaceAll("_", "[_/]");
  });
}

function patternsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const plain = Array.from(secret.toWellFormed(), characterPattern).join("");
  // What is left of a very short secret in base64 would match by chance.
  return bytes.length < 5 ? [plain] : [plain, bytes.toString("hex"), ...base64Patterns(bytes)];
}

/** Takes secrets out of everything that leaves the suite. */
export interface Redactor {
  /** The text with every form of every secret replaced. */
  text(value: string): string;
  /** At most so many characters of a text, cut after it was redacted: a cut secret would not be found any more. */
  excerpt(value: string, most: number): string;
}

/** Redacts the given secrets: as they are, escaped for JSON, URLs or HTML, in base64 and in hex, in any case. */
export function createRedactor(secrets: readonly string[]): Redactor {
  // Longest first: one secret may be the beginning of another.
  const longestFirst = [...new Set(secrets.filter(Boolean))].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.flatMap(patternsOf);
  const pattern = patterns.length > 0 ? new RegExp(patterns.join("|"), "gi") : undefined;
  const redact = (value: string) => (pattern ? value.replace(pattern, mark) : value);
  return {
    text: redact,
    excerpt(value, most) {
      const clean = redact(value);
      return clean.length > most ? `${clean.slice(0, most).toWellFormed()}…` : clean;
    },
  };
}
