function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** Escapes control, format and separator characters, so that a terminal prints them instead of obeying them. */
export function escapeControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

/** Makes `util.inspect` and `console.log` of Node escape control characters in the properties of an object. */
export function escapeWhenInspected(object: object): void {
  let isNested = false;
  Object.defineProperty(object, Symbol.for("nodejs.util.inspect.custom"), {
    value(_depth: number, options: unknown, inspect: (value: unknown, options: unknown) => string) {
      // Prints the object as if it did not have this method.
      if (isNested) return object;
      isNested = true;
      try {
        // Node escapes other control characters in strings, and uses them for colors and line breaks.
        return inspect(object, options).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
      } finally {
        isNested = false;
      }
    },
  });
}
