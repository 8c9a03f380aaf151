import { escapeControlCharacters } from "../base/control-characters.ts";

/** Returns a text on a single line, shortened to `maxLength` characters. */
function truncate(text: string, maxLength: number): string {
  const line = escapeControlCharacters(text);
  return line.length > maxLength ? `${line.slice(0, maxLength).toWellFormed()}…` : line;
}

function longestBacktickRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function span(text: string): string {
  const fence = "`".repeat(longestBacktickRun(text) + 1);
  // Markdown strips one space from both ends of a code span that has both.
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return text.trim() === "" ? "" : `${fence}${pad}${text}${pad}${fence}`;
}

/** Formats a text as inline code. Escapes `|`, which would end a table cell even there. */
export function code(text: string, maxLength = 300): string {
  return truncate(text, maxLength).split("|").map(span).join("&#124;");
}

/** Escapes everything in a text that could be Markdown. */
export function plain(text: string, maxLength = 300): string {
  return truncate(text, maxLength)
    .replace(/[!-/:-@[-`{-~]/g, (char) => (/[-.,'"()/?%=+;^]/.test(char) ? char : `&#${char.charCodeAt(0)};`))
    .replace(/www\./gi, (start) => start.replace(".", "&#46;"));
}

/** Formats a sentence whose code is in backticks; everything else is escaped. */
export function prose(text: string): string {
  const parts = text.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/);
  return parts.map((part, at) => [plain(part), "", code(part.trim())][at % 3]).join("");
}

/** Formats a fenced code block. The fence is longer than any run of backticks in the text. */
export function block(language: string, text: string): string {
  const fence = "`".repeat(Math.max(longestBacktickRun(text) + 1, 3));
  const lines = text.replaceAll("\r\n", "\n").split("\n").map(escapeControlCharacters);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}

/** Escapes a text for an HTML element. */
export function html(text: string, maxLength = 300): string {
  return truncate(text, maxLength).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
