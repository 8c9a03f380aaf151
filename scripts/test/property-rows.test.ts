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
  skill.properties.tagline = property;
  if (required) skill.required.push("tagline");
  return copy;
}

function derived(betaDocument: Document, gaDocument: Document) {
  const documents = new Map([
    ["skills-2025-10-02", betaDocument],
    ["ga", gaDocument],
  ] as const);
  return withPropertyRows(registry, documents).requirements.slice(registry.requirements.length);
}

const tagline: Schema = { type: ["string", "null"], "x-source": "SPEC" };

test("documents whose properties all have rows add none", () => {
  expect(derived(beta, ga)).toEqual([]);
});

test("an optional property is judged when a response shows it", () => {
  expect(derived(beta, withProperty(ga, tagline))).toEqual([
    {
      id: "skill.tagline",
      operation: "any",
      subject: "server",
      level: "MUST",
      statement: "A skill may have `tagline`, a string or null.",
      evidence: { ga: "documented" },
      sources: [{ source: "SPEC" }],
      covers: [],
      questions: [],
      spec: ["schema:Skill.tagline"],
      status: "when-shown",
    },
  ]);
});

test("a required property of both revisions is one tested row", () => {
  const observed: Schema = { ...tagline, "x-source": "REC", "x-evidence": "observed" };
  expect(derived(withProperty(beta, tagline, true), withProperty(ga, observed, true))).toMatchObject([
    {
      statement: "A skill has `tagline`, a string or null.",
      evidence: { "skills-2025-10-02": "documented", ga: "observed" },
      sources: [{ source: "SPEC" }, { source: "REC" }],
      status: "tested",
    },
  ]);
});

test("a property without a source gets no row", () => {
  expect(derived(beta, withProperty(ga, { type: "string" }))).toEqual([]);
});

test("a property that differs between the revisions needs rows by hand", () => {
  const number: Schema = { type: "number", "x-source": "SPEC" };
  expect(() => derived(withProperty(beta, tagline), withProperty(ga, number))).toThrow(
    "skill.tagline: the revisions differ, so write its rows in spec/requirements/objects.yaml",
  );
});
