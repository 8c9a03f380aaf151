import { createSkillsMock } from "@skills-api/mock";
import { listen, type MockServer } from "@skills-api/mock/node";
import { errorTypes, operations, revisions } from "@skills-api/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentOf } from "../../../src/contract/documents.ts";
import {
  at,
  type Document,
  documentedStatus,
  type Located,
  operationsOf,
} from "../../../src/contract/openapi.ts";
import { SchemaJudge } from "../../../src/runner/judge/schema.ts";

const document = documentOf("skills-2025-10-02");
const judge = new SchemaJudge(document);
const mock = createSkillsMock({ apiKeys: ["key"] });
let server: MockServer;

beforeAll(async () => {
  server = await listen(mock);
});
afterAll(() => server.close());

function documented(status: number): Located {
  const operation = operationsOf(document).find(({ id }) => id === "createSkill");
  const body = operation?.responses.get(documentedStatus(operation, status) ?? "")?.body;
  if (!body) throw new Error(`the document says nothing of ${status}`);
  return body;
}

// The vendor does not name the error type of 503.
const statuses = [...Object.keys(errorTypes).filter((status) => /^\d+$/.test(status)), "503"].map(Number);

test("this test has every documented error status", () => {
  expect(statuses.sort()).toEqual([400, 401, 402, 403, 404, 409, 413, 429, 500, 503, 504, 529]);
});

test.each(statuses)("a fault of the mock produces %i as documented", async (status) => {
  mock.faults.add({ times: 1, fault: { kind: "status", status } });
  const response = await fetch(`${server.url}/v1/skills`, { headers: { "x-api-key": "key" } });
  expect(response.status).toBe(status);
  expect([...judge.judge(documented(status), await response.json()).violations]).toEqual([]);
  expect(response.headers.get("request-id")).toMatch(/^req_/);
});

test("a fault with the error type of another status does not match the document", () => {
  const body = { type: "error", error: { type: "api_error", message: "" }, request_id: null };
  expect([...judge.judge(documented(429), body).violations.keys()]).toContain("schema:RateLimitError.type");
});

/** The examples of a document: those next to a schema, and those in one. */
function examples(document: Document): [place: string, located: Located, example: unknown][] {
  const found: [string, Located, unknown][] = [];
  const walk = (pointer: string, value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const {
      example,
      examples: own,
      schema,
    } = value as { example?: unknown; examples?: unknown[]; schema?: object };
    if (example !== undefined && schema)
      found.push([pointer, { pointer: `${pointer}/schema`, schema }, example]);
    if (Array.isArray(own)) for (const each of own) found.push([pointer, { pointer, schema: value }, each]);
    for (const [key, item] of Object.entries(value)) {
      if (key !== "example" && key !== "examples")
        walk(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, item);
    }
  };
  walk("#/paths", at(document, "#/paths"));
  walk("#/components", at(document, "#/components"));
  return found;
}

test.each(revisions)("every example of the document of %s is valid", (revision) => {
  const document = documentOf(revision);
  const all = examples(document);
  expect(all.length).toBeGreaterThan(20);
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  const wrong = all.filter(
    ([, { pointer }, example]) => !ajv.validate({ $ref: `document${pointer}` }, example),
  );
  expect(wrong.map(([place]) => place)).toEqual([]);
  expect(ajv.validate({ $ref: "document#/components/schemas/Skill" }, { type: "skill" })).toBe(false);
});

test("every operation returns a documented response", () => {
  expect(operationsOf(document).map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
  for (const { id, responses } of operationsOf(document))
    expect(responses.get("200")?.body, id).toBeDefined();
});
