import { expect, test } from "vitest";
import { encodeMultipart } from "../../../src/client/multipart.ts";
import type { Schema } from "../../../src/contract/openapi.ts";
import type { Exchange } from "../../../src/http/exchange.ts";
import { unobservedProperties } from "../../../src/results/unobserved-properties.ts";
import { CoverageCollector } from "../../../src/runner/judge/coverage.ts";
import { documentWith, listed } from "./example-documents.ts";

/** The counts of the properties of an artificial document. */
function propertiesSeen(
  schema: Schema,
  answers: readonly unknown[],
  schemas: Readonly<Record<string, Schema>> = {},
): string[] {
  const collector = new CoverageCollector("ga", documentWith(schema, schemas));
  for (const answer of answers) collector.see(listed(answer));
  const [operation] = collector.coverage;
  return (operation?.properties ?? []).map(({ name, seen, nulls }) => `${name} ${seen} ${nulls}`);
}

const text: Schema = {};

test("$ref, oneOf, anyOf and allOf are followed", () => {
  const schema = {
    allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { extra: text } }],
    anyOf: [{ properties: { one: text } }, { properties: { other: text } }],
    oneOf: [{ properties: { third: { oneOf: [{ properties: { deep: text } }, text] } } }],
  };
  const schemas = { Base: { properties: { id: text, extra: { properties: { inner: text } } } } };
  expect(
    propertiesSeen(schema, [{ id: 1, one: 2, third: { deep: 3 }, extra: { inner: 4 } }], schemas),
  ).toEqual([
    "id 1 0",
    "extra 1 0",
    "extra.inner 1 0",
    "one 1 0",
    "other 0 0",
    "third 1 0",
    "third.deep 1 0",
  ]);
});

test("a response counts once whatever the length of its list, and as null only if all items are null", () => {
  const schema = { properties: { data: { items: { properties: { a: text, b: text, c: text } } } } };
  const answers = [
    {
      data: [
        { a: 1, b: null },
        { a: null, b: null },
      ],
    },
    { data: [] },
    { data: [{ a: null, b: 2 }] },
  ];
  expect(propertiesSeen(schema, answers)).toEqual([
    "data 3 0",
    "data[] 2 0",
    "data[].a 2 1",
    "data[].b 2 1",
    "data[].c 0 0",
  ]);
});

test("nested lists and a list as the whole body have paths, too", () => {
  const schema = { items: { items: { properties: { id: text } } } };
  expect(propertiesSeen(schema, [[[{ id: 1 }], []]])).toEqual(["[] 1 0", "[][] 1 0", "[][].id 1 0"]);
});

test("a schema that contains itself is followed once", () => {
  const schemas = { Node: { properties: { id: text, next: { $ref: "#/components/schemas/Node" } } } };
  const answer = { id: 1, next: { id: 2, next: null } };
  expect(propertiesSeen({ $ref: "#/components/schemas/Node" }, [answer], schemas)).toEqual([
    "id 1 0",
    "next 1 0",
  ]);
});

test("a value that is not an object, and inherited properties, count as none", () => {
  const schema = { properties: { constructor: text, toString: text } };
  const own = JSON.parse('{ "constructor": 1 }');
  expect(propertiesSeen(schema, ["text", 1, null, undefined, [], {}, own])).toEqual([
    "constructor 1 0",
    "toString 0 0",
  ]);
});

test("an undocumented status is counted as well", () => {
  const collector = new CoverageCollector("ga", documentWith({ properties: { id: text } }));
  for (const status of [418, 302, 200, 418]) collector.see(listed({ id: 1 }, { status }));
  const [operation] = collector.coverage;
  expect(operation).toMatchObject({
    answers: 4,
    statuses: [
      { name: "200", seen: 1, documented: true },
      { name: "302", seen: 1, documented: false },
      { name: "418", seen: 2, documented: false },
    ],
    properties: [{ name: "id", status: "200", seen: 1, nulls: 0 }],
  });
});

test("a status of a documented class counts as the class", () => {
  const collector = new CoverageCollector("ga");
  collector.see(listed({ type: "error", error: { type: "x", message: "y" } }, { status: 405 }));
  const list = collector.coverage.find(({ operation }) => operation === "listSkills");
  expect(list?.statuses.filter(({ seen }) => seen > 0)).toEqual([{ name: "4XX", seen: 1, documented: true }]);
  const seen = list?.properties
    .filter((each) => each.seen > 0)
    .map(({ name, status }) => `${status} ${name}`);
  expect(seen).toEqual(["4XX type", "4XX error", "4XX error.type", "4XX error.message"]);
});

function sending(change: Partial<Exchange["request"]>): string[] {
  const collector = new CoverageCollector("ga");
  const request = { method: "POST", path: "/v1/skills", headers: [], ...change };
  const response = { status: 400, headers: [], body: new Uint8Array() };
  const operation = request.method === "POST" ? "createSkill" : "listSkills";
  collector.see({ operation, request, response, json: undefined });
  const parameters = collector.coverage.flatMap((each) => each.parameters);
  return parameters.filter(({ seen }) => seen > 0).map((each) => `${each.in} ${each.name}`);
}

