import type { Requirement } from "@skills-api/spec";
import { expect, test } from "vitest";
import { registryProblems, type Subject } from "../lib/registry-problems.ts";
import { readSubject } from "../lib/subject.ts";

const subject = await readSubject();

function withRequirements(change: (rows: readonly Requirement[]) => readonly Requirement[]): Subject {
  return {
    ...subject,
    registry: { ...subject.registry, requirements: change(subject.registry.requirements) },
  };
}

function changed(id: string, change: Partial<Requirement>): Subject {
  return withRequirements((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
}

function without(id: string): Subject {
  return withRequirements((rows) => rows.filter((row) => row.id !== id));
}

test("the registry is whole", () => {
  expect(registryProblems(subject)).toEqual([]);
});

test("a row of the scenario table that nothing covers is found", () => {
  expect(registryProblems(changed("skill.create.zip-accepted", { covers: [] }))).toEqual([
    "row 31 of the scenario table (zip with one top-level dir): no requirement covers it in skills-2025-10-02",
    "row 41 of the scenario table (zip upload): no requirement covers it in ga",
  ]);
});

test("a row whose evidence the registry overstates is found", () => {
  const overstated = { evidence: { "skills-2025-10-02": "documented", ga: "observed" } } as const;
  expect(registryProblems(changed("skill.create.zip-accepted", overstated))).toEqual([
    "row 31 of the scenario table (zip with one top-level dir): it is observed, and skill.create.zip-accepted says documented",
  ]);
});

test("a requirement without a check is found", () => {
  const checks = new Set([...subject.suite.checks].filter((id) => id !== "skill.get.custom"));
  expect(registryProblems({ ...subject, suite: { ...subject.suite, checks } })).toEqual([
    "skill.get.custom: it is tested, and no check judges it",
  ]);
});

test("a check without a requirement is found", () => {
  const checks = new Set([...subject.suite.checks, "skill.get.invented"]);
  expect(registryProblems({ ...subject, suite: { ...subject.suite, checks } })).toEqual([
    "check skill.get.invented: no tested requirement has this id",
  ]);
});

test("an open requirement that no scenario records is found, and one that says so wrongly", () => {
  const observed = new Set([...subject.suite.observed].filter((id) => id !== "version.delete.twice"));
  expect(registryProblems({ ...subject, suite: { ...subject.suite, observed } })).toEqual([
    "version.delete.twice: no scenario records it, and it does not say why",
  ]);
  expect(registryProblems(changed("version.delete.twice", { unobserved: "Too costly." }))).toEqual([
    "version.delete.twice: a scenario records it, and it says that none does",
  ]);
});

test("a promise that one revision loses is found, though the other keeps it", () => {
  const lost = { evidence: { "skills-2025-10-02": "observed" } } as const;
  expect(registryProblems(changed("skill.create.zip-accepted", lost))).toEqual([
    "row 41 of the scenario table (zip upload): no requirement covers it in ga",
  ]);
});

test("a promise of clients that no test of its file names is found", () => {
  const problem = "client.retries-conflict: no test in packages/client/test/lists.test.ts has its id";
  const proof = "packages/client/test/lists.test.ts";
  expect(registryProblems(changed("client.retries-conflict", { proof }))).toEqual([problem]);
});

test.each([
  ["skill.display-title", "schema:Skill.display_title"],
  ["skill.list.next-page-continues", "parameter:listSkills.page"],
  ["error.refusal-not-retryable", "header:x-should-retry"],
  ["error.overloaded", "status:getSkill.529"],
  ["skill.create.title-echoed", "body:createSkill.display_title"],
])("without %s, %s is found uncovered", (id, element) => {
  expect(registryProblems(changed(id, { spec: [] }))).toContain(
    `${element} of skills-2025-10-02: no requirement speaks for it`,
  );
});

test.each([
  ["skill.display-name", "schema:Skill.display_name"],
  ["skill.source-object", "schema:SkillSource.type"],
  ["version.list.default-limit", "parameter:listSkillVersions.limit"],
  ["error.overloaded", "status:downloadSkillVersion.529"],
  ["skill.create.display-name-echoed", "body:createSkill.display_name"],
])("without %s, %s of ga is found uncovered", (id, element) => {
  expect(registryProblems(changed(id, { spec: [] }))).toContain(
    `${element} of ga: no requirement speaks for it`,
  );
});

test("a pointer into the document that matches nothing is found", () => {
  expect(registryProblems(changed("skill.id", { spec: ["schema:Skill.id", "schema:Skill.gone"] }))).toEqual([
    "skill.id: schema:Skill.gone matches nothing in skills-2025-10-02",
    "skill.id: schema:Skill.gone matches nothing in ga",
  ]);
});

test("an open question that nothing carries is found", () => {
  expect(registryProblems(changed("version.delete.newest", { questions: [] }))).toEqual([
    expect.stringMatching(/^question 4 .*: no open requirement carries it$/),
  ]);
});

test.each<[string, Partial<Requirement>]>([
  ["its id is not made of", { id: "Skill.Id" }],
  ["no operation is called", { operation: "renameSkill" as "getSkill" }],
  ["no source is called HEARSAY", { sources: [{ source: "HEARSAY" }] }],
  ["it has no source", { sources: [] }],
  ["it is tested, though nobody knows", { evidence: { "skills-2025-10-02": "unknown" } }],
  ["it is excluded without a reason", { status: "excluded" }],
  ["it covers a row that the scenario table does not have", { covers: [999] }],
])("a faulty row is found: %s", (problem, change) => {
  expect(registryProblems(changed("skill.get.unknown-not-found", change)).join("\n")).toContain(problem);
});

test("an id that stands twice is found", () => {
  const twice = withRequirements((rows) => [...rows, ...rows.slice(0, 1)]);
  expect(registryProblems(twice)).toContain(`${subject.registry.requirements[0]?.id}: the id stands twice`);
});

test("a requirement that is taken away leaves its check stray", () => {
  expect(registryProblems(without("skill.delete.not-listed"))).toEqual([
    "check skill.delete.not-listed: no tested requirement has this id",
  ]);
});
