import { escapeControlCharacters } from "../../base/control-characters.ts";

/** A piece of HTML in which every text is escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a piece of HTML; `undefined` is nothing. */
export type Part = string | number | undefined | Markup | readonly Markup[];

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function sourceOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join("");
  return escapeControlCharacters(String(part)).replace(/[&<>"']/g, (char) => references[char] ?? "");
}

/** Makes HTML of a template: texts are escaped, in attributes (which need quotes) as well as between elements. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.reduce((source, literal, at) => source + sourceOf(parts[at - 1]) + literal));
}

/** A text of several lines that does nothing to what stands around it. */
export function printableLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(escapeControlCharacters).join("\t"))
    .join("\n");
}

/** A sentence of ours, where code stands between backticks. */
export function prose(text: string): Markup[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
