import { expect, test } from "vitest";
import {
  minimalUpload,
  openTarget,
  requireAccepted,
  requireRejected,
  runConformance,
  type Scenario,
  type ScenarioContext,
  scenarios,
  UsageError,
} from "../../src/index.ts";
import { reportKinds, reportText } from "../../src/report.ts";
import { createMock } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { closed, publishedSchema, schemaErrors } from "../support/schemas.ts";

const must = { id: "own.must", statement: "The list of skills can be read." };
const should = { id: "own.should", statement: "The list of skills is short.", level: "SHOULD" } as const;

function own(run: Scenario["run"], change: Partial<Scenario> = {}): Scenario {
  return { id: "own", title: "Own", writes: false, checks: [], ownChecks: [must, should], run, ...change };
}

async function outcomesOf(scenario: Scenario, options: object = {}): Promise<Record<string, string>> {
  const target = inProcess(createMock().handle);
  const result = await runConformance({ target, scenarios: [scenario], revisions: ["ga"], ...options });
  const checks = result.checks.filter(({ id }) => id.startsWith("own."));
  return Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
}

async function judge({ api, expect: expectThat, expectAccepted }: ScenarioContext): Promise<void> {
  const list = await api.listSkills();
  expectAccepted("own.must", list);
  expectThat("own.should", false, "four skills", list);
}

test("own checks are in the result of the whole suite, with the statement and level of the scenario", async () => {
  const target = await openTarget("mock:in-process");
  const filter = ["own", "skill-list"];
  const result = await runConformance({ target, scenarios: [...scenarios, own(judge)], filter });
  await target.close();
  const checks = result.checks.filter(({ id }) => id.startsWith("own."));
  expect(checks).toMatchObject([
    { ...must, revision: "skills-2025-10-02", level: "MUST", outcome: "pass", scenarios: ["own"] },
    { ...should, revision: "skills-2025-10-02", outcome: "warn", findings: [{ detail: "four skills" }] },
    { ...must, revision: "ga", outcome: "pass" },
    { ...should, revision: "ga", outcome: "warn" },
  ]);
  expect(result.exitCode).toBe(0);
  expect(schemaErrors(result, closed(await publishedSchema("result")))).toEqual([]);
  for (const kind of reportKinds.filter((each) => each !== "badge" && each !== "github")) {
    expect(reportText(result, kind), kind).toContain("own.should");
  }
});

test("a MUST that does not hold fails the run", async () => {
  const target = inProcess(createMock().handle);
  const failing = own(async ({ expect: expectThat }) => expectThat("own.must", false, "nothing"));
  const result = await runConformance({ target, scenarios: [...scenarios, failing], filter: ["own"] });
  expect(result.figures.byOutcome.fail).toBe(1);
  expect(result.exitCode).toBe(1);
});

test("an own check that is not judged is undecided", async () => {
  expect(await outcomesOf(own(async () => {}))).toEqual({ "own.must": "not-run", "own.should": "not-run" });
  const refused = own(async ({ api }) => {
    requireAccepted(await api.getSkill(api.names.unknownSkill()));
  });
  expect(await outcomesOf(refused)).toMatchObject({ "own.must": "not-run" });
  const accepted = own(async ({ api }) => {
    requireRejected(await api.listSkills());
  });
  expect(await outcomesOf(accepted)).toMatchObject({ "own.must": "not-run" });
});

test("own checks are skipped with their scenario", async () => {
  const skipped = { "own.must": "skip", "own.should": "skip" };
  expect(await outcomesOf(own(judge, { needs: ["download"] }), { without: ["download"] })).toEqual(skipped);
  expect(await outcomesOf(own(judge, { writes: true }), { allowWrites: false })).toEqual(skipped);
  expect(await outcomesOf(own(judge, { revisions: ["skills-2025-10-02"] }))).toEqual({});
});

test("a filter selects an own check by its id", async () => {
  expect(await outcomesOf(own(judge), { filter: ["own.should"] })).toEqual({
    "own.must": "pass",
    "own.should": "warn",
  });
});

test("what a scenario of its own creates is deleted", async () => {
  const mock = createMock();
  const writing = own(
    async ({ api, createdSkills, expect: expectThat }) => {
      requireAccepted(await api.createSkill(minimalUpload(api.names.skill())));
      expectThat("own.must", createdSkills().length === 1, "none was created");
    },
    { writes: true },
  );
  const result = await runConformance({ target: inProcess(mock.handle), scenarios: [writing] });
  // One in each revision, and the first again after the probe has deleted it.
  expect(result.sent.creates).toBe(3);
  expect(mock.skills().filter(({ source }) => source === "custom")).toEqual([]);
});

test.each<[string, readonly Scenario[], string]>([
  ["an unknown check", [own(judge, { checks: ["skill.gett"] })], "the registry has no check skill.gett"],
  [
    "the id of a requirement",
    [own(judge, { ownChecks: [{ id: "skill.get.custom", statement: "It is there." }] })],
    "there is another check skill.get.custom",
  ],
  [
    "the id of another own check",
    [own(judge), own(judge, { id: "other" })],
    "scenario other: there is another check own.must",
  ],
])("a scenario cannot declare %s", async (_, declared, message) => {
  const run = runConformance({ target: inProcess(createMock().handle), scenarios: declared });
  await expect(run).rejects.toThrow(UsageError);
  const again = runConformance({ target: inProcess(createMock().handle), scenarios: declared });
  await expect(again).rejects.toThrow(message);
});
