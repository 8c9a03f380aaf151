import { isDeepStrictEqual } from "node:util";
import type { Revision } from "@skills-api/spec";
import type { KnownBetas } from "./betas.ts";
import {
  addOperation,
  addParameter,
  addProperty,
  addStatus,
  type Change,
  moveOperation,
  remove,
  setMethod,
  setParameterRequired,
  setRequired,
  setType,
} from "./change.ts";
import {
  type DocumentOperation,
  type DocumentSchema,
  isFromElsewhere,
  schemaOf,
  sdkSources,
  sourceOperations,
} from "./document.ts";
import type { SourceNode } from "./source-node.ts";
import type { Language, Property, Sdk, SdkNamespace, SdkOperation, Shape } from "./surface.ts";

/** A difference between the document of a revision and a namespace of an SDK. */
export interface Difference {
  readonly revision: Revision;
  readonly language: Language;
  /** Version of the SDK. */
  readonly version: string;
  /** Such as `client.beta.skills`. */
  readonly namespace: string;
  /** A sentence that begins with the element, such as `Skill.name is only in the SDK`. */
  readonly text: string;
  /** The edits to make if the SDK is right. */
  readonly changes: readonly Change[];
}

/** The operation for each method of the SDKs. */
const operationIds: Readonly<Record<string, string>> = {
  "skills.create": "createSkill",
  "skills.list": "listSkills",
  "skills.retrieve": "getSkill",
  "skills.delete": "deleteSkill",
  "skills.versions.create": "createSkillVersion",
  "skills.versions.list": "listSkillVersions",
  "skills.versions.retrieve": "getSkillVersion",
  "skills.versions.delete": "deleteSkillVersion",
  "skills.versions.download": "downloadSkillVersion",
};

/** Returns the operation of a method; a method that has none yet keeps its name. */
function operationIdOf({ name }: SdkOperation): string {
  return operationIds[name] ?? name;
}

const onlySdk = "only in the SDK";
const onlyDocument = "only in the document";

/** Compares the document of a revision with a namespace of an SDK. */
class Comparison {
  readonly #document: SourceNode;
  readonly #betas: KnownBetas;
  readonly #operations: readonly DocumentOperation[];
  readonly #sdk: Sdk;
  readonly #namespace: SdkNamespace;
  /** By text: several operations use the same schema. */
  readonly #found = new Map<string, Difference>();

  constructor(document: SourceNode, betas: KnownBetas, sdk: Sdk, namespace: SdkNamespace) {
    this.#document = document;
    this.#betas = betas;
    this.#operations = sourceOperations(document);
    this.#sdk = sdk;
    this.#namespace = namespace;
  }

