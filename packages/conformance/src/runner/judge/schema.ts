import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  type Document,
  keysOf,
  type Located,
  type NamedSchema,
  partsOf,
  type Schema,
} from "../../contract/openapi.ts";

/** How a body compares with the schemas of a document. */
export interface Conformity {
  /** Elements of the document that are in the body, such as `schema:Skill.id`. */
  readonly seen: ReadonlySet<string>;
  /** Elements that the body violates, with the reason. */
  readonly violations: ReadonlyMap<string, string>;
  /** Properties that no document has. They are not violations: the vendor may add properties. */
  readonly undocumented: ReadonlySet<string>;
  /** Whether the body has an object whose schema other documents have too, under the same name. */
  readonly shared: boolean;
  /** Properties that only the schema of the same name in another document has. */
  readonly foreign: ReadonlySet<string>;
}

/** A {@link Conformity} while the body is walked. */
interface Findings {
  readonly seen: Set<string>;
  readonly undocumented: Set<string>;
  readonly foreign: Set<string>;
  shared: boolean;
}

/** Returns the schema of a property. A server may call one `constructor`, so only own properties count. */
function propertyOf({ properties = {} }: Schema, key: string): Schema | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** Returns the parts of the schema that a document has under a name, if it has one. */
function named(document: Document, name: string): NamedSchema[] {
  const schema = document.components.schemas[name];
  return schema ? partsOf(document, { name, schema }) : [];
}

/**
 * Validates bodies against the schemas of one document, and finds properties that belong to other documents. Runs can
 * share one: it keeps nothing of the bodies, and compiling a schema takes far longer than using it.
 */
export class SchemaJudge {
  readonly #document: Document;
  readonly #others: readonly Document[];
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #parts = new Map<Schema, NamedSchema[]>();
  readonly #twins = new Map<string, NamedSchema[]>();

  constructor(document: Document, others: readonly Document[] = []) {
    this.#document = document;
    this.#others = others;
    this.#ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, verbose: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, "document");
  }

  /** Judges a JSON body against the schema at a place of the document. */
  judge({ pointer, schema }: Located, body: unknown): Conformity {
    const root = this.#partsOf(schema);
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
      // They refer to the body, and the judge outlives the run.
      validate.errors = null;
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

  #partsOf(schema: Schema): NamedSchema[] {
    const parts = this.#parts.get(schema) ?? partsOf(this.#document, { name: undefined, schema });
    this.#parts.set(schema, parts);
    return parts;
  }

  /** Returns the parts of the schemas that other documents have under a name. */
  #twinsOf(name: string): NamedSchema[] {
    const twins = this.#twins.get(name) ?? this.#others.flatMap((other) => named(other, name));
    this.#twins.set(name, twins);
    return twins;
  }

  #step(places: readonly NamedSchema[], key: string): NamedSchema[] {
    return places.flatMap(({ schema }) => {
      const next = propertyOf(schema, key) ?? (/^\d+$/.test(key) ? schema.items : undefined);
      return next ? this.#partsOf(next) : [];
    });
  }

  #elements(places: readonly NamedSchema[], key: string): string[] {
    return places.flatMap(({ name, schema }) =>
      name && propertyOf(schema, key) ? [`schema:${name}.${key}`] : [],
    );
  }

  #walk(places: readonly NamedSchema[], value: unknown, findings: Findings): void {
    // An undocumented value has no schema to compare its contents with.
    if (places.length === 0 || typeof value !== "object" || value === null) return;
    const names = new Set(places.flatMap(({ name }) => name ?? []));
    const twins = [...names].flatMap((name) => this.#twinsOf(name));
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

  /** Blames an error on the innermost property of a named schema on its path: the promise that is broken. */
  #blame(root: readonly NamedSchema[], error: ErrorObject, violations: Map<string, string>): void {
    const missing: unknown = error.keyword === "required" ? error.params.missingProperty : undefined;
    const keys = [...keysOf(error.instancePath), ...(typeof missing === "string" ? [missing] : [])];
    let places = [...root];
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
    const unblamed = blamed.filter((element) => !violations.has(element));
    if (unblamed.length === 0) return;
    const found =
      error.keyword === "required" ? "is missing" : `${error.message}, not ${JSON.stringify(error.data)}`;
    for (const element of unblamed) violations.set(element, `${keys.join(".") || "the body"} ${found}`);
  }
}
