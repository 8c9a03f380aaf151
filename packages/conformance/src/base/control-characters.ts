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
