import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { at, type Document, type Located, type Schema } from "../../contract/documents.ts";

/** A named schema, or a nameless one within it. */
interface Place {
  readonly name: string | undefined;
  readonly schema: Schema;
}

/** What a body shows of the document. */
export interface Conformity {
  /** Elements of the document that are in the body, such as `schema:Skill.id`. */
  readonly seen: ReadonlySet<string>;
  /** Elements that the body breaks, with what is wrong. */
  readonly violations: ReadonlyMap<string, string>;
  /** Properties that no document has. The vendor may add some, so they are no violation. */
  readonly undocumented: ReadonlySet<string>;
  /** Whether there is an object whose schema other documents have too, by its name. */
  readonly shared: boolean;
  /** Properties that only the schema of the same name in another document has. */
  readonly foreign: ReadonlySet<string>;
}

/** What a walk through a body collects. */
interface Findings {
  readonly seen: Set<string>;
  readonly undocumented: Set<string>;
  readonly foreign: Set<string>;
  shared: boolean;
}

function keysOf(instancePath: string): string[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The schema of a property; a server may also call one `constructor`. */
function propertyOf({ properties = {} }: Schema, key: string): Schema | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** Follows references and `allOf`, so that only schemas with properties or items remain. */
function expand(document: Document, { name, schema }: Place): Place[] {
  if (schema.$ref) {
    const target = at(document, schema.$ref) as Schema;
    return expand(document, { name: schema.$ref.split("/").at(-1), schema: target });
  }
  const parts = (schema.allOf ?? []).flatMap((part) => expand(document, { name, schema: part }));
  return [{ name, schema }, ...parts];
}

/** The schema that a document has under a name; none when it has none. */
function named(document: Document, name: string | undefined): Place[] {
  const $ref = `#/components/schemas/${name}`;
  return name && at(document, $ref) ? expand(document, { name, schema: { $ref } }) : [];
}

/** Holds bodies against the schemas of one document, and looks out for what belongs to others. */
export class SchemaJudge {
  readonly #document: Document;
  readonly #others: readonly Document[];
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: Document, others: readonly Document[] = []) {
    this.#document = document;
    this.#others = others;
    this.#ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, verbose: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, "document");
  }

  /** Judges a JSON body against the schema at a place of the document. */
  judge({ pointer, schema }: Located, body: unknown): Conformity {
    const root: Place[] = this.#expand({ name: undefined, schema });
    const findings: Findings = {
      seen: new Set(),
      undocumented: new Set(),
      foreign: new Set(),
      shared: false,
    };
    this.#walk(root, body, findings);
    const violations = new Map<string, string>();
    const validate = this.#validator(pointer);
    if (!validate(body)) {
      for (const error of validate.errors ?? []) this.#blame(root, error, violations);
    }
    return { ...findings, violations };
  }

  #validator(pointer: string): ValidateFunction {
    let validator = this.#validators.get(pointer);
    if (!validator) {
      validator = this.#ajv.compile({ $ref: `document${pointer}` });
      this.#validators.set(pointer, validator);
    }
    return validator;
  }

  #expand(place: Place): Place[] {
    return expand(this.#document, place);
  }

  #step(places: readonly Place[], key: string): Place[] {
    return places.flatMap(({ schema }) => {
      const next = propertyOf(schema, key) ?? (/^\d+$/.test(key) ? schema.items : undefined);
      return next ? this.#expand({ name: undefined, schema: next }) : [];
    });
  }

  #elements(places: readonly Place[], key: string): string[] {
    return places.flatMap(({ name, schema }) =>
      name && propertyOf(schema, key) ? [`schema:${name}.${key}`] : [],
    );
  }

  #walk(places: readonly Place[], value: unknown, findings: Findings): void {
    // Nothing is known of what is inside of something unknown.
    if (places.length === 0 || typeof value !== "object" || value === null) return;
    const names = new Set(places.map(({ name }) => name));
    const twins = this.#others.flatMap((other) => [...names].flatMap((name) => named(other, name)));
    if (twins.length > 0) findings.shared = true;
    for (const [key, item] of Object.entries(value)) {
      for (const element of this.#elements(places, key)) findings.seen.add(element);
      const next = this.#step(places, key);
      if (next.length === 0 && !Array.isArray(value)) {
        const owner = places.find(({ name }) => name)?.name ?? "answer";
        const isForeign = twins.some(({ schema }) => propertyOf(schema, key));
        findings[isForeign ? "foreign" : "undocumented"].add(`${owner}.${key}`);
      }
      this.#walk(next, item, findings);
    }
  }

  /** Finds the innermost named property on the way to an error: the promise that is broken. */
  #blame(root: readonly Place[], error: ErrorObject, violations: Map<string, string>): void {
    const missing: unknown = error.keyword === "required" ? error.params.missingProperty : undefined;
    const keys = [...keysOf(error.instancePath), ...(typeof missing === "string" ? [missing] : [])];
    let places: Place[] = [...root];
    let blamed: string[] = [];
    for (const key of keys) {
      const elements = this.#elements(places, key);
      if (elements.length > 0) blamed = elements;
      places = this.#step(places, key);
    }
    if (keys.length === 0) {
      blamed = places.flatMap(({ name, schema }) =>
        name ? Object.keys(schema.properties ?? {}).map((key) => `schema:${name}.${key}`) : [],
      );
    }
    const found =
      error.keyword === "required" ? "is missing" : `${error.message}, not ${JSON.stringify(error.data)}`;
    for (const element of blamed) {
      if (!violations.has(element)) violations.set(element, `${keys.join(".") || "the body"} ${found}`);
    }
  }
}
