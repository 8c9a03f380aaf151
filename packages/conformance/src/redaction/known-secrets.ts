const entities: Readonly<Record<string, string>> = {
  '"': "quot",
  "&": "amp",
  "'": "apos",
  "<": "lt",
  ">": "gt",
};

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

/** Returns patterns for the base64 of a secret inside a longer text: one for each of the three alignments. */
function base64Patterns(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64url");
    const start = Math.ceil((offset * 8) / 6);
    const aligned = encoded.slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
    return aligned.replaceAll("-", "[-+]").replaceAll("_", "[_/]");
  });
}

function patternsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const plain = Array.from(secret.toWellFormed(), characterPattern).join("");
  // The base64 of a very short secret would match unrelated text.
  return bytes.length < 5 ? [plain] : [plain, bytes.toString("hex"), ...base64Patterns(bytes)];
}

/**
 * Returns case-insensitive patterns for the given secrets: as they are, escaped for JSON, URLs or HTML, in base64
 * and in hex.
 */
export function knownSecrets(secrets: readonly string[]): RegExp[] {
  return [...new Set(secrets.filter(Boolean))].map(
    (secret) => new RegExp(patternsOf(secret).join("|"), "gi"),
  );
}
