import { type OperationId, type Revision, revisions } from "@skills-api/spec";
import ga from "@skills-api/spec/ga.json" with { type: "json" };
import skills20251002 from "@skills-api/spec/skills-2025-10-02.json" with { type: "json" };

/** As much of a JSON schema as the judges look at. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly schema: Schema;
}

interface ResponseObject {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

interface OperationObject {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
}

/** A bundled OpenAPI document. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Where a schema stands: its JSON pointer and itself. */
export interface Located {
  readonly pointer: string;
  readonly schema: Schema;
}

const documents: Readonly<Record<Revision, Document>> = { "skills-2025-10-02": skills20251002, ga };

/** The bundled document of a revision. */
export function documentOf(revision: Revision): Document {
  return documents[revision];
}

/** The bundled documents of the other revisions. */
export function documentsBeside(revision: Revision): Document[] {
  return revisions.filter((each) => each !== revision).map(documentOf);
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What a `#/…` reference of the document points to. */
export function at(document: Document, pointer: string): unknown {
  const keys = pointer.slice(2).split("/");
  return keys.reduce<unknown>(
    (value, key) => Reflect.get(Object(value), key.replaceAll("~1", "/").replaceAll("~0", "~")),
    document,
  );
}

function findOperation(document: Document, id: OperationId): { pointer: string; operation: OperationObject } {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, value] of Object.entries(item)) {
      const operation = value as OperationObject;
      if (operation.operationId === id) return { pointer: `#/paths/${escapeKey(path)}/${method}`, operation };
    }
  }
  throw new Error(`the document has no operation ${id}`);
}

/** What a document says of an answer. */
export interface DocumentedResponse {
  readonly mediaType: string;
  readonly body: Located;
}

/** What the document says of an operation's answer with a status; `undefined` where it says nothing. */
export function responseOf(
  document: Document,
  id: OperationId,
  status: number,
): DocumentedResponse | undefined {
  const { pointer, operation } = findOperation(document, id);
  const key = [String(status), `${String(status)[0]}XX`].find((each) => operation.responses?.[each]);
  if (!key) return undefined;
  const listed = operation.responses?.[key];
  const place = listed?.$ref ?? `${pointer}/responses/${key}`;
  const response = at(document, place) as ResponseObject;
  const [mediaType, content] = Object.entries(response.content ?? {})[0] ?? [];
  if (!mediaType || !content) return undefined;
  return {
    mediaType,
    body: { pointer: `${place}/content/${escapeKey(mediaType)}/schema`, schema: content.schema },
  };
}