test("parameters are counted in queries and headers, in any case", () => {
  const path = "/v1/skills?limit=&source=custom&other=1";
  const headers = [
    ["ANTHROPIC-Version", "2023-06-01"],
    ["x-other", "1"],
  ] as const;
  expect(sending({ method: "GET", path, headers })).toEqual([
    "header anthropic-version",
    "query limit",
    "query source",
  ]);
});

test("fields of a multipart body are counted by name, not by the content of a file", () => {
  const decoy = 'Content-Disposition: form-data; name="display_name"\r\n\r\n';
  const { bytes, contentType } = encodeMultipart([
    { name: "files[]", filename: "a/SKILL.md", content: decoy },
  ]);
  const headers = [["Content-Type", contentType]] as const;
  expect(sending({ body: bytes, headers })).toEqual(["body files[]"]);
  expect(sending({ body: bytes })).toEqual([]);
  expect(sending({ body: new Uint8Array(), headers })).toEqual([]);
  const labelled = encodeMultipart([{ name: "display_name", content: "x" }]).bytes;
  expect(sending({ body: labelled, headers })).toEqual(["body display_name"]);
});

test("documented headers are counted in any case", () => {
  const collector = new CoverageCollector("ga");
  collector.see(listed({}, { headers: [["Request-ID", "req_1"]] }));
  const list = collector.coverage.find(({ operation }) => operation === "listSkills");
  expect(list?.headers.filter(({ seen }) => seen > 0)).toEqual([
    { name: "request-id", status: "200", seen: 1 },
  ]);
});

test("properties of an unobserved property are not reported", () => {
  const schema = { properties: { id: text, source: { properties: { type: text } }, data: { items: text } } };
  const collector = new CoverageCollector("ga", documentWith(schema));
  expect(unobservedProperties(collector.coverage)).toEqual([]);
  collector.see(listed({ id: 1, source: null }));
  const base = { revision: "ga", operation: "listSkills", status: "200", answers: 1 };
  expect(unobservedProperties(collector.coverage)).toEqual([
    { ...base, property: "source", onlyNull: true },
    { ...base, property: "data", onlyNull: false },
  ]);
});

/** The unobserved properties of responses with a schema: name, number of responses, and whether always null. */
function unobserved(schema: Schema, answers: readonly unknown[]): string[] {
  const collector = new CoverageCollector("ga", documentWith(schema));
  for (const answer of answers) collector.see(listed(answer));
  return unobservedProperties(collector.coverage).map((each) => {
    return `${each.property} ${each.answers}${each.onlyNull ? " null" : ""}`;
  });
}

const list = {
  properties: { data: { items: { properties: { id: text, source: { properties: { type: text } } } } } },
};

test("an empty list does not count for its items, and an empty page of skills is not reported", () => {
  expect(unobserved(list, [{ data: [] }, { data: [] }])).toEqual([]);
  const collector = new CoverageCollector("ga");
  collector.see(listed({ data: [], next_page: "x" }));
  expect(unobservedProperties(collector.coverage)).toEqual([]);
});

test("an unobserved property is reported with the number of its parents", () => {
  expect(unobserved(list, [{ data: [] }, { data: [{ source: { type: 1 } }] }, { data: [] }])).toEqual([
    "data[].id 1",
  ]);
  const sources = [null, { other: 1 }, {}].map((source) => ({ data: [{ id: 1, source }] }));
  expect(unobserved(list, [{ data: [] }, ...sources])).toEqual(["data[].source.type 2"]);
  expect(unobserved(list, [{ data: [{ id: 1, source: null }] }, { data: [] }, {}])).toEqual([
    "data[].source 1 null",
  ]);
});

test("a list that is missing or has only null items is reported", () => {
  expect(unobserved(list, [{}, {}])).toEqual(["data 2"]);
  expect(unobserved(list, [{ data: [null] }, { data: [] }])).toEqual(["data[] 2 null"]);
  const nested = { items: { items: { properties: { id: text } } } };
  expect(unobserved(nested, [[], [[]]])).toEqual([]);
  expect(unobserved(nested, [[], [[{}]]])).toEqual(["[][].id 1"]);
});

test("a result without entries for items uses those of the list", () => {
  const properties = [
    { name: "data", status: "200", seen: 3, nulls: 1 },
    { name: "data[].id", status: "200", seen: 0, nulls: 0 },
  ];
  const statuses = [{ name: "200", seen: 4, documented: true }];
  const base = { revision: "ga", operation: "listSkills" } as const;
  const coverage = [{ ...base, answers: 4, statuses, parameters: [], headers: [], properties }];
  expect(unobservedProperties(coverage)).toEqual([
    { ...base, status: "200", property: "data[].id", answers: 2, onlyNull: false },
  ]);
});
