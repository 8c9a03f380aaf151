import type { Requirement, Revision } from "@skills-api/spec";
import { type Document, resolve, type Schema } from "../../packages/conformance/src/contract/openapi.ts";
import { elementCoverage, elementsOf } from "./document-elements.ts";
import { type Registry, requirementsOf } from "./registry.ts";

/** Start of the ids and statements on the properties of a schema. */
const subjects: Readonly<Record<string, readonly [id: string, noun: string]>> = {
  Skill: ["skill", "A skill"],
  SkillVersion: ["version", "A version"],
  DeletedSkill: ["deleted-skill", "A deleted skill"],
  DeletedSkillVersion: ["deleted-version", "A deleted version"],
  ListSkillsResponse: ["page", "A page"],
  ListSkillVersionsResponse: ["page", "A page"],
};

/** A property of a document that names its source in `x-source`. */
interface SourcedProperty {
  readonly revision: Revision;
  readonly element: string;
  readonly id: string;
  readonly statement: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

function kebab(name: string): string {
  return name
    .replaceAll("_", "-")
    .replaceAll(/(?<=[a-z0-9])[A-Z]/g, "-$&")
    .toLowerCase();
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  array: "a list",
  object: "an object",
  null: "null",
};

/** Returns the type of a property in words, such as `a string or null`. */
function typeInWords(document: Document, given: Schema): string {
  const { type, anyOf = [], const: constant } = resolve<Schema>(document, given);
  if (constant !== undefined) return JSON.stringify(constant);
  const words = [type ?? []].flat().map((each) => typeWords[each] ?? each);
  const all = [...words, ...anyOf.map((each) => typeInWords(document, each))];
  return [...new Set(all)].join(" or ");
}

function sourcedProperties(revision: Revision, document: Document): SourcedProperty[] {
  return Object.entries(document.components.schemas).flatMap(([name, { properties = {}, required = [] }]) => {
    const [start, noun] = subjects[name] ?? [kebab(name), `\`${name}\``];
    return Object.entries(properties)
      .filter(([, schema]) => schema["x-source"] !== undefined)
      .map(([property, schema]) => {
        const isRequired = required.includes(property);
        const type = typeInWords(document, schema);
        return {
          revision,
          element: `schema:${name}.${property}`,
          id: `${start}.${kebab(property)}`,
          statement: isRequired
            ? `${noun} has \`${property}\`, ${type}.`
            : `${noun} may have \`${property}\`, ${type}.`,
          isRequired,
          schema,
        };
      });
  });
}

/** The source of what the official TypeScript SDK has. */
const sdk = "typescript-sdk";

/**
 * Returns a module with the names of the properties that come from another source than the official SDK, whose types the
 * tests of the client compare with ours.
 */
export function notInSdkModule(documents: ReadonlyMap<Revision, Document>): string {
  const names = [...documents].flatMap(([, document]) =>
    Object.values(document.components.schemas).flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, { "x-source": source = sdk }]) =>
        source === sdk ? [] : [JSON.stringify(name)],
      ),
    ),
  );
  const type = [...new Set(names)].sort().join(" | ") || "never";
  return `// Generated from the OpenAPI documents by \`pnpm generate\`. Do not edit.\n\n/** Names of properties that the documents have from another source than the official SDK. */\nexport type NotInSdk = ${type};\n`;
}

/** Returns the row for a property, in all revisions that have it. */
function rowOf(properties: readonly [SourcedProperty, ...SourcedProperty[]]): Requirement {
  const [{ id, statement, isRequired }] = properties;
  const differs = properties.some((each) => each.statement !== statement || each.isRequired !== isRequired);
  if (differs)
    throw new Error(`${id}: the revisions differ, so write its rows in spec/requirements/objects.yaml`);
  return {
    id,
    operation: "any",
    subject: "server",
    level: "MUST",
    statement,
    evidence: Object.fromEntries(
      properties.map(({ revision, schema }) => [revision, schema["x-evidence"] ?? "documented"]),
    ),
    sources: [...new Set(properties.flatMap(({ schema }) => schema["x-source"] ?? []))].map((source) => ({
      source,
    })),
    covers: [],
    questions: [],
    spec: [...new Set(properties.map(({ element }) => element))],
    status: isRequired ? "tested" : "when-shown",
  };
}

/**
 * Adds a row for each property that no handwritten row covers, if the document names its source in `x-source`.
 *
 * @throws Error if a property needs rows of its own, because the revisions differ in it.
 */
export function withPropertyRows(registry: Registry, documents: ReadonlyMap<Revision, Document>): Registry {
  const uncovered = [...documents].flatMap(([revision, document]) => {
    const rows = requirementsOf(registry, revision);
    const { requirementsByElement } = elementCoverage(elementsOf(document), rows);
    return sourcedProperties(revision, document).filter(
      ({ element }) => requirementsByElement[element]?.length === 0,
    );
  });
  const derived = [...Map.groupBy(uncovered, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [rowOf([first, ...others])] : [],
  );
  return { ...registry, requirements: [...registry.requirements, ...derived] };
}
