/** Which of the two servers something came from. */
export type Side = "left" | "right";

/** What is chosen anew in every run, and stands for the same on both sides: an identifier, or a moment. */
interface Reference {
  readonly kind: string;
  readonly text: string;
}

/** A text with its references taken out. */
interface Template {
  /** Equal for texts that differ in references alone. */
  readonly words: string;
  readonly references: readonly Reference[];
}

/** What a property is a reference of as a whole, whatever it looks like. */
const byProperty: Readonly<Record<string, string>> = { request_id: "request", next_page: "cursor" };

/** References by what they look like. */
const patterns = [
  ["version", /(?:skill_version|skillver|skver)_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["skill", /skill_(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{8,}/],
  ["request", /req_\w+/],
  ["cursor", /page_[\w%+/=-]+/],
  ["workspace", /wrkspc_\w+/],
  ["uuid", /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/],
  ["time", /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/],
  // What the suite makes up so that nothing has its name.
  ["unknown", /foo-[0-9a-f]{12}/],
  // The versions of the older revision are moments, in microseconds.
  ["version", /(?<!\w)\d{16}(?!\w)/],
] as const;

/** Where it does not matter whether two of them are the same. */
const anyOf: ReadonlySet<string> = new Set(["time", "cursor", "run"]);

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
    if (whole) return { words: `\0${whole}\0`, references: [{ kind: whole, text }] };
    const references: Reference[] = [];
    const words = text
      .replaceAll(this.#runs[side], "\0run\0")
      .replaceAll(everywhere, (found, ...groups: unknown[]) => {
        const kind = patterns[groups.indexOf(found)]?.[0] ?? "";
        references.push({ kind, text: found });
        return `\0${kind}\0`;
      });
    return { words, references };
  }

  /** Whether two texts say the same, as far as is known; nothing is learnt from it. */
  maySay(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    return pairs?.every(([one, other]) => this.#mayBe(one, other)) ?? false;
  }

  /** The same; references that are new belong together from now on. */
  says(left: string, right: string, property?: string): boolean {
    const pairs = this.#pairsIn(left, right, property);
    return pairs?.map(([one, other]) => this.isSame(one.kind, one.text, other.text)).every(Boolean) ?? false;
  }

  /** Whether two references are the same; those that are new belong together from now on. */
  isSame(kind: string, left: string, right: string): boolean {
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
    return words.replaceAll(/\0(\w+)\0/g, (_, kind) =>
      kind === "run" ? "<run>" : (names.next().value ?? ""),
    );
  }

  #nameOf({ kind, text }: Reference, side: Side): string {
    if (anyOf.has(kind)) return `<${kind}>`;
    const { right, numbers } = this.#pairsOf(kind);
    const number = numbers.get(side === "left" ? text : (right.get(text) ?? ""));
    return `<${kind}:${number ?? "new"}>`;
  }

  #pairsIn(
    left: string,
    right: string,
    property?: string,
  ): readonly (readonly [Reference, Reference])[] | undefined {
    const one = this.template(left, "left", property);
    const other = this.template(right, "right", property);
    if (one.words !== other.words) return undefined;
    return one.references.flatMap((reference, at) => {
      const second = other.references[at];
      return second ? [[reference, second] as const] : [];
    });
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
