/**
 * A text as one line that does nothing to a terminal: controls, line ends and marks that turn the direction of
 * writing are spelt out. A server under test chooses some of what is printed.
 */
export function escapeControlCharacters(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
