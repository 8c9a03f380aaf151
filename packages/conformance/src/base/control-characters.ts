/**
 * Returns `text` with control characters, line breaks and bidirectional marks as `\uXXXX` escapes. Printed text
 * contains strings that the server under test chose, which must not control the terminal.
 */
export function escapeControlCharacters(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
