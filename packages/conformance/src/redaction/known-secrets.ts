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

/** One character: as it is, or escaped for JSON (up to four times), for a URL or for HTML. */
function characterPattern(char: string): string {
  const code = char.charCodeAt(0);
  const hex = code.toString(16);
  const percent = Array.from(Buffer.from(char), (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`);
  return `(?:${[
    // Bounded: each of a server's million backslashes may be where a secret begins.
    `\\\\{0,15}${literal(char)}`,
    `\\\\{1,15}u${hex.padStart(4, "0")}`,
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

/**
 * The patterns that find the given secrets: as they are, escaped for JSON, URLs or HTML, in base64 and in hex, in
 * any case.
 */
export function knownSecrets(secrets: readonly string[]): RegExp[] {
  return [...new Set(secrets.filter(Boolean))].map(
    (secret) => new RegExp(patternsOf(secret).join("|"), "gi"),
  );
}
