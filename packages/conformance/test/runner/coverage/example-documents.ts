import type { Document, Schema } from "../../../src/contract/openapi.ts";
import type { Exchange } from "../../../src/http/exchange.ts";

/** A document with one operation, `listSkills`, which returns 200 with a schema that may refer to others. */
export function documentWith(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}): Document {
  const content = { "application/json": { schema } };
  return {
    info: { title: "", description: "" },
    paths: { "/v1/skills": { get: { operationId: "listSkills", responses: { 200: { content } } } } },
    components: { schemas },
  };
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
