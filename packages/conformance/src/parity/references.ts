import { moment } from "./moments.ts";
import type { Side } from "./result.ts";

/** What is chosen anew in every run, and stands for the same on both sides: an identifier, or a moment. */
interface Reference {
  readonly kind: string;
  readonly text: string;
}

/** A text with its references taken out. */
interface Template {
  /** Equal for texts that differ in references alone, each of the same form. */
  readonly words: string;
  /** Equal for texts that differ in references alone, whatever their form: what tells who belongs together. */
  readonly bare: string;
  readonly references: readonly Reference[];
}

/** What a property is a reference of as a whole, whatever it looks like. */
const byProperty: Readonly<Record<string, string>> = {
  request_id: "request",
  next_page: "cursor",
  // Headers.
  "request-id": "request",
  "anthropic-organization-id": "organization",
  "anthropic-workspace-id": "workspace",
};

/** References by what they look like. */
const patterns = [
  ["version", /(?:skill_version|skillver|skver)_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["skill", /skill_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["request", /req_\w+/],
  ["cursor", /page_[\w%+/=-]+/],
  ["workspace", /wrkspc_\w+/],
  ["uuid", /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/],
  ["time", moment],
  // What the suite makes up so that nothing has its name.
  ["unknown", /foo-[0-9a-f]{12}/],
  // The versions of the older revision are moments, in microseconds.
  ["version", /(?<!\w)\d{16}(?!\w)/],
] as const;

/** Where it does not matter whether two of them are the same. */
const anyOf: ReadonlySet<string> = new Set(["time", "cursor"]);

/**
 * What a client can tell of a reference without knowing which one it is, where a kind has more than one form.
 * The one that needs no word has none.
 */
const forms: Readonly<Record<string, (text: string) => string>> = {
  time: (text) => `${text.includes(".") ? "" : "whole"}${text.endsWith("Z") ? "" : "offset"}`,
  version: (text) => (/^\d/.test(text) ? "digits" : text.slice(0, text.lastIndexOf("_"))),
  cursor: (text) => (text === "" ? "empty" : text.startsWith("page_") ? "" : "other"),
  run: (text) => (text === text.toLowerCase() ? "" : text === text.toUpperCase() ? "capitals" : "mixed"),
  request: (text) => (text === "" ? "empty" : text.startsWith("req_") ? "" : "other"),
};

function formOf(kind: string, text: string): string {
  return forms[kind]?.(text) ?? "";
}

/** What stands for a reference in a template. */
function mark(kind: string, form: string): string {
  return `\0${kind}:${form}\0`;
}

const marks = /\0(\w+):(\w*)\0/g;

const everywhere = new RegExp(patterns.map(([, { source }]) => `(${source})`).join("|"), "g");

interface Pairs {
  readonly left: Map<string, string>;
  readonly right: Map<string, string>;
  /** The pairs by the number of their first appearance. */
  readonly numbers: Map<string, number>;
}

/** What the references of one side stand for on the other: whoever appears first in the same place belongs together. */
export class References {
  readonly #runs: Readonly<Record<Side, RegExp>>;
  readonly #kinds = new Map<string, Pairs>();

  constructor(runIds: Readonly<Record<Side, string>>) {
    // A run id is of letters and digits alone. Some names are sent in capitals.
    this.#runs = { left: new RegExp(runIds.left, "gi"), right: new RegExp(runIds.right, "gi") };
  }

  /** A text in words and references. `property` is what it is the value of. */
  template(text: string, side: Side, property = ""): Template {
    const whole = Object.hasOwn(byProperty, property) ? byProperty[property] : undefined;
    if (whole) {
      const references = [{ kind: whole, text }];
      return { words: mark(whole, formOf(whole, text)), bare: mark(whole, ""), references };
    }
    const references: Reference[] = [];
    const words = text
      // A server may say what looks like a mark.
      .replaceAll("\0", mark("nul", ""))
      .replaceAll(this.#runs[side], (found) => mark("run", formOf("run", found)))
      .replaceAll(everywhere, (found, ...groups: unknown[]) => {
        const kind = patterns[groups.indexOf(found)]?.[0] ?? "";
        references.push({ kind, text: found });
        return mark(kind, formOf(kind, found));
      });
    return { words, bare: words.replaceAll(marks, (_, kind: string) => mark(kind, "")), references };
  }

  /** Whether two texts say the same, as far as is known and in whatever form; nothing is learnt from it. */
  couldMatch(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    return pairs?.all.every(([one, other]) => this.#mayBe(one, other)) ?? false;
  }

  /** Whether two texts say the same in the same form; references that are new belong together from now on. */
  match(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    if (!pairs) return false;
    const isSame = pairs.all.map(([one, other]) => this.#isSame(one.kind, one.text, other.text));
    return pairs.sameForm && isSame.every(Boolean);
  }

  /** Whether two references are the same; those that are new belong together from now on. */
  #isSame(kind: string, left: string, right: string): boolean {
    if (anyOf.has(kind)) return true;
    const pairs = this.#pairsOf(kind);
    if (pairs.left.has(left) || pairs.right.has(right)) return pairs.left.get(left) === right;
    pairs.left.set(left, right);
    pairs.right.set(right, left);
    pairs.numbers.set(left, pairs.numbers.size + 1);
    return true;
  }

  /** A text for people: `<skill:1>` is the first skill that both sides have shown. */
  show(text: string, side: Side, property?: string): string {
    const { words, references } = this.template(text, side, property);
    const names = references.map((reference) => this.#nameOf(reference, side)).values();
    return words.replaceAll(marks, (_, kind: string, form: string) => {
      if (kind === "nul") return "\0";
      const name = kind === "run" ? kind : (names.next().value ?? "");
      return `<${name}${form && `, ${form}`}>`;
    });
  }

  #nameOf({ kind, text }: Reference, side: Side): string {
    if (anyOf.has(kind)) return kind;
    const { right, numbers } = this.#pairsOf(kind);
    const number = numbers.get(side === "left" ? text : (right.get(text) ?? ""));
    return `${kind}:${number ?? "new"}`;
  }

  #pairsIn(
    left: string,
    right: string,
    property?: string,
  ): { readonly all: readonly (readonly [Reference, Reference])[]; readonly sameForm: boolean } | undefined {
    const one = this.template(left, "left", property);
    const other = this.template(right, "right", property);
    if (one.bare !== other.bare) return undefined;
    const all = one.references.flatMap((reference, at) => {
      const second = other.references[at];
      return second ? [[reference, second] as const] : [];
    });
    return { all, sameForm: one.words === other.words };
  }

  #mayBe({ kind, text }: Reference, other: Reference): boolean {
    if (anyOf.has(kind)) return true;
    const { left, right } = this.#pairsOf(kind);
    return left.has(text) || right.has(other.text) ? left.get(text) === other.text : true;
  }

  #pairsOf(kind: string): Pairs {
    const pairs = this.#kinds.get(kind) ?? { left: new Map(), right: new Map(), numbers: new Map() };
    this.#kinds.set(kind, pairs);
    return pairs;
  }
}
