import type { Requirement } from "@skills-api/spec";
import {
  type Document,
  keysOf,
  operationsOf,
  resolve,
  type Schema,
} from "../../packages/conformance/src/contract/openapi.ts";

/** Names of the parameters, body parts, statuses, headers and properties of a document, as `spec` has them. */
export function elementsOf(document: Document): string[] {
  const elements = new Set<string>();
  const bodies = new Set<string | undefined>();
  for (const { id, parameters, requestBody, responses } of operationsOf(document)) {
    for (const { name } of parameters) elements.add(`parameter:${id}.${name}`);
    if (requestBody) {
      bodies.add(keysOf(requestBody.schema.$ref ?? "").at(-1));
      const { properties = {} } = resolve<Schema>(document, requestBody.schema);
      for (const name of Object.keys(properties)) elements.add(`body:${id}.${name}`);
    }
    for (const [status, { headers }] of responses) {
      elements.add(`status:${id}.${status}`);
      for (const name of headers) elements.add(`header:${name}`);
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (bodies.has(name)) continue;
    for (const property of Object.keys(schema.properties ?? {})) elements.add(`schema:${name}.${property}`);
  }
  return [...elements].sort();
}

function patternToRegExp(pattern: string): RegExp {
  const literal = pattern.split("*").map((part) => part.replaceAll(/[.[\]]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join("[^.]*")}$`);
}

interface ElementCoverage {
  /** Ids of the requirements that cover each element. */
  readonly requirementsByElement: Record<string, string[]>;
  /** Patterns in `spec` that match no element, each with the id of its requirement. */
  readonly unmatchedPatterns: string[];
}

/** Maps the elements of a document to the requirements that cover them. */
export function elementCoverage(
  elements: readonly string[],
  requirements: readonly Requirement[],
): ElementCoverage {
  const requirementsByElement: Record<string, string[]> = Object.fromEntries(
    elements.map((element) => [element, []]),
  );
  const unmatchedPatterns: string[] = [];
  for (const { id, spec } of requirements) {
    for (const pattern of spec) {
      const matches = elements.filter((element) => patternToRegExp(pattern).test(element));
      if (matches.length === 0) unmatchedPatterns.push(`${id}: ${pattern}`);
      for (const element of matches) requirementsByElement[element]?.push(id);
    }
  }
  return { requirementsByElement, unmatchedPatterns };
}
