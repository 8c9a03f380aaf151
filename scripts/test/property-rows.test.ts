import { expect, test } from "vitest";
import type { Document, Schema } from "../../packages/conformance/src/contract/openapi.ts";
import { readDocument } from "../lib/document.ts";
import { withPropertyRows } from "../lib/property-rows.ts";
import { readRegistry } from "../lib/registry.ts";

const [registry, beta, ga] = await Promise.all([
  readRegistry(),
  readDocument("skills-2025-10-02"),
  readDocument("ga"),
]);

/** Returns a document whose Skill has another property. */
function withProperty(document: Document, property: Schema, required = false): Document {
  const copy = structuredClone(document);
  const skill = copy.components.schemas.Skill as { properties: Record<string, Schema>; required: string[] };
  skill.properties.moniker = property;
  if (required) skill.required.push("moniker");
  return copy;
}

/** Returns the rows that are derived from documents, besides those of the real ones. */
function derived(betaDocument: Document, gaDocument: Document) {
  const rowsOf = (one: Document, other: Document) => {
    const documents = new Map([
      ["skills-2025-10-02", one],
      ["ga", other],
    ] as const);
    return withPropertyRows(registry, documents).requirements.slice(registry.requirements.length);
  };
  const real = new Set(rowsOf(beta, ga).map(({ id }) => id));
  return rowsOf(betaDocument, gaDocument).filter(({ id }) => !real.has(id));
}

const moniker: Schema = { type: ["string", "null"], "x-source": "vendor-openapi" };

test("an optional property is judged when a response shows it", () => {
  expect(derived(beta, withProperty(ga, moniker))).toEqual([
    {
      id: "skill.moniker",
      operation: "any",
      subject: "server",
      level: "MUST",
      statement: "A skill may have `moniker`, a string or null.",
      evidence: { ga: "documented" },
      sources: [{ source: "vendor-openapi" }],
      covers: [],
      questions: [],
      spec: ["schema:Skill.moniker"],
      status: "when-shown",
    },
  ]);
});

test("a required property of both revisions is one tested row", () => {
  const observed: Schema = { ...moniker, "x-source": "live-recordings", "x-evidence": "observed" };
  expect(derived(withProperty(beta, moniker, true), withProperty(ga, observed, true))).toMatchObject([
    {
      statement: "A skill has `moniker`, a string or null.",
      evidence: { "skills-2025-10-02": "documented", ga: "observed" },
      sources: [{ source: "vendor-openapi" }, { source: "live-recordings" }],
      status: "tested",
    },
  ]);
});

test("a property without a source gets no row", () => {
  expect(derived(beta, withProperty(ga, { type: "string" }))).toEqual([]);
});

test("a property that differs between the revisions needs rows by hand", () => {
  const number: Schema = { type: "number", "x-source": "vendor-openapi" };
  expect(() => derived(withProperty(beta, moniker), withProperty(ga, number))).toThrow(
    "skill.moniker: the revisions differ, so write its rows in spec/requirements/objects.yaml",
  );
});
