import { at, type Document } from "./documents.ts";

/** As much of a JSON schema as says which properties there are. */
export interface SchemaShape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaShape>>;
  readonly items?: SchemaShape;
  readonly allOf?: readonly SchemaShape[];
  readonly anyOf?: readonly SchemaShape[];
  readonly oneOf?: readonly SchemaShape[];
}

/** What a schema lets a value have, whichever of its alternatives it takes. */
export interface SchemaProperties {
  readonly properties: ReadonlyMap<string, NestedProperties>;
  readonly items: NestedProperties | undefined;
}

/** A property or the items of a list, and what is within. */
interface NestedProperties extends SchemaProperties {
  /** From the whole value on: `data`, `data[]`, `data[].id`, `error.type`. */
  readonly path: string;
}

/** The schemas that together describe a value: references, and parts of `allOf`, `anyOf` and `oneOf`. */
function partsOf(document: Document, schema: SchemaShape, above: ReadonlySet<SchemaShape>): SchemaShape[] {
  // What contains itself would have no end.
  if (above.has(schema)) return [];
  const within = new Set([...above, schema]);
  const target = schema.$ref ? [at(document, schema.$ref) as SchemaShape] : [];
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...target, ...allOf, ...anyOf, ...oneOf];
  return [schema, ...parts.flatMap((part) => partsOf(document, part, within))];
}

/** One way through a document to a value. */
interface Way {
  readonly path: string;
  /** Schemas that have been passed. */
  readonly above: ReadonlySet<SchemaShape>;
}

function merged(document: Document, schemas: readonly SchemaShape[], { path, above }: Way): SchemaProperties {
  const parts = schemas.flatMap((schema) => partsOf(document, schema, above));
  const within = new Set([...above, ...parts]);
  const properties = new Map<string, SchemaShape[]>();
  for (const [name, schema] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties.set(name, [...(properties.get(name) ?? []), schema]);
  }
  const inner = (own: readonly SchemaShape[], to: string): NestedProperties => {
    return { path: to, ...merged(document, own, { path: to, above: within }) };
  };
  const items = parts.flatMap((part) => part.items ?? []);
  return {
    properties: new Map(
      [...properties].map(([name, own]) => [name, inner(own, path ? `${path}.${name}` : name)]),
    ),
    items: items.length > 0 ? inner(items, `${path}[]`) : undefined,
  };
}

/** What a schema of the document lets a value have; something that contains itself is followed once. */
export function propertiesOf(document: Document, schema: SchemaShape): SchemaProperties {
  return merged(document, [schema], { path: "", above: new Set() });
}

/** Every property of a shape and the items of every list, outer ones first. */
export function pathsOf({ properties, items }: SchemaProperties): string[] {
  const within = [...properties.values(), ...(items ? [items] : [])];
  return within.flatMap((inner) => [inner.path, ...pathsOf(inner)]);
}

function find(shape: NestedProperties, value: unknown, found: (path: string, isNull: boolean) => void): void {
  found(shape.path, value === null);
  findProperties(shape, value, found);
}

/**
 * Finds the properties of a shape in a value, and the items of its lists. `found` hears of each place, and whether it
 * is null there: of one within a list, once for each item.
 */
export function findProperties(
  { properties, items }: SchemaProperties,
  value: unknown,
  found: (path: string, isNull: boolean) => void,
): void {
  if (Array.isArray(value)) {
    if (items) for (const item of value) find(items, item, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, property] of properties) {
    if (Object.hasOwn(value, name)) find(property, Reflect.get(value, name), found);
  }
}
