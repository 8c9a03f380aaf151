import { type DocumentedOperation, operationsIn } from "../../../src/contract/documented-operations.ts";
import type { Document } from "../../../src/contract/documents.ts";
import type { SchemaShape } from "../../../src/contract/schema-properties.ts";
import type { Exchange } from "../../../src/http/exchange.ts";

/** A document with one operation, `listSkills`, which returns 200 with a schema that may refer to others. */
export function documentWith(
  schema: SchemaShape,
  schemas: Readonly<Record<string, SchemaShape>> = {},
): readonly DocumentedOperation[] {
  const content = { "application/json": { schema } };
  const document: Document & { readonly components: unknown } = {
    paths: { "/v1/skills": { get: { operationId: "listSkills", responses: { 200: { content } } } } },
    components: { schemas },
  };
  return operationsIn(document);
}

/** A response of `listSkills`. */
export function listed(json: unknown, change: Partial<Exchange["response"]> = {}): Exchange {
  return {
    operation: "listSkills",
    request: { method: "GET", path: "/v1/skills", headers: [] },
    response: { status: 200, headers: [], body: new Uint8Array(), ...change },
    json,
  };
}
