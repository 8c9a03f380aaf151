import { escapeControlCharacters } from "../../base/control-characters.ts";

/** HTML in which every text is escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A value in an HTML template; `undefined` is left out. */
export type Part = string | number | undefined | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
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
  return escapeControlCharacters(String(part)).replace(/[&<>"']/g, (char) => entities[char] ?? "");
}

/** Template tag for HTML. Escapes texts, both between elements and in quoted attributes. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.reduce((source, literal, at) => source + sourceOf(parts[at - 1]) + literal));
}

/** Formats a sentence whose code is in backticks. */
export function prose(text: string): Markup[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
