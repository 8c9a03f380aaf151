import type { Revision } from "@skills-api/spec";
import { SourceNode } from "./source-node.ts";
import type { Language } from "./surface.ts";

/** One level of a schema in a handwritten document. */
export interface DocumentSchema {
  readonly node: SourceNode;
  readonly type: string | undefined;
  readonly nullable: boolean;
  readonly values: readonly string[];
  readonly format: string | undefined;
  readonly items: SourceNode | undefined;
  readonly properties: ReadonlyMap<string, SourceNode>;
  readonly required: ReadonlySet<string>;
}

/** The key of each SDK in `spec/requirements/sources.yaml`. */
export const sdkSources: Readonly<Record<Language, string>> = {
  TypeScript: "typescript-sdk",
  Python: "python-sdk",
};

/** Whether `x-source` of a property or parameter names another source than the SDK, which then need not have it. */
export function isFromElsewhere(node: SourceNode, language: Language): boolean {
  const source = node.get("x-source")?.value;
  return source !== undefined && source !== sdkSources[language];
}

export interface DocumentParameter {
  readonly node: SourceNode;
  readonly required: boolean;
  readonly schema: SourceNode;
}

/** An operation of a handwritten document. */
export interface DocumentOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly node: SourceNode;
  /** By place and name, such as `query limit`. */
  readonly parameters: ReadonlyMap<string, DocumentParameter>;
  readonly body: SourceNode | undefined;
  /** The body of the response with status 200. */
  readonly response: SourceNode | undefined;
  readonly statuses: ReadonlySet<string>;
}

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** Reads the handwritten document of a revision in a repository. */
export function readSource(revision: Revision, repository: string): SourceNode {
  return SourceNode.read(repository, `spec/${revision}.openapi.yaml`);
}

/** Returns a schema and the schemas that it combines. */
function partsOf(node: SourceNode): SourceNode[] {
  const combined = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => node.get(keyword)?.children ?? []);
  return [node, ...combined.flatMap(partsOf)];
}

function stringsIn(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === "string");
}

/** Returns the properties of a schema's parts; the first part that has a property counts. */
function propertiesOf(parts: readonly SourceNode[]): Map<string, SourceNode> {
  const properties = new Map<string, SourceNode>();
  for (const part of parts) {
    for (const property of part.get("properties")?.keys ?? []) {
      const node = part.get("properties", property);
      if (node && !properties.has(property)) properties.set(property, node);
    }
  }
  return properties;
}

/** Reads one level of a schema. */
export function schemaOf(node: SourceNode): DocumentSchema {
  const parts = partsOf(node);
  const values = (keyword: string) => parts.flatMap((part) => stringsIn(part.get(keyword)?.value));
  const types = values("type");
  const isBinary = values("contentMediaType").length > 0 || values("format").includes("binary");
  return {
    node,
    type: isBinary ? "binary" : types.find((type) => type !== "null"),
    nullable: types.includes("null"),
    values: [...values("enum"), ...values("const")],
    format: values("format")[0],
    items: parts.flatMap((part) => part.get("items") ?? [])[0],
    properties: propertiesOf(parts),
    required: new Set(values("required")),
  };
}

function schemaIn(content: SourceNode | undefined): SourceNode | undefined {
  return content?.children[0]?.get("schema");
}

function operationIn(path: string, item: SourceNode, method: string): DocumentOperation[] {
  const node = item.get(method);
  if (!node) return [];
  const parameters = [item, node].flatMap((each) => each.get("parameters")?.children ?? []);
  return [
    {
      id: String(node.get("operationId")?.value),
      method: method.toUpperCase(),
      path,
      node,
      parameters: new Map(
        parameters.flatMap((each) => {
          const schema = each.get("schema");
          const name = `${each.get("in")?.value} ${each.get("name")?.value}`;
          return schema
            ? [[name, { node: each, schema, required: each.get("required")?.value === true }]]
            : [];
        }),
      ),
      body: schemaIn(node.get("requestBody", "content")),
      response: schemaIn(node.get("responses", "200", "content")),
      statuses: new Set(node.get("responses")?.keys),
    },
  ];
}

/** Returns the operations of a handwritten document. */
export function sourceOperations(document: SourceNode): DocumentOperation[] {
  const paths = document.get("paths");
  return (paths?.keys ?? []).flatMap((path) => {
    const item = paths?.get(path);
    return item ? methods.flatMap((method) => operationIn(path, item, method)) : [];
  });
}
