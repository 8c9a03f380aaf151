import { expect, test } from "vitest";
import { escapeControlCharacters } from "../../src/base/control-characters.ts";

test("escapes control, format and separator characters, including tags", () => {
  const raw =
    "\u0000\n\u007f\u009b\u00ad\u061c\u180e\u200b\u2028\u2029\u202e\u2060\u2066\ufeff\ud800\u{e0001}\u{e0041}\u{e007f}";
  expect(escapeControlCharacters(raw)).toBe(
    String.raw`\u0000\u000a\u007f\u009b\u00ad\u061c\u180e\u200b\u2028\u2029\u202e\u2060\u2066\ufeff\ud800\u{e0001}\u{e0041}\u{e007f}`,
  );
});

test("leaves other text as it is, including variation selectors", () => {
  const text = "é 漢字 👩 ❤\ufe0f \\u0000";
  expect(escapeControlCharacters(text)).toBe(text);
});
