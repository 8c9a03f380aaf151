import { Aliases } from "./aliases.ts";
import { isPublic } from "./public-words.ts";
import type { SecretSearch } from "./secret-search.ts";

/** Options of {@link redactJson}. */
export interface RedactJsonOptions {
  readonly search: SecretSearch;
  /** Returns a text with every secret in it replaced. */
  redactText(text: string): string;
  readonly placeholder: string;
  /** The aliases of identifiers and cursors. */
  readonly aliases: Aliases;
}

/** An object or array that is being read. */
interface Container {
  readonly isArray: boolean;
  /** The name of the member that is being read, or that the array is the value of. */
  name: string | undefined;
  /** The string before, which may be the name of the next: `["x-api-key", "…"]`, `{"name": "token", "value": "…"}`. */
  previous: string | undefined;
  /** Its items so far, by their places in the output, if all are bytes. */
  bytes: { readonly at: number; readonly value: number }[] | undefined;
}

const tokenPattern = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|\s+/g;

/** The fewest bytes that are searched for a secret. */
const minBytes = 8;

/** Names of members that name the `value` next to them. */
const namingMembers: ReadonlySet<string | undefined> = new Set(["name", "key", "header"]);

/** A name of a header, property or parameter. */
const namePattern = /^[\w.-]{1,64}$/;

/** Rewrites JSON token by token, so that everything but its secrets stays as it is. */
class JsonRedactor {
  readonly #search: SecretSearch;
  readonly #redactText: (text: string) => string;
  readonly #placeholder: string;
  readonly #aliases: Aliases;
  readonly #output: string[] = [];
  readonly #open: Container[] = [];

  constructor({ search, redactText, placeholder, aliases }: RedactJsonOptions) {
    this.#aliases = aliases;
    this.#search = search;
    this.#redactText = redactText;
    this.#placeholder = JSON.stringify(placeholder);
  }

  redact(json: string): string {
    const tokens = json.match(tokenPattern) ?? [];
    for (const [index, token] of tokens.entries()) this.#add(token, () => isName(tokens, index));
    return this.#output.join("");
  }

  get #container(): Container | undefined {
    return this.#open.at(-1);
  }

  #add(token: string, isMemberName: () => boolean): void {
    if (token === "{" || token === "[") this.#begin(token === "[");
    else if (token === "}" || token === "]") this.#end();
    else if (token.startsWith('"')) {
      const value: string = JSON.parse(token);
      this.#output.push(isMemberName() ? this.#name(value, token) : this.#string(value, token));
      return;
    } else if (/^[-\d]/.test(token)) {
      this.#number(token);
      return;
    }
    this.#output.push(token);
  }

  #begin(isArray: boolean): void {
    const outer = this.#container;
    if (outer) outer.bytes = undefined;
    const name = isArray ? outer?.name : undefined;
    this.#open.push({ isArray, name, previous: undefined, bytes: [] });
  }

  #end(): void {
    const { bytes = [] } = this.#open.pop() ?? {};
    if (bytes.length < minBytes || !this.#search.isSecret(Buffer.from(bytes.map(({ value }) => value))))
      return;
    for (const { at } of bytes) this.#output[at] = this.#placeholder;
  }

  #name(name: string, token: string): string {
    const container = this.#container;
    if (container) container.name = name;
    return isPublic(name) ? token : this.#changed(name, token);
  }

  #string(value: string, token: string): string {
    const container = this.#container;
    const isSecret = value !== "" && this.#isNamedSecret(value);
    if (container) {
      container.previous = container.isArray || namingMembers.has(container.name) ? value : undefined;
      container.bytes = undefined;
    }
    return isSecret ? this.#placeholder : this.#changed(value, token, container?.name);
  }

  /** Whether the name of a value says that it is secret. */
  #isNamedSecret(value: string): boolean {
    const { isArray = false, name, previous } = this.#container ?? {};
    if (name !== undefined && this.#search.isSecretName(name)) return true;
    const isPair = isArray ? name === undefined || namePattern.test(name) : name === "value";
    if (!isPair || previous === undefined || !namePattern.test(previous)) return false;
    return this.#search.isSecretName(previous) && !(isArray && isPublic(value));
  }

  #changed(value: string, token: string, name?: string): string {
    const clean = this.#redactText(value);
    if (clean === value) return token;
    return JSON.stringify(Aliases.isReference(name) ? this.#aliases.of(value) : clean);
  }

  #number(token: string): void {
    const { name, bytes } = this.#container ?? {};
    const isNamed = name !== undefined && this.#search.isSecretName(name);
    const isSecret = isNamed || this.#redactText(token) !== token;
    const value = Number(token);
    if (Number.isInteger(value) && value >= 0 && value < 256) bytes?.push({ at: this.#output.length, value });
    else if (this.#container) this.#container.bytes = undefined;
    this.#output.push(isSecret ? this.#placeholder : token);
  }
}

/** Whether a string is the name of a member. */
function isName(tokens: readonly string[], index: number): boolean {
  const next = tokens[index + 1]?.trim() === "" ? tokens[index + 2] : tokens[index + 1];
  return next === ":";
}

/** Whether a text is a JSON object, array or string. */
export function isJson(text: string): boolean {
  if (!/^\s{0,100}[{["]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Redacts JSON by its structure: whole values by the names of their members, and secrets within strings. White space,
 * order and property names of the API stay.
 */
export function redactJson(json: string, options: RedactJsonOptions): string {
  return new JsonRedactor(options).redact(json);
}
