import {
  type Document,
  operationsOf,
  resolve,
  type Schema,
} from "../../packages/conformance/src/contract/openapi.ts";

/** Returns the `error.type` of each status for which the document has one. */
export function errorTypesOf(document: Document): Record<string, string> {
  const types: Record<string, string> = {};
  for (const { responses } of operationsOf(document)) {
    for (const [status, { body }] of responses) {
      for (const part of body?.schema.allOf ?? []) {
        const error = part.properties?.error;
        const type = error && resolve<Schema>(document, error).properties?.type?.const;
        if (typeof type === "string") types[status] = type;
      }
    }
  }
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => a.localeCompare(b)));
}
