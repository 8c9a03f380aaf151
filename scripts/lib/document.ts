import { bundle, createConfig } from "@redocly/openapi-core";
import type { Evidence, Operation, OperationId, Revision } from "@skills-api/spec";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { pathOf } from "./files.ts";

export const revisions: readonly Revision[] = ["skills-2025-10-02", "ga"];

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The part of an OpenAPI schema that the scripts use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

interface Reference {
  $ref: string;
}

interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
}

interface OperationObject {
  operationId: OperationId;
  /** Evidence for the operation, if the vendor does not document it. */
  "x-evidence"?: Evidence;
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Response | Reference>;
}

type PathItem = { parameters?: (Parameter | Reference)[] } & { [method: string]: unknown };

export interface Document {
  info: { title: string; version: string; description: string };
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
}

/** An operation with the parameters of its path, references resolved. */
export interface ResolvedOperation extends Operation {
  readonly object: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly responses: ReadonlyMap<string, Response>;
}

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

export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = document;
  for (const key of value.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return target as T;
}

export function operationsOf(document: Document): ResolvedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method] as OperationObject | undefined;
      if (!object) return [];
      const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])];
      return {
        id: object.operationId,
        method: method.toUpperCase(),
        path,
        object,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        responses: new Map(
          Object.entries(object.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
      };
    }),
  );
}

const blob = ts.factory.createTypeReferenceNode("Blob");
const openString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

/** Generates the TypeScript types of a document: binary as `Blob`, open enums with completion. */
export async function typesOf(document: Document): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    transform(schema) {
      if ("contentMediaType" in schema) return blob;
      if ("x-open-enum" in schema) return openString;
      return undefined;
    },
  });
  return `// Generated from the OpenAPI document by \`pnpm generate\`. Do not edit.\n${astToString(nodes)}`;
}
