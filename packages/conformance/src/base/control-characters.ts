/**
 * Returns `text` with control characters, line breaks and bidirectional marks as `\uXXXX` escapes. Printed text
 * contains strings that the server under test chose, which must not control the terminal.
 */
export function escapeControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => {
    const code = char.codePointAt(0)?.toString(16) ?? "";
    return `\\u${code.length > 4 ? `{${code}}` : code.padStart(4, "0")}`;
  });
}

/** Escapes a text as {@link escapeControlCharacters} does, but keeps line breaks and tabs. */
export function escapeLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(escapeControlCharacters).join("\t"))
    .join("\n");
}

/**
 * Returns JSON in which all characters that {@link escapeControlCharacters} escapes are escapes of JSON.
 *
 * @param space Number of spaces of the indentation.
 */
export function printableJson(value: unknown, space?: number): string {
  // `JSON.stringify` escapes only those below a space, and halves of characters.
  return JSON.stringify(value, null, space).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    Array.from(
      { length: char.length },
      (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
