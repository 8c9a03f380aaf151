import { revisions } from "@skills-api/spec";
import { afterAll, expect, test } from "vitest";
import {
  openTarget,
  type RunOptions,
  type RunResult,
  runConformance,
  type Scenario,
  scenarios,
} from "../../src/index.ts";
import { crossingChecks, everyCheck } from "../support/revisions.ts";

const target = await openTarget("mock:in-process");
afterAll(() => target.close());

function scenario(id: string): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`no scenario is called ${id}`);
  return found;
}

/** Runs all scenarios, one of them changed. */
function runWith(id: string, change: Partial<Scenario>, include: RunOptions["include"] = []) {
  const changed = scenarios.map((each) => (each.id === id ? { ...each, ...change } : each));
  const revisions = ["skills-2025-10-02"] as const;
  return runConformance({ target, revisions, scenarios: changed, include });
}

/** The checks that did not pass, except for those that need both revisions or an upload near the size limit. */
function unpassed({ checks, revisions }: RunResult) {
  return checks.filter(
    ({ id, revision, outcome }) =>
      !["pass", "skip"].includes(outcome) && !crossingChecks(revision, revisions).includes(id),
  );
}

test("a full run against the mock decides every check and leaves nothing behind", async () => {
  const result = await runConformance({ target, include: ["large-upload"] });
  expect(unpassed(result)).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, leftovers: [] });
  expect(result.figures.divergence).toBe(0);
  expect(result.figures.decided).toBe(result.figures.checks);
  // Others are decided when a response shows something.
  const always = result.checks.filter(({ id, revision }) => everyCheck(revision).includes(id));
  expect(always.map(({ id }) => id)).toEqual(revisions.flatMap(everyCheck));
});

test("a declared check that is not judged makes the run incomplete", async () => {
  const result = await runWith("skill-create-same-name", { run: async () => {} });
  expect(unpassed(result)).toMatchObject([{ id: "skill.create.same-name-accepted", outcome: "not-run" }]);
  expect(result.exitCode).toBe(3);
});

test("a check that no scenario declares makes the run incomplete", async () => {
  const { checks } = scenario("skill-create-same-name");
  const change = { checks: [], run: async () => {} };
  const result = await runWith("skill-create-same-name", change, ["large-upload"]);
  const lost = result.checks.filter(({ outcome }) => outcome === "not-run").map(({ id }) => id);
  expect(lost).toEqual(expect.arrayContaining([...checks]));
  expect(result.exitCode).toBe(3);
});

test("a scenario cannot judge or record requirements that it does not declare", async () => {
  const judging = await runWith("skill-get", {
    run: async ({ expect: judge }) => judge("skill.delete.gone", true, ""),
  });
  expect(judging.scenarios.find(({ id }) => id === "skill-get")?.stopped).toBe(
    "scenario skill-get judges skill.delete.gone, which is not one of its checks",
  );
  const recording = await runWith("skill-get", {
    run: async ({ api, observe }) => observe("skill.list.bad-cursor", await api.listSkills()),
  });
  expect(recording.scenarios.find(({ id }) => id === "skill-get")?.stopped).toBe(
    "scenario skill-get observes skill.list.bad-cursor, which is not one of its open requirements",
  );
});

test("a failed set-up is neither a pass nor a failure", async () => {
  const result = await runWith("skill-create-same-name", {
    run: async ({ api, acceptedTwin }) => {
      await acceptedTwin(() => api.createSkill([]));
    },
  });
  expect(result.checks.find(({ id }) => id === "skill.create.same-name-accepted")).toMatchObject({
    outcome: "not-run",
    findings: [
      { detail: "set-up failed: POST /v1/skills returned 400 invalid_request_error: No files provided" },
    ],
  });
  expect(result.exitCode).toBe(3);
});

test("a filter runs the selected scenarios; coverage still counts all checks", async () => {
  const result = await runConformance({ target, filter: ["skill.delete"] });
  const ran = result.scenarios.filter(({ skipped }) => !skipped).map(({ id }) => id);
  expect(ran).toEqual([
    "skill-delete",
    "skill-delete-cascade",
    "both-revisions-skill",
    "both-revisions-skill",
    "both-revisions-versionless",
  ]);
  expect(result.exitCode).toBe(0);
  expect(result.figures.coverage).toBeLessThan(0.4);
  expect(result.figures.checks).toBe((await runConformance({ target })).figures.checks);
});

test("without writes, only scenarios that read run", async () => {
  const result = await runConformance({ target, allowWrites: false });
  for (const { id, revision, skipped } of result.scenarios) {
    const { writes, needs = [], revisionIndependent } = scenario(id);
    if (writes) expect(skipped, `${id} in ${revision}`).toBe("it writes, which needs --allow-writes");
    else if (!needs.includes("open-questions") && !revisionIndependent) expect(skipped, id).toBeUndefined();
  }
  expect(result.exitCode).toBe(0);
  expect(result.figures.failed).toBe(0);
});