  run(): Difference[] {
    const methods = new Map(this.#operations.map((each) => [each, this.#methodFor(each)]));
    for (const [operation, method] of methods) {
      if (method) this.#operation(operation, method);
      else this.#add(`${operation.id} is ${onlyDocument}`, remove(operation.node));
    }
    const known = new Set(methods.values());
    for (const method of this.#namespace.operations) if (!known.has(method)) this.#newOperation(method);
    this.#errors();
    for (const beta of this.#sdk.betas) {
      if (!this.#betas.names.has(beta)) this.#add(`the beta ${beta} is ${onlySdk}`, this.#betas.add(beta));
    }
    return [...this.#found.values()];
  }

  /** Returns the method for an operation; one with another name counts if it sends the same request. */
  #methodFor({ id, method, path }: DocumentOperation): SdkOperation | undefined {
    const { operations } = this.#namespace;
    const named = operations.find((each) => operationIdOf(each) === id);
    return named ?? operations.find((each) => each.method === method && each.path === path);
  }

  #add(text: string, ...changes: readonly Change[]): void {
    if (this.#found.has(text)) return;
    const { language, version } = this.#sdk;
    const { name: namespace, revision } = this.#namespace;
    this.#found.set(text, { revision, language, version, namespace, text, changes });
  }

  #newOperation(method: SdkOperation): void {
    const similar = this.#operations.find((each) => each.method === method.method) ?? this.#operations[0];
    const { 200: _, ...errors } = Object(similar?.node.get("responses")?.value) as Record<string, unknown>;
    const same = this.#operations.find((each) =>
      isDeepStrictEqual(this.#methodFor(each)?.response, method.response),
    );
    const reference = same?.response?.origin.value;
    const change = addOperation(this.#document, method, { errors, response: reference });
    this.#add(`${method.name} is ${onlySdk}`, change);
  }

  #operation(ours: DocumentOperation, theirs: SdkOperation): void {
    if (ours.path !== theirs.path) {
      const text = `${ours.id} has the path ${ours.path} in the document, ${theirs.path} in the SDK`;
      this.#add(text, ...moveOperation(this.#document, ours, theirs.path));
    }
    if (ours.method !== theirs.method) {
      const text = `${ours.id} has the method ${ours.method} in the document, ${theirs.method} in the SDK`;
      this.#add(text, setMethod(ours.node, theirs.method));
    }
    this.#parameters(ours, theirs.parameters);
    if (ours.body) this.#value(ours.body, { type: "object", properties: theirs.body }, `${ours.id} body`);
    else if (Object.keys(theirs.body).length > 0) this.#add(`${ours.id} body is ${onlySdk}`);
    if (ours.response) this.#value(ours.response, theirs.response, `${ours.id} response`);
    for (const code of theirs.errors) {
      const status = String(this.#sdk.errors[code]?.status);
      if (ours.statuses.has(status)) continue;
      const known = this.#operations.find(({ statuses }) => statuses.has(status));
      const response = Object(known?.node.get("responses")?.value)[status] ?? { description: code };
      this.#add(`${ours.id} status ${status} is ${onlySdk}`, addStatus(ours.node, status, response));
    }
  }

  #parameters(ours: DocumentOperation, theirs: SdkOperation["parameters"]): void {
    for (const [name, { node, required, schema }] of ours.parameters) {
      const location = `${ours.id} ${name}`;
      const property = theirs[name];
      if (!property) {
        if (isFromElsewhere(node, this.#sdk.language)) continue;
        this.#add(`${location} is ${onlyDocument}`, remove(node));
        continue;
      }
      if (required !== property.required) {
        const where = required ? onlyDocument : onlySdk;
        this.#add(`${location} is required ${where}`, setParameterRequired(node, property.required));
      }
      // The SDKs join the values of a header.
      if (name.startsWith("header ") && property.type === "array") continue;
      this.#nullable(schemaOf(schema), property, location);
      this.#value(schema, property, location);
    }
    for (const [name, property] of Object.entries(theirs)) {
      if (ours.parameters.has(name)) continue;
      this.#add(`${ours.id} ${name} is ${onlySdk}`, addParameter(ours.node, name, property));
    }
  }

  /** Compares a value, and what it contains. A referenced schema is named after its reference. */
  #value(node: SourceNode, theirs: Shape, place: string): void {
    const location = node.referenced ?? place;
    const ours = schemaOf(node);
    if (!this.#isSameType(ours, theirs, location)) return;
    this.#values(ours, theirs, location);
    if (this.#sdk.language === "Python" && ours.format !== theirs.format && ours.type === "string") {
      const text = ours.format
        ? `${location} has the format ${ours.format} ${onlyDocument}`
        : `${location} has the format ${theirs.format} ${onlySdk}`;
      this.#add(text, setType(node, { ...theirs, nullable: ours.nullable }));
    }
    if (ours.items && theirs.items) this.#value(ours.items, theirs.items, `${location}[]`);
    if (theirs.properties) this.#properties(ours, theirs.properties, location);
  }

  #isSameType(ours: DocumentSchema, theirs: Shape, location: string): boolean {
    // TypeScript has one type for all numbers.
    const isNumber =
      this.#sdk.language === "TypeScript" && theirs.type === "number" && ours.type === "integer";
    if (ours.type === theirs.type || isNumber) return true;
    this.#add(
      `${location} has the type ${ours.type} in the document, ${theirs.type} in the SDK`,
      setType(ours.node, { ...theirs, nullable: ours.nullable }),
    );
    return false;
  }

  #values({ node, values: ours, nullable }: DocumentSchema, theirs: Shape, location: string): void {
    const { values = [] } = theirs;
    if (ours.length === 0 && values.length === 0) return;
    if (ours.length === 0 || values.length === 0) {
      const where = ours.length === 0 ? onlySdk : onlyDocument;
      this.#add(`${location} lists values ${where}`, setType(node, { ...theirs, nullable }));
      return;
    }
    for (const value of values.filter((each) => !ours.includes(each))) {
      const change = setType(node, { type: "string", values: [...ours, value], nullable });
      this.#add(`${location} lists "${value}" ${onlySdk}`, change);
    }
    for (const value of ours.filter((each) => !values.includes(each))) {
      const change = setType(node, {
        type: "string",
        values: ours.filter((each) => each !== value),
        nullable,
      });
      this.#add(`${location} lists "${value}" ${onlyDocument}`, change);
    }
  }

  #properties(ours: DocumentSchema, theirs: Readonly<Record<string, Property>>, location: string): void {
    for (const [name, node] of ours.properties) {
      const property = theirs[name];
      if (property) this.#property(ours, node, name, property, location);
      else if (!isFromElsewhere(node, this.#sdk.language))
        this.#add(`${location}.${name} is ${onlyDocument}`, remove(node), setRequired(ours, name, false));
    }
    const isBody = this.#operations.some(({ body }) => body === ours.node);
    const source = isBody ? undefined : sdkSources[this.#sdk.language];
    for (const [name, property] of Object.entries(theirs)) {
      if (ours.properties.has(name)) continue;
      this.#add(`${location}.${name} is ${onlySdk}`, ...addProperty(ours, name, property, source));
    }
  }

  #property(within: DocumentSchema, node: SourceNode, name: string, theirs: Property, parent: string): void {
    const location = `${parent}.${name}`;
    const ours = schemaOf(node);
    const required = within.required.has(name);
    if (theirs.nullOrMissing) {
      if (required && !ours.nullable) {
        this.#add(
          `${location} may be null or missing ${onlySdk}`,
          setType(node, { ...theirs, nullable: true }),
          setRequired(within, name, false),
        );
      }
    } else {
      if (required !== theirs.required) {
        const where = required ? onlyDocument : onlySdk;
        this.#add(`${location} is required ${where}`, setRequired(within, name, theirs.required));
      }
      this.#nullable(ours, theirs, location);
    }
    this.#value(node, theirs, location);
  }

  #nullable(
    { node, type, values, format, nullable }: DocumentSchema,
    theirs: Property,
    location: string,
  ): void {
    if (nullable === theirs.nullable) return;
    const where = nullable ? onlyDocument : onlySdk;
    const shape = { type: type ?? theirs.type, values, ...(format ? { format } : {}) };
    this.#add(`${location} may be null ${where}`, setType(node, { ...shape, nullable: theirs.nullable }));
  }

