import type { Evidence, Operation, OperationId } from "@skills-api/spec";

/** Refers to another place of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** The keywords of a JSON Schema that the documents use. */
export interface Schema extends Partial<Reference> {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Key of the source of a property that has no row of its own in the registry. */
  readonly "x-source"?: string;
  /** @default "documented" */
  readonly "x-evidence"?: Evidence;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description?: string;
  readonly schema: Schema;
}

interface WithContent {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Response extends WithContent {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface OperationObject {
  readonly operationId: OperationId;
  /** Evidence that the operation exists, where the vendor does not document it. */
  readonly "x-evidence"?: Evidence;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: WithContent | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
}

type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [method: string]: unknown;
};

/** An OpenAPI document whose references stay within it. */
export interface Document {
  readonly info: {
    readonly title: string;
    readonly summary?: string;
    readonly description: string;
    readonly license?: { readonly name: string };
  };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/** A schema and its place in the document. */
export interface Located {
  /** JSON Pointer, such as `#/components/schemas/Skill`. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** The media type of a body, and its schema. */
export interface Body extends Located {
  readonly mediaType: string;
}

/** A documented response with its references resolved. */
export interface ResolvedResponse {
  readonly description: string;
  /** Names of the documented headers. */
  readonly headers: readonly string[];
  readonly body: Body | undefined;
}

/** An operation with the parameters of its path, and references resolved. */
export interface ResolvedOperation extends Operation {
  readonly description: string;
  /** Evidence that the operation exists, where the vendor does not document it. */
  readonly evidence: Evidence | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Body | undefined;
  /** By status, or class of statuses such as `4XX`. */
  readonly responses: ReadonlyMap<string, ResolvedResponse>;
}

/** A schema, with its name if it is one of `components.schemas`. */
export interface NamedSchema {
  readonly name: string | undefined;
  readonly schema: Schema;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The keys of a JSON Pointer, such as `#/paths/~1v1~1skills` or `/data/0`. */
export function keysOf(pointer: string): string[] {
  const [, ...keys] = pointer.split("/");
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pointerTo(base: string, ...keys: readonly string[]): string {
  return [base, ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** Returns the value that a JSON Pointer addresses; `undefined` if there is none. */
export function at(document: Document, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
}

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

/** Returns a value, or the one that it refers to. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  return isReference(value) ? (at(document, value.$ref) as T) : value;
}

function bodyOf(document: Document, pointer: string, value: WithContent | Reference): Body | undefined {
  const place = isReference(value) ? value.$ref : pointer;
  const { content = {} } = resolve(document, value);
  const [mediaType, { schema } = {}] = Object.entries(content)[0] ?? [];
  if (mediaType === undefined || !schema) return undefined;
  return { mediaType, pointer: pointerTo(place, "content", mediaType, "schema"), schema };
}

function resolveOperation(document: Document, path: string, method: string): ResolvedOperation | undefined {
  const item = document.paths[path];
  const object = item?.[method] as OperationObject | undefined;
  if (!object) return undefined;
  const pointer = pointerTo("#", "paths", path, method);
  const parameters = [...(item?.parameters ?? []), ...(object.parameters ?? [])];
  const responses = Object.entries(object.responses ?? {}).map(([status, listed]) => {
    const { description = "", headers = {} } = resolve<Response>(document, listed);
    const body = bodyOf(document, pointerTo(pointer, "responses", status), listed);
    return [status, { description, headers: Object.keys(headers), body }] as const;
  });
  return {
    id: object.operationId,
    method: method.toUpperCase(),
    path,
    description: object.description ?? "",
    evidence: object["x-evidence"],
    parameters: parameters.map((each) => resolve<Parameter>(document, each)),
    requestBody:
      object.requestBody && bodyOf(document, pointerTo(pointer, "requestBody"), object.requestBody),
    responses: new Map(responses),
  };
}

/** Returns every operation of a document, in its order. */
export function operationsOf(document: Document): ResolvedOperation[] {
  return Object.keys(document.paths).flatMap((path) =>
    methods.flatMap((method) => resolveOperation(document, path, method) ?? []),
  );
}

/** Returns the documented name of a status: itself, or its class such as `4XX`; `undefined` if it has none. */
export function documentedStatus({ responses }: ResolvedOperation, status: number): string | undefined {
  return [String(status), `${String(status)[0]}XX`].find((name) => responses.has(name));
}

/**
 * Returns the schemas that together describe a value: a schema, the one it refers to, and their parts in `allOf`,
 * `anyOf` and `oneOf`.
 *
 * @param above Schemas that the value is within. They are not followed again, as one that contains itself never ends.
 */
export function partsOf(
  document: Document,
  { name, schema }: NamedSchema,
  above: ReadonlySet<Schema> = new Set(),
): NamedSchema[] {
  if (above.has(schema)) return [];
  const within = new Set([...above, schema]);
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const target = $ref ? [{ name: keysOf($ref).at(-1), schema: resolve<Schema>(document, { $ref }) }] : [];
  const parts = [...allOf, ...anyOf, ...oneOf].map((part) => ({ name, schema: part }));
  return [{ name, schema }, ...[...target, ...parts].flatMap((part) => partsOf(document, part, within))];
}
