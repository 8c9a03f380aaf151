import { Document, isScalar, visit } from "yaml";
import type { DocumentOperation, DocumentSchema } from "./document.ts";
import type { SourceNode } from "./source-node.ts";
import type { Property, SdkOperation, Shape } from "./surface.ts";

/** An edit of a file that would remove a difference. */
export interface Change {
  /** Path from the root. */
  readonly file: string;
  /** The first line to replace, from 1; the line to add below if none is replaced. */
  readonly line: number;
  /** The lines to replace or delete. */
  readonly replaced: string | undefined;
  /** The new lines, indented as in the file; none deletes. */
  readonly lines: string | undefined;
  /** Keys of the value to edit, such as `components › schemas › Skill › properties`. */
  readonly place: string;
}

const lineWidth = 110;

/** A longer list gets a line for each entry. */
const longestList = 80;

/** Formats YAML as the handwritten documents do: short lists on one line. */
function format(value: unknown, indent: number): string {
  const document = new Document(value);
  visit(document, {
    Seq(_, node) {
      const isShort = JSON.stringify(node).length < longestList;
      if (isShort && node.items.every((each) => isScalar(each))) node.flow = true;
    },
    Map(_, node) {
      if (node.items.length === 1 && node.has("$ref")) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: lineWidth - indent, flowCollectionPadding: false }).trimEnd();
  return text
    .replaceAll(/\{\$ref: "?([^}"]*)"?\}/g, '{ $ref: "$1" }')
    .replace(/^(?=.)/gm, " ".repeat(indent));
}

type Keywords = Record<string, unknown>;

/** Returns the keywords of a string with values; a list of several is open, as all of the documents are. */
function valuesSchema(values: readonly string[], nullable: boolean): Keywords {
  const [only, ...others] = values;
  if (others.length === 0 && !nullable) return { type: "string", const: only };
  const open = { type: "string", "x-open-enum": true };
  const list = [{ type: "string", enum: values }, open];
  return { anyOf: nullable ? [...list, { type: "null" }] : list };
}

/** Returns the keywords for a type as an SDK describes it. */
function schemaFor(shape: Shape, nullable = false): Keywords {
  const { type, values = [], format: stringFormat, items, properties = {} } = shape;
  if (values.length > 0) return valuesSchema(values, nullable);
  if (type === "binary")
    return { type: "string", format: "binary", contentMediaType: "application/octet-stream" };
  const required = Object.keys(properties).filter((name) => properties[name]?.required);
  return {
    type: nullable ? [type, "null"] : type,
    ...(stringFormat ? { format: stringFormat } : {}),
    ...(items ? { items: schemaFor(items) } : {}),
    ...(type === "object" ? { required, properties: propertySchemas(properties) } : {}),
  };
}

function propertySchemas(properties: Readonly<Record<string, Property>>): Keywords {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, propertySchema(property)]),
  );
}

function propertySchema(property: Property): Keywords {
  const description = property.description?.replace(/\s+/g, " ").replace(/^\w+ param: /, "");
  return { ...(description ? { description } : {}), ...schemaFor(property, property.nullable) };
}

/** Adds entries to an object or array of a document; adds the object or array, too, if it is missing. */
function add(within: SourceNode, key: string, entries: unknown): Change {
  const target = within.get(key);
  const { file, line, indent } = (target ?? within).excerpt;
  const step = within.place === "" ? 0 : 2;
  return {
    file,
    line,
    replaced: undefined,
    place: (target ?? within).place,
    lines: format(target ? entries : { [key]: entries }, indent + (target ? 2 : step)),
  };
}

function replace(node: SourceNode, value: unknown): Change {
  const { file, line, indent, text } = node.excerpt;
  return { file, line, replaced: text, place: node.place, lines: format({ [node.name]: value }, indent) };
}

/** Removes a value; of a referenced value, only the reference. */
export function remove({ origin }: SourceNode): Change {
  const { file, line, text } = origin.excerpt;
  return { file, line, replaced: text, place: origin.place, lines: undefined };
}

/** Sets whether a property is required. */
export function setRequired({ node, required }: DocumentSchema, name: string, isRequired: boolean): Change {
  const names = [...required].filter((each) => each !== name);
  const value = isRequired ? [...names, name] : names;
  const list = node.get("required");
  return list ? replace(list, value) : add(node, "required", value);
}

