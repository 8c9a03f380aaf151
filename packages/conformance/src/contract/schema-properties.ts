import { type Document, partsOf, type Schema } from "./openapi.ts";

/** The properties and items that a schema describes, over all of its alternatives. */
export interface SchemaProperties {
  readonly properties: ReadonlyMap<string, NestedProperties>;
  readonly items: NestedProperties | undefined;
}

/** A property, or the items of a list. */
interface NestedProperties extends SchemaProperties {
  /** From the root of the value: `data`, `data[]`, `data[].id`, `error.type`. */
  readonly path: string;
}

/** The way from a root to a value. */
interface Way {
  readonly path: string;
  /** Schemas that the value is within. */
  readonly above: ReadonlySet<Schema>;
}

function merged(document: Document, schemas: readonly Schema[], { path, above }: Way): SchemaProperties {
  const parts = schemas
    .flatMap((schema) => partsOf(document, { name: undefined, schema }, above))
    .map(({ schema }) => schema);
  const within = new Set([...above, ...parts]);
  const properties = new Map<string, Schema[]>();
  for (const [name, schema] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties.set(name, [...(properties.get(name) ?? []), schema]);
  }
  const inner = (own: readonly Schema[], to: string): NestedProperties => {
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

/** Returns the properties that a schema describes. A schema that contains itself is followed once. */
export function propertiesOf(document: Document, schema: Schema): SchemaProperties {
  return merged(document, [schema], { path: "", above: new Set() });
}

/** Returns the paths of all properties and list items, outer ones first. */
export function pathsOf({ properties, items }: SchemaProperties): string[] {
  const within = [...properties.values(), ...(items ? [items] : [])];
  return within.flatMap((inner) => [inner.path, ...pathsOf(inner)]);
}

function find(
  nested: NestedProperties,
  value: unknown,
  found: (path: string, isNull: boolean) => void,
): void {
  found(nested.path, value === null);
  findProperties(nested, value, found);
}

/**
 * Finds the described properties and list items in a value.
 *
 * @param found Called for each, once per list item that has it, with whether it is null there.
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
