import type { Handler, MockResponse } from "@skills-api/mock";
import { operations } from "@skills-api/spec";
import ga from "@skills-api/spec/ga.json" with { type: "json" };
import { expect, test } from "vitest";
import { revisionOf } from "../../../src/http/revision-of.ts";
import { terminalReport } from "../../../src/report/terminal.ts";
import type { OperationCoverage, RunResult } from "../../../src/results/result.ts";
import { unobservedProperties } from "../../../src/results/unobserved-properties.ts";
import { runConformance } from "../../../src/runner/run-conformance.ts";
import { openTarget } from "../../../src/targets/index.ts";
import { createMock } from "../../../src/targets/mock.ts";
import { type Json, withObjects } from "../../defects/support.ts";
import { inProcess } from "../../support/handler-target.ts";

async function runAgainstMock(allowWrites: boolean): Promise<RunResult> {
  const target = await openTarget("mock:in-process");
  try {
    return await runConformance({ target, allowWrites });
  } finally {
    await target.close();
  }
}

const full = await runAgainstMock(true);
const readOnly = await runAgainstMock(false);

/** The mock with `change` applied to every skill in a `ga` response. */
function changingSkills(change: (skill: Json) => Json): Handler {
  const { handle } = createMock();
  return async (request) => {
    const response: MockResponse = await handle(request);
    return revisionOf(request) === "ga" ? withObjects(response, "skill", change) : response;
  };
}

async function shownBy(change: (skill: Json) => Json): Promise<RunResult> {
  return runConformance({
    target: inProcess(changingSkills(change)),
    revisions: ["ga"],
  });
}

function of({ coverage }: RunResult, operation: string, revision = "ga"): OperationCoverage {
  const found = coverage.find((each) => each.operation === operation && each.revision === revision);
  if (!found) throw new Error(`${operation} is not covered in ${revision}`);
  return found;
}

test("every operation of each revision is covered, in order, with responses", () => {
  expect(full.coverage.map(({ revision, operation }) => `${revision} ${operation}`)).toEqual(
    full.revisions.flatMap((revision) => operations.map(({ id }) => `${revision} ${id}`)),
  );
  expect(full.coverage.filter(({ answers }) => answers === 0)).toEqual([]);
});

test("the statuses add up to the number of exchanges", () => {
  const onWire = full.exchanges.flatMap(({ operation, request, response }) =>
    operation && response ? `${revisionOf(request)} ${operation} ${response.status}` : [],
  );
  const counted = full.coverage.flatMap(({ revision, operation, statuses }) =>
    statuses.flatMap(({ name, seen }) => Array<string>(seen).fill(`${revision} ${operation} ${name}`)),
  );
  expect(counted.toSorted()).toEqual(onWire.toSorted());
});

test("a ga skill is covered with all of its documented properties", () => {
  const { properties, statuses, headers } = of(full, "getSkill");
  const answered = statuses.find(({ name }) => name === "200")?.seen;
  expect(answered).toBeGreaterThan(0);
  const own = properties.filter(({ status }) => status === "200");
  const { Skill, SkillSource } = ga.components.schemas;
  const documented = Object.keys(Skill.properties).flatMap((name) =>
    name === "source"
      ? [name, ...Object.keys(SkillSource.properties).map((each) => `${name}.${each}`)]
      : name,
  );
  expect(own.map(({ name }) => name)).toEqual(documented);
  expect(own.filter(({ seen, nulls }) => seen !== answered || nulls > 0)).toEqual([]);
  const ofResponse = Object.keys(ga.paths["/v1/skills/{skill_id}"].get.responses["200"].headers);
  expect(headers.filter(({ status }) => status === "200")).toEqual(
    ofResponse.map((name) => expect.objectContaining({ name, seen: answered })),
  );
});

test("a skill without versions counts as null in skills-2025-10-02", () => {
  const { properties } = of(full, "getSkill", "skills-2025-10-02");
  const newest = properties.find(({ name, status }) => name === "latest_version" && status === "200");
  expect(newest).toMatchObject({ nulls: 1 });
  expect(newest?.seen).toBeGreaterThan(1);
});

