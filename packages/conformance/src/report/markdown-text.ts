import { escapeControlCharacters } from "../base/control-characters.ts";

/** A text on one line, and not too long. */
function clipped(text: string, most: number): string {
  const line = escapeControlCharacters(text);
  return line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function span(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  // One space on either side is not part of a span that has one on both.
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return text.trim() === "" ? "" : `${fence}${pad}${text}${pad}${fence}`;
}

/** Text of a server, as code, where nothing is markup. A bar would end the cell of a table even there. */
export function code(text: string, most = 300): string {
  return clipped(text, most).split("|").map(span).join("&#124;");
}

/** Text that is read as it is written: whatever might be markup stands as a reference to its character. */
export function plain(text: string, most = 300): string {
  return clipped(text, most)
    .replace(/[!-/:-@[-`{-~]/g, (char) => (/[-.,'"()/?%=+;^]/.test(char) ? char : `&#${char.charCodeAt(0)};`))
    .replace(/www\./gi, (start) => start.replace(".", "&#46;"));
}

/** A sentence in which what stands between backticks is code. */
export function prose(text: string): string {
  const parts = text.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/);
  return parts.map((part, at) => [plain(part), "", code(part.trim())][at % 3]).join("");
}

/** A block of code; line ends stay, and nothing in it ends the block. */
export function block(language: string, text: string): string {
  const fence = "`".repeat(Math.max(longestRun(text) + 1, 3));
  const lines = text.replaceAll("\r\n", "\n").split("\n").map(escapeControlCharacters);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}

/** Text within an element of HTML. */
export function html(text: string, most = 300): string {
  return clipped(text, most).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
