import type { Requirement } from "@skills-api/spec";
import { type Document, operationsOf, resolve, type Schema } from "./document.ts";

function propertiesOf(document: Document, schema: Schema): string[] {
  const resolved = resolve<Schema>(document, schema);
  return Object.keys(resolved.properties ?? {});
}

/** Everything a document promises, by the names that requirements use in `spec`. */
export function elementsOf(document: Document): string[] {
  const elements = new Set<string>();
  const bodies = new Set<string>();
  for (const { id, object, parameters, responses } of operationsOf(document)) {
    for (const { name } of parameters) elements.add(`parameter:${id}.${name}`);
    for (const { schema } of Object.values(object.requestBody?.content ?? {})) {
      bodies.add(schema.$ref?.split("/").at(-1) ?? "");
      for (const name of propertiesOf(document, schema)) elements.add(`body:${id}.${name}`);
    }
    for (const [status, response] of responses) {
      elements.add(`status:${id}.${status}`);
      for (const name of Object.keys(response.headers ?? {})) elements.add(`header:${name}`);
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (bodies.has(name)) continue;
    for (const property of Object.keys(schema.properties ?? {})) elements.add(`schema:${name}.${property}`);
  }
  return [...elements].sort();
}

function matcher(pattern: string): RegExp {
  const literal = pattern.split("*").map((part) => part.replaceAll(/[.[\]]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join("[^.]*")}$`);
}

/** Which requirements speak for which element. */
export function speakers(
  elements: readonly string[],
  requirements: readonly Requirement[],
): { byElement: Record<string, string[]>; idlePatterns: string[] } {
  const byElement: Record<string, string[]> = Object.fromEntries(elements.map((element) => [element, []]));
  const idlePatterns: string[] = [];
  for (const { id, spec } of requirements) {
    for (const pattern of spec) {
      const matches = elements.filter((element) => matcher(pattern).test(element));
      if (matches.length === 0) idlePatterns.push(`${id}: ${pattern}`);
      for (const element of matches) byElement[element]?.push(id);
    }
  }
  return { byElement, idlePatterns };
}
