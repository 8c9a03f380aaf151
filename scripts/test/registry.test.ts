import type { Requirement } from "@skills-api/spec";
import { expect, test } from "vitest";
import { readyRow } from "../lib/ready-rows.ts";
import { readRegistryInput } from "../lib/registry-input.ts";
import { type RegistryInput, registryProblems } from "../lib/registry-problems.ts";

const input = await readRegistryInput();

function withRequirements(change: (rows: readonly Requirement[]) => readonly Requirement[]): RegistryInput {
  return {
    ...input,
    registry: { ...input.registry, requirements: change(input.registry.requirements) },
  };
}

function withChanged(id: string, change: Partial<Requirement>): RegistryInput {
  return withRequirements((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
}

function without(id: string): RegistryInput {
  return withRequirements((rows) => rows.filter((row) => row.id !== id));
}

test("the registry is valid", () => {
  expect(registryProblems(input)).toEqual([]);
});

test("reports a row of the scenario table that no requirement covers", () => {
  expect(registryProblems(withChanged("skill.create.zip-accepted", { covers: [] }))).toEqual([
    "row zip-with-one-folder of the scenario table (zip with one top-level dir): not covered in skills-2025-10-02",
    "row zip-upload of the scenario table (zip upload): not covered in ga",
  ]);
});

test("reports a requirement that overstates the evidence of a row", () => {
  const overstated = { evidence: { "skills-2025-10-02": "documented", ga: "observed" } } as const;
  expect(registryProblems(withChanged("skill.create.files-part-name-refused", overstated))).toEqual([
    "skill.create.files-part-name-refused: the evidence in skills-2025-10-02 is documented, but its sources give no more than observed",
    "row part-named-files-beta of the scenario table (part named `files`): the evidence is observed, but skill.create.files-part-name-refused claims documented",
  ]);
});

test("reports better evidence for a revision than the sources of a requirement give", () => {
  const ofGaAlone = { evidence: { "skills-2025-10-02": "documented", ga: "documented" } } as const;
  expect(registryProblems(withChanged("auth.workspace-isolation", ofGaAlone))).toEqual([
    "auth.workspace-isolation: the evidence in skills-2025-10-02 is documented, but its sources give no more than inferred",
  ]);
});

test("reports a tested requirement without a check", () => {
  const checks = new Set([...input.suite.checks].filter((id) => id !== "skill.get.custom"));
  expect(registryProblems({ ...input, suite: { ...input.suite, checks } })).toEqual([
    "skill.get.custom: tested, but no check verifies it; run `pnpm new-check skill.get.custom`, which adds a scenario and a planted defect to complete",
  ]);
});

test("reports a check without a requirement", () => {
  const checks = new Set([...input.suite.checks, "skill.get.invented"]);
  expect(registryProblems({ ...input, suite: { ...input.suite, checks } })).toEqual([
    "check skill.get.invented: no tested or when-shown requirement with this id",
  ]);
});

test("reports an open requirement that no scenario records, and unobserved on one that a scenario records", () => {
  const observed = new Set([...input.suite.observed].filter((id) => id !== "version.delete.twice"));
  expect(registryProblems({ ...input, suite: { ...input.suite, observed } })).toEqual([
    "version.delete.twice: no scenario records it, and unobserved is missing",
  ]);
  expect(registryProblems(withChanged("version.delete.twice", { unobserved: "Too costly." }))).toEqual([
    "version.delete.twice: a scenario records it, but it has unobserved",
  ]);
});

test("reports a row that is covered in one of its two revisions only", () => {
  const lost = { evidence: { "skills-2025-10-02": "observed" } } as const;
  expect(registryProblems(withChanged("skill.create.zip-accepted", lost))).toEqual([
    "row zip-upload of the scenario table (zip upload): not covered in ga",
  ]);
});

test("reports a client requirement that its test file does not name", () => {
  const problem = "client.retries-conflict: no test in packages/client/test/lists.test.ts names it";
  const proof = "packages/client/test/lists.test.ts";
  expect(registryProblems(withChanged("client.retries-conflict", { proof }))).toEqual([problem]);
});

test.each([
  ["skill.display-title", "schema:Skill.display_title"],
  ["skill.list.next-page-continues", "parameter:listSkills.page"],
  ["error.refusal-not-retryable", "header:x-should-retry"],
  ["error.overloaded", "status:getSkill.529"],
  ["skill.create.title-echoed", "body:createSkill.display_title"],
])("reports, without %s, that %s is not covered", (id, element) => {
  expect(registryProblems(withChanged(id, { spec: [] }))).toContain(
    `${element} of skills-2025-10-02: not covered by a requirement; ${readyRow(element, "skills-2025-10-02")}`,
  );
});

test.each([
  ["skill.display-name", "schema:Skill.display_name"],
  ["skill.source-object", "schema:SkillSource.type"],
  ["version.list.default-limit", "parameter:listSkillVersions.limit"],
  ["error.overloaded", "status:downloadSkillVersion.529"],
  ["skill.create.display-name-echoed", "body:createSkill.display_name"],
])("reports, without %s, that %s of ga is not covered", (id, element) => {
  expect(registryProblems(withChanged(id, { spec: [] }))).toContain(
    `${element} of ga: not covered by a requirement; ${readyRow(element, "ga")}`,
  );
});

test("reports a spec pattern that matches nothing in the documents", () => {
  expect(
    registryProblems(withChanged("skill.id", { spec: ["schema:Skill.id", "schema:Skill.gone"] })),
  ).toEqual([
    "skill.id: schema:Skill.gone matches nothing in skills-2025-10-02",
    "skill.id: schema:Skill.gone matches nothing in ga",
  ]);
});

test("reports an open question that no requirement refers to", () => {
  expect(registryProblems(withChanged("version.delete.newest", { questions: [] }))).toEqual([
    expect.stringMatching(/^question 4 .*: no open requirement refers to it$/),
  ]);
});

test.each<[string, Partial<Requirement>]>([
  ["the id must be lower-case words", { id: "Skill.Id" }],
  ["unknown operation renameSkill", { operation: "renameSkill" as "getSkill" }],
  [
    "unknown source live-recording, not in sources.yaml; did you mean live-recordings?",
    { sources: [{ source: "live-recording" }] },
  ],
  ["no source", { sources: [] }],
  ["a tested requirement cannot have unknown evidence", { evidence: { "skills-2025-10-02": "unknown" } }],
  ["an excluded requirement needs a reason", { status: "excluded" }],
  [
    "covers get-unknwon-skill, which is no row of scenarios.json; did you mean get-unknown-skill?",
    { covers: ["get-unknwon-skill"] },
  ],
])("reports an invalid row: %s", (problem, change) => {
  expect(registryProblems(withChanged("skill.get.unknown-not-found", change)).join("\n")).toContain(problem);
});

test("reports a duplicate id", () => {
  const twice = withRequirements((rows) => [...rows, ...rows.slice(0, 1)]);
  expect(registryProblems(twice)).toContain(`${input.registry.requirements[0]?.id}: duplicate id`);
});

test("reports the check of a removed requirement", () => {
  expect(registryProblems(without("skill.delete.not-listed"))).toEqual([
    "check skill.delete.not-listed: no tested or when-shown requirement with this id",
  ]);
});
