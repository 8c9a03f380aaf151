import { type OperationId, operations, type Revision } from "@skills-api/spec";
import { at, type Document, documentOf } from "./documents.ts";
import { propertiesOf, type SchemaProperties, type SchemaShape } from "./schema-properties.ts";

interface Reference {
  readonly $ref?: string;
}

interface ParameterObject extends Reference {
  readonly name: string;
  readonly in: "path" | "query" | "header";
}

type Content = Readonly<Record<string, { readonly schema?: SchemaShape }>>;

interface ResponseObject extends Reference {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

interface OperationObject {
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: Reference & { readonly content?: Content };
  readonly responses?: Readonly<Record<string, ResponseObject>>;
}

/** A parameter that the document names; a field of a multipart body is one in `body`. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: ParameterObject["in"] | "body";
}

/** What the document says of the answers with one status. */
export interface DocumentedStatus {
  /** `200`, or a class such as `4XX`. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly body: SchemaProperties | undefined;
}

/** What the document of a revision says of one operation. */
export interface DocumentedOperation {
  readonly id: OperationId;
  readonly parameters: readonly DocumentedParameter[];
  readonly statuses: readonly DocumentedStatus[];
}

function resolved<T extends Reference>(document: Document, object: T): T {
  return object.$ref ? (at(document, object.$ref) as T) : object;
}

function schemaIn(content: Content = {}): SchemaShape | undefined {
  return Object.values(content)[0]?.schema;
}

function parametersOf(
  document: Document,
  item: OperationObject,
  { parameters = [], requestBody }: OperationObject,
): DocumentedParameter[] {
  const listed = [...(item.parameters ?? []), ...parameters].map((each) => resolved(document, each));
  const schema = requestBody && schemaIn(resolved(document, requestBody).content);
  const fields = schema ? [...propertiesOf(document, schema).properties.keys()] : [];
  return [
    ...listed.map(({ name, in: place }) => ({ name, in: place })),
    ...fields.map((name) => ({ name, in: "body" as const })),
  ];
}

function statusOf(document: Document, name: string, listed: ResponseObject): DocumentedStatus {
  const { headers = {}, content } = resolved(document, listed);
  const schema = schemaIn(content);
  return { name, headers: Object.keys(headers), body: schema && propertiesOf(document, schema) };
}

/** What a document says of every operation, in the order of the API. */
export function operationsIn(document: Document): DocumentedOperation[] {
  return operations.flatMap(({ id, method, path }) => {
    const item = document.paths[path] ?? {};
    const operation = item[method.toLowerCase()] as OperationObject | undefined;
    if (!operation) return [];
    const responses = Object.entries(operation.responses ?? {});
    return {
      id,
      parameters: parametersOf(document, item, operation),
      statuses: responses.map(([name, response]) => statusOf(document, name, response)),
    };
  });
}

const known = new Map<Revision, readonly DocumentedOperation[]>();

/** What the document of a revision says of every operation. */
export function operationsOf(revision: Revision): readonly DocumentedOperation[] {
  const own = known.get(revision) ?? operationsIn(documentOf(revision));
  known.set(revision, own);
  return own;
}