/**
 * Adds a property.
 *
 * @param source The value of its `x-source`, if its row of the registry follows from the document.
 */
export function addProperty(
  schema: DocumentSchema,
  name: string,
  property: Property,
  source: string | undefined,
): Change[] {
  const sourced = source === undefined ? {} : { "x-source": source };
  const added = add(schema.node, "properties", { [name]: { ...propertySchema(property), ...sourced } });
  return property.required ? [added, setRequired(schema, name, true)] : [added];
}

/** The keywords that say which values a schema allows. */
const typeKeywords = [
  "type",
  "const",
  "enum",
  "anyOf",
  "oneOf",
  "allOf",
  "format",
  "items",
  "properties",
  "required",
];

/** Changes the type of a schema, and keeps its description, limits and examples. */
export function setType(node: SourceNode, property: Shape & Partial<Property>): Change {
  const kept = Object.entries(Object(node.value)).filter(([keyword]) => !typeKeywords.includes(keyword));
  return replace(node, { ...Object.fromEntries(kept), ...schemaFor(property, property.nullable) });
}

function parameterObject(parameter: string, property: Property): Keywords {
  const [place, name] = parameter.split(" ");
  const { description, ...schema } = propertySchema(property);
  return {
    name,
    in: place,
    ...(property.required ? { required: true } : {}),
    ...(description ? { description } : {}),
    schema,
  };
}

export function addParameter(operation: SourceNode, parameter: string, property: Property): Change {
  return add(operation, "parameters", [parameterObject(parameter, property)]);
}

/** Sets whether a parameter is required. */
export function setParameterRequired(parameter: SourceNode, isRequired: boolean): Change {
  const listed = parameter.get("required");
  return listed ? replace(listed, isRequired) : add(parameter, "required", isRequired);
}

/** Adds a status, with the response that other operations have for it. */
export function addStatus(operation: SourceNode, status: string, response: unknown): Change {
  return add(operation, "responses", { [status]: response });
}

/** Moves an operation to another path, with the parameters of its path. */
export function moveOperation(document: SourceNode, { node, path }: DocumentOperation, to: string): Change[] {
  const paths = document.get("paths") ?? document;
  const moved = [paths.get(path, "parameters")?.excerpt.text ?? [], node.excerpt.text].flat();
  const { file, line, indent } = (paths.get(to) ?? paths).excerpt;
  const lines = paths.get(to) ? [node.excerpt.text] : [`${" ".repeat(indent + 2)}${to}:`, ...moved];
  return [remove(node), { file, line, replaced: undefined, place: paths.place, lines: lines.join("\n") }];
}

/** Gives an operation another method. */
export function setMethod(node: SourceNode, method: string): Change {
  const { file, line, indent } = node.excerpt;
  const key = (name: string) => `${" ".repeat(indent)}${name.toLowerCase()}:`;
  return { file, line, replaced: key(node.name), place: node.place, lines: key(method) };
}

/** Parts of a document that a new operation refers to. */
interface Known {
  /** The responses that are not a success. */
  readonly errors: Keywords;
  /** The schema of the response, if another operation has the same. */
  readonly response: unknown;
}

/** Adds an operation. */
export function addOperation(document: SourceNode, operation: SdkOperation, known: Known): Change {
  const { name, method, path, parameters, body, response } = operation;
  const listed = Object.entries(parameters).map(([each, property]) => parameterObject(each, property));
  const isForm = Object.keys(body).some((key) => key.endsWith("[]"));
  const sent = { schema: schemaFor({ type: "object", properties: body }) };
  const content = response.type === "binary" ? "application/octet-stream" : "application/json";
  const schema = known.response ?? schemaFor(response);
  const added = {
    operationId: name,
    parameters: listed,
    ...(Object.keys(body).length > 0
      ? { requestBody: { content: { [isForm ? "multipart/form-data" : "application/json"]: sent } } }
      : {}),
    responses: { 200: { description: "The response.", content: { [content]: { schema } } }, ...known.errors },
  };
  return add(document.get("paths") ?? document, path, { [method.toLowerCase()]: added });
}
