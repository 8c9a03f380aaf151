import type { Side } from "./result.ts";
import { timestampPattern } from "./timestamps.ts";

/** An id or a time. Its value is new in every run, but it refers to the same thing on both sides. */
interface Reference {
  readonly kind: string;
  readonly text: string;
}

/** A text with placeholders in place of its references. */
interface Template {
  /** The placeholders have the kind and the form of their references. */
  readonly text: string;
  /** The placeholders have the kind of their references only. */
  readonly bare: string;
  readonly references: readonly Reference[];
}

/** Properties and headers whose whole value is a reference, and its kind. */
const kindByProperty: Readonly<Record<string, string>> = {
  request_id: "request",
  next_page: "cursor",
  // Headers.
  "request-id": "request",
  "anthropic-organization-id": "organization",
  "anthropic-workspace-id": "workspace",
};

/** Patterns of the references that can occur anywhere in a text. */
const patterns = [
  ["version", /(?:skill_version|skillver|skver)_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["skill", /skill_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["request", /req_\w+/],
  ["cursor", /page_[\w%+/=-]+/],
  ["workspace", /wrkspc_\w+/],
  ["uuid", /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/],
  ["time", timestampPattern],
  // Names that the suite generates for things that do not exist.
  ["unknown", /foo-[0-9a-f]{12}/],
  // Versions of skills-2025-10-02 are Unix times in microseconds.
  ["version", /(?<!\w)\d{16}(?!\w)/],
] as const;

/** Kinds of which any two references count as equal. */
const interchangeable: ReadonlySet<string> = new Set(["time", "cursor"]);

/**
 * Returns the form of a reference, for kinds that have several: a server that uses another form differs even if it
 * refers to the same thing. The usual form is `""`.
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

function placeholder(kind: string, form: string): string {
  return `\0${kind}:${form}\0`;
}

const placeholders = /\0(\w+):(\w*)\0/g;

const anyReference = new RegExp(patterns.map(([, { source }]) => `(${source})`).join("|"), "g");

interface Pairs {
  readonly left: Map<string, string>;
  readonly right: Map<string, string>;
  /** Numbers of the pairs by their left reference, in the order in which they were paired. */
  readonly numbers: Map<string, number>;
}

interface ReferencePairs {
  readonly all: readonly (readonly [left: Reference, right: Reference])[];
  readonly sameForm: boolean;
}

/** Pairs the references of both sides: two that first appear in the same place refer to the same thing. */
export class References {
  readonly #runs: Readonly<Record<Side, RegExp>>;
  readonly #kinds = new Map<string, Pairs>();

  constructor(runIds: Readonly<Record<Side, string>>) {
    // Run ids are alphanumeric, so they need no escaping. Some scenarios send names in capitals.
    this.#runs = { left: new RegExp(runIds.left, "gi"), right: new RegExp(runIds.right, "gi") };
  }

  /**
   * Replaces the references of a text with placeholders.
   *
   * @param property Name of the property or header that has the text.
   */
  template(text: string, side: Side, property = ""): Template {
    const kind = Object.hasOwn(kindByProperty, property) ? kindByProperty[property] : undefined;
    if (kind) {
      const references = [{ kind, text }];
      return { text: placeholder(kind, formOf(kind, text)), bare: placeholder(kind, ""), references };
    }
    const references: Reference[] = [];
    const replaced = text
      // The text itself may contain what looks like a placeholder.
      .replaceAll("\0", placeholder("nul", ""))
      .replaceAll(this.#runs[side], (match) => placeholder("run", formOf("run", match)))
      .replaceAll(anyReference, (match, ...groups: unknown[]) => {
        const kind = patterns[groups.indexOf(match)]?.[0] ?? "";
        references.push({ kind, text: match });
        return placeholder(kind, formOf(kind, match));
      });
    const bare = replaced.replaceAll(placeholders, (_, kind: string) => placeholder(kind, ""));
    return { text: replaced, bare, references };
  }

  /** Whether two texts can be equal given the pairs so far, regardless of form. Adds no pairs. */
  couldMatch(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    return pairs?.all.every(([one, other]) => this.#couldBePair(one, other)) ?? false;
  }

  /** Whether two texts are equal, including the form of their references. Pairs references that are new. */
  match(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    if (!pairs) return false;
    const arePairs = pairs.all.map(([one, other]) => this.#pair(one.kind, one.text, other.text));
    return pairs.sameForm && arePairs.every(Boolean);
  }

  /** Pairs two references if both are new. Returns whether they are a pair. */
  #pair(kind: string, left: string, right: string): boolean {
    if (interchangeable.has(kind)) return true;
    const pairs = this.#pairsOf(kind);
    if (pairs.left.has(left) || pairs.right.has(right)) return pairs.left.get(left) === right;
    pairs.left.set(left, right);
    pairs.right.set(right, left);
    pairs.numbers.set(left, pairs.numbers.size + 1);
    return true;
  }

  /** Returns a text as users see it: `<skill:1>` stands for the first skill that both sides have in common. */
  show(text: string, side: Side, property?: string): string {
    const { text: template, references } = this.template(text, side, property);
    const names = references.map((reference) => this.#nameOf(reference, side)).values();
    return template.replaceAll(placeholders, (_, kind: string, form: string) => {
      if (kind === "nul") return "\0";
      const name = kind === "run" ? kind : (names.next().value ?? "");
      return `<${name}${form && `, ${form}`}>`;
    });
  }

  #nameOf({ kind, text }: Reference, side: Side): string {
    if (interchangeable.has(kind)) return kind;
    const { right, numbers } = this.#pairsOf(kind);
    const number = numbers.get(side === "left" ? text : (right.get(text) ?? ""));
    return `${kind}:${number ?? "new"}`;
  }

  /** Returns the references of two texts side by side, or `undefined` if the texts differ otherwise. */
  #pairsIn(left: string, right: string, property?: string): ReferencePairs | undefined {
    const one = this.template(left, "left", property);
    const other = this.template(right, "right", property);
    if (one.bare !== other.bare) return undefined;
    const all = one.references.flatMap((reference, at) => {
      const counterpart = other.references[at];
      return counterpart ? [[reference, counterpart] as const] : [];
    });
    return { all, sameForm: one.text === other.text };
  }

  #couldBePair({ kind, text }: Reference, other: Reference): boolean {
    if (interchangeable.has(kind)) return true;
    const { left, right } = this.#pairsOf(kind);
    return left.has(text) || right.has(other.text) ? left.get(text) === other.text : true;
  }

  #pairsOf(kind: string): Pairs {
    const pairs = this.#kinds.get(kind) ?? { left: new Map(), right: new Map(), numbers: new Map() };
    this.#kinds.set(kind, pairs);
    return pairs;
  }
}