test("parameters in paths, queries, headers and bodies are counted", () => {
  const seen = (operation: string, name: string) =>
    of(full, operation).parameters.find((each) => each.name === name);
  expect(seen("getSkill", "skill_id")).toEqual({
    name: "skill_id",
    in: "path",
    seen: of(full, "getSkill").answers,
  });
  expect(seen("listSkills", "page")).toMatchObject({ in: "query", seen: expect.any(Number) });
  expect(seen("listSkills", "page")?.seen).toBeGreaterThan(0);
  expect(seen("createSkill", "files[]")).toMatchObject({ in: "body" });
  expect(seen("createSkill", "display_name")?.seen).toBeGreaterThan(0);
  expect(seen("createSkill", "anthropic-workspace-id")).toMatchObject({ in: "header", seen: 0 });
});

test("the mock returns every property of every successful response", () => {
  expect(unobservedProperties(full.coverage)).toEqual([]);
  expect(terminalReport(full, { color: false, verbose: true })).not.toContain("no response had");
});

test("a read-only run reports nothing about requests that it did not send", () => {
  const asked = readOnly.coverage.filter(({ answers }) => answers > 0);
  expect([...new Set(asked.map(({ operation }) => operation))]).toEqual([
    "listSkills",
    "getSkill",
    "listSkillVersions",
  ]);
  expect(of(readOnly, "createSkill").properties.filter(({ seen }) => seen > 0)).toEqual([]);
  const unobserved = unobservedProperties(readOnly.coverage).map(
    (each) => `${each.revision} ${each.operation} ${each.property}`,
  );
  expect(unobserved).toEqual([
    "skills-2025-10-02 listSkillVersions next_page",
    "ga listSkillVersions next_page",
  ]);
});

test("a documented property that the server never returns is reported", async () => {
  const result = await shownBy(({ updated_at: _, ...rest }) => rest);
  const found = unobservedProperties(result.coverage).filter(({ property }) =>
    property.includes("updated_at"),
  );
  expect(found).toMatchObject([
    { operation: "listSkills", property: "data[].updated_at", onlyNull: false },
    { operation: "createSkill", property: "updated_at", onlyNull: false },
    { operation: "getSkill", property: "updated_at", onlyNull: false },
  ]);
  const brief = terminalReport(result, { color: false, verbose: false });
  expect(brief).toMatch(/^Documented properties that no response had \(\d+\), listed with --verbose$/m);
  const verbose = terminalReport(result, { color: false, verbose: true });
  expect(verbose).toMatch(/^ {2}listSkills 200 data\[\]\.updated_at: missing in \d+ responses$/m);
});

test("a documented property that is always null is reported", async () => {
  const result = await shownBy((skill) => ({ ...skill, source: null }));
  const found = unobservedProperties(result.coverage).filter(({ property }) => property.includes("source"));
  expect(found).toMatchObject([
    { operation: "listSkills", property: "data[].source", onlyNull: true },
    { operation: "createSkill", property: "source", onlyNull: true },
    { operation: "getSkill", property: "source", onlyNull: true },
  ]);
  const verbose = terminalReport(result, { color: false, verbose: true });
  expect(verbose).toMatch(/^ {2}listSkills 200 data\[\]\.source: always null in \d+ responses$/m);
});

test("for a server without skills, properties of list items are not reported", async () => {
  const { handle } = createMock();
  const empty: Handler = async (request) => {
    const response: MockResponse = await handle(request);
    const isList = request.method === "GET" && /^\/v1\/skills(\?|$)/.test(request.path);
    const body = new TextEncoder().encode('{"data":[],"has_more":false,"next_page":null}');
    return isList ? { ...response, body } : response;
  };
  const result = await runConformance({ target: inProcess(empty), revisions: ["ga"], allowWrites: false });
  const unobserved = unobservedProperties(result.coverage).filter(
    ({ operation }) => operation === "listSkills",
  );
  expect(unobserved.filter(({ property }) => property.startsWith("data"))).toEqual([]);
});

test("two runs of one server have the same coverage", async () => {
  const again = await runAgainstMock(true);
  expect(again.coverage).toEqual(full.coverage);
});
