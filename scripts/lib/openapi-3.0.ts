import type { Document } from "../../packages/conformance/src/contract/openapi.ts";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNull = (schema: Json): boolean => isObject(schema) && schema.type === "null";

/** Keywords of a schema that contain a list of schemas. */
const lists = ["allOf", "anyOf", "oneOf"];

/** Keywords of JSON Schema that OpenAPI 3.0 has by another name or not at all; {@link renderSchema} replaces them. */
const replaced = new Set(["type", "const", "examples", "contentMediaType", "properties", "items", ...lists]);

/** Keywords that mean the same in both versions. */
const kept = new Set([
  ...["$ref", "title", "description", "default", "enum", "format", "required", "additionalProperties"],
  ...["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "example"],
]);

/** Renders an enum that is open as a string: many tools of 3.0 make an object of each `anyOf`. */
function renderOpenEnum(parts: readonly Json[]): JsonObject {
  const known = parts.flatMap((part) => (isObject(part) ? (part.enum ?? []) : []));
  return { type: "string", "x-extensible-enum": known };
}

function renderSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const unknown = Object.keys(schema).filter(
    (key) => !replaced.has(key) && !kept.has(key) && !key.startsWith("x-"),
  );
  if (unknown.length > 0) throw new Error(`OpenAPI 3.0: no rendering for the keyword ${unknown.join(", ")}`);
  const rest = Object.entries(schema).filter(([key]) => !replaced.has(key));
  const rendered: Record<string, Json> = Object.fromEntries(rest);

  const types = [schema.type ?? []].flat() as string[];
  const [type, ...others] = types.filter((each) => each !== "null");
  if (others.length > 0) throw new Error(`OpenAPI 3.0: no rendering for the types ${types.join(", ")}`);
  if (type !== undefined) rendered.type = type;
  if (types.includes("null")) rendered.nullable = true;

  if (schema.const !== undefined) rendered.enum = [schema.const];
  if (Array.isArray(schema.examples)) rendered.example = schema.examples[0];
  if (schema.items !== undefined) rendered.items = renderSchema(schema.items);
  if (isObject(schema.properties)) rendered.properties = renderEach(schema.properties);
  for (const key of lists) {
    const parts = schema[key];
    if (!Array.isArray(parts)) continue;
    if (parts.some(isNull)) rendered.nullable = true;
    const open = parts.find((part) => isObject(part) && part["x-open-enum"] === true);
    if (open) Object.assign(rendered, renderOpenEnum(parts));
    else rendered[key] = parts.filter((part) => !isNull(part)).map(renderSchema);
  }
  const { $ref, ...siblings } = rendered;
  // Without `allOf`, 3.0 ignores everything beside a reference.
  return $ref !== undefined && Object.keys(siblings).length > 0
    ? { allOf: [{ $ref }], ...siblings }
    : rendered;
}

function renderEach(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, renderSchema(schema)]));
}

/** Renders each schema within a part of a document that is no schema itself. */
function renderPart(part: Json): Json {
  if (Array.isArray(part)) return part.map(renderPart);
  if (!isObject(part)) return part;
  const entries = Object.entries(part).map(([key, value]): [string, Json] => {
    if (key === "schema") return [key, renderSchema(value)];
    if (key === "schemas" && isObject(value)) return [key, renderEach(value)];
    if (key === "example") return [key, value];
    return [key, renderPart(value)];
  });
  return Object.fromEntries(entries);
}

/**
 * Renders an OpenAPI 3.1 document as 3.0.3, for tools that do not read 3.1.
 *
 * @throws Error for a schema that 3.0 cannot express, or that this does not render yet
 */
export function renderOpenApi30(document: Document): Document {
  const { summary: _, license, ...info } = document.info;
  const rendered = {
    ...(renderPart(document as unknown as Json) as object as Document),
    openapi: "3.0.3",
    info: { ...info, ...(license && { license: { name: license.name } }) },
  };
  return rendered;
}