  /** Compares the types of errors, and the details of those that a Skills method documents. */
  #errors(): void {
    const bodies = this.#operations
      .flatMap(({ node }) => node.get("responses")?.children ?? [])
      .flatMap((response) => response.get("content", "application/json", "schema") ?? []);
    const object = bodies.flatMap((body) => schemaOf(body).properties.get("error") ?? [])[0];
    const envelope = object && schemaOf(object);
    const [type, details] = [envelope?.properties.get("type"), envelope?.properties.get("details")];
    if (!type || !details) throw new Error("the document has no error.type or error.details");
    this.#values(schemaOf(type), { type: "string", values: this.#sdk.errorTypes }, "error.type");
    const documented = this.#namespace.operations.flatMap(({ errors }) => errors);
    const theirs = documented.map((code) => this.#sdk.errors[code]?.details ?? {});
    // The SDKs of skills-2025-10-02 are older than the details.
    if (theirs.length > 0) this.#details(schemaOf(details), theirs);
  }

  /** Compares the details of all errors with the one schema that the document has for them. */
  #details(ours: DocumentSchema, theirs: readonly Readonly<Record<string, Property>>[]): void {
    const location = "error.details";
    const names = new Set(theirs.flatMap(Object.keys));
    for (const name of names) {
      const listed = theirs.flatMap((each) => each[name] ?? []);
      const [first] = listed;
      const node = ours.properties.get(name);
      if (!first) continue;
      // Most errors have no details, so none of their properties is required.
      const values = [...new Set(listed.flatMap((each) => each.values ?? []))];
      const merged = { ...first, required: false, values };
      const source = sdkSources[this.#sdk.language];
      if (!node) this.#add(`${location}.${name} is ${onlySdk}`, ...addProperty(ours, name, merged, source));
      else this.#value(node, merged, `${location}.${name}`);
    }
    for (const [name, node] of ours.properties) {
      if (names.has(name) || isFromElsewhere(node, this.#sdk.language)) continue;
      this.#add(`${location}.${name} is ${onlyDocument}`, remove(node));
    }
  }
}

/** Returns the differences between the document of the namespace's revision and the namespace. */
export function compare(
  document: SourceNode,
  betas: KnownBetas,
  sdk: Sdk,
  namespace: SdkNamespace,
): Difference[] {
  return new Comparison(document, betas, sdk, namespace).run();
}
