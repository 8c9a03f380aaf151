import { bundle, createConfig } from "@redocly/openapi-core";
import type { Revision } from "@skills-api/spec";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../../packages/conformance/src/contract/openapi.ts";
import { pathOf } from "./files.ts";

export const revisions: readonly Revision[] = ["skills-2025-10-02", "ga"];

/** Reads the handwritten document of a revision and bundles its shared parts. */
export async function readDocument(revision: Revision): Promise<Document> {
  const { bundle: result, problems } = await bundle({
    ref: pathOf(`spec/${revision}.openapi.yaml`),
    config: await createConfig({}),
  });
  const first = problems[0];
  if (first) throw new Error(`spec/${revision}.openapi.yaml: ${first.message}`);
  return result.parsed as Document;
}

const blob = ts.factory.createTypeReferenceNode("Blob");
const openString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

/** Returns a copy of a document in which no header of a request is required. */
function withOptionalHeaders(document: Document): Document {
  const copy = structuredClone(document);
  for (const parameter of Object.values(copy.components.parameters ?? {})) {
    if (parameter.in === "header") Object.assign(parameter, { required: false });
  }
  return copy;
}

/**
 * Generates the TypeScript types of a document: headers optional, as a client sets them once and not in every call;
 * binary as `Blob`; open enums with completion.
 */
export async function typesOf(document: Document): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(withOptionalHeaders(document)), {
    alphabetize: false,
    transform(schema) {
      if (schema.format === "binary") return blob;
      if ("x-open-enum" in schema) return openString;
      return undefined;
    },
  });
  return `// Generated from the OpenAPI document by \`pnpm generate\`. Do not edit.\n${astToString(nodes)}`;
}
