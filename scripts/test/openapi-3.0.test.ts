import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../packages/conformance/src/contract/openapi.ts";
import { readDocument, revisions } from "../lib/document.ts";
import { renderOpenApi30 } from "../lib/openapi-3.0.ts";

async function validate(document: object) {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(document) as Record<string, unknown>);
  return { ...result, version: validator.version };
}

describe.each(revisions)("the document of %s", (revision) => {
  test("is a valid OpenAPI 3.0 document as well", async () => {
    const rendered = renderOpenApi30(await readDocument(revision));
    expect(await validate(rendered)).toMatchObject({ valid: true, version: "3.0" });
  });

  test("has the same operations and schemas in both versions", async () => {
    const document = await readDocument(revision);
    const rendered = renderOpenApi30(document);
    const names = (of: typeof document) =>
      operationsOf(of).map(({ id, parameters, responses }) => ({
        id,
        parameters: parameters.map(({ name }) => name),
        statuses: [...responses.keys()],
      }));
    expect(names(rendered)).toEqual(names(document));
    expect(Object.keys(rendered.components.schemas)).toEqual(Object.keys(document.components.schemas));
  });
});

/** Renders a document with a single schema. */
function renderSchema(schema: object): unknown {
  const document = {
    info: { title: "", description: "" },
    paths: {},
    components: { schemas: { A: schema } },
  };
  return renderOpenApi30(document as never).components.schemas.A;
}

test.each<[string, object, object]>([
  ["a value that may be null", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["a constant", { type: "string", const: "a" }, { type: "string", enum: ["a"] }],
  ["examples", { type: "string", examples: ["a", "b"] }, { type: "string", example: "a" }],
  [
    "a file",
    { type: "string", format: "binary", contentMediaType: "application/zip" },
    { type: "string", format: "binary" },
  ],
  [
    "an open enum that may be null",
    {
      anyOf: [{ type: "string", enum: ["a"] }, { type: "string", "x-open-enum": true }, { type: "null" }],
    },
    { type: "string", nullable: true, "x-extensible-enum": ["a"] },
  ],
  [
    "a description beside a reference",
    { $ref: "#/components/schemas/A", description: "B" },
    { allOf: [{ $ref: "#/components/schemas/A" }], description: "B" },
  ],
  [
    "schemas within schemas",
    { allOf: [{ properties: { a: { type: "array", items: { const: 1 } } } }] },
    { allOf: [{ properties: { a: { type: "array", items: { enum: [1] } } } }] },
  ],
  [
    "a property that is named like a keyword",
    { type: "object", properties: { const: { type: "string" }, examples: { type: "string" } } },
    { type: "object", properties: { const: { type: "string" }, examples: { type: "string" } } },
  ],
])("renders %s", (_, schema, expected) => {
  expect(renderSchema(schema)).toEqual(expected);
});

test.each([{ patternProperties: {} }, { type: ["string", "integer"] }])(
  "rejects what 3.0 cannot express: %j",
  (schema) => {
    expect(() => renderSchema(schema)).toThrow("OpenAPI 3.0");
  },
);
