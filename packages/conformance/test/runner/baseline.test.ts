import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { expect, onTestFinished, test } from "vitest";
import {
  type Baseline,
  type ExpectedFailure,
  parseBaseline,
  readBaseline,
  runConformance,
} from "../../src/index.ts";
import { junitReport } from "../../src/report/junit.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { applyBaseline } from "../../src/results/baseline.ts";
import { exitCodeOf, figuresOf } from "../../src/results/figures.ts";
import { createMock } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { check, found, resultWith } from "../support/results.ts";
import { idsOf, resultOf } from "../support/runs.ts";

const format = "skills-conformance-baseline/1";
const id = "skill.get.custom";
const today = new Date("2026-11-21T12:00:00Z");
const entry: ExpectedFailure = {
  check: id,
  reason: "Waits for the next release.",
  link: "https://issues.example/7",
  expires: "2026-11-21",
};

function baselineOf(...expected: readonly Partial<ExpectedFailure>[]): Baseline {
  return { format, expected: expected.map((change) => ({ ...entry, ...change })) };
}

function outcomesWith(baseline: Baseline, results: Parameters<typeof applyBaseline>[0], whole = true) {
  const checks = applyBaseline(results, baseline, { now: today, wasFullyExercised: () => whole });
  return {
    outcomes: checks.map(({ outcome }) => outcome),
    exitCode: exitCodeOf(figuresOf(checks), []),
    checks,
  };
}

const failing = (revision: Revision = "ga") => found(id, "fail", ["broken"], { revision });
const passing = (revision: Revision = "ga") => check(id, { revision });

test("an expected failure does not fail the run, and counts as divergence", () => {
  const { outcomes, exitCode, checks } = outcomesWith(baselineOf({}), [failing(), check("page.data")]);
  expect(outcomes).toEqual(["expected-fail", "pass"]);
  expect(exitCode).toBe(0);
  expect(figuresOf(checks)).toMatchObject({ failed: 1, divergence: 0.5, coverage: 1 });
  expect(checks[0]?.findings.map(({ detail }) => detail)).toEqual([
    "expected until 2026-11-21: Waits for the next release. <https://issues.example/7>",
    "broken",
  ]);
});

test("an entry is valid on its last day, but not on the next", () => {
  const { outcomes, exitCode, checks } = outcomesWith(baselineOf({ expires: "2026-11-20" }), [failing()]);
  expect({ outcomes, exitCode }).toEqual({ outcomes: ["fail"], exitCode: 1 });
  expect(checks[0]?.findings[0]?.detail).toMatch(/^no longer expected since 2026-11-20/);
});

test("an entry whose check passes is stale, and fails the run", () => {
  for (const expires of ["2026-11-20", "2027-01-31"]) {
    const { outcomes, exitCode } = outcomesWith(baselineOf({ expires }), [passing()]);
    expect({ outcomes, exitCode }).toEqual({ outcomes: ["stale-baseline"], exitCode: 1 });
  }
});

test("an entry for all revisions is stale only if the check passes in all of them", () => {
  const beta = "skills-2025-10-02";
  expect(outcomesWith(baselineOf({}), [failing(beta), passing()]).outcomes).toEqual([
    "expected-fail",
    "pass",
  ]);
  expect(outcomesWith(baselineOf({}), [passing(beta), passing()]).outcomes).toEqual([
    "stale-baseline",
    "stale-baseline",
  ]);
  const own = baselineOf({ revision: "ga" });
  expect(outcomesWith(own, [failing(beta), passing()]).outcomes).toEqual(["fail", "stale-baseline"]);
});

test("an entry is not stale if a fault or a filter kept scenarios from running", () => {
  const cut = found(id, "indeterminate", ["429"], { revision: "skills-2025-10-02" });
  expect(outcomesWith(baselineOf({}), [cut, passing()]).outcomes).toEqual(["indeterminate", "pass"]);
  expect(outcomesWith(baselineOf({}), [passing()], false).outcomes).toEqual(["pass"]);
});

test("a read-only run makes no entry stale that any exchange can fail", async () => {
  const target = inProcess(createMock().handle);
  const baseline = baselineOf({ check: "response.request-id", expires: "9999-12-31" });
  const reading = await runConformance({ target, baseline, allowWrites: false });
  expect(resultOf(reading, "response.request-id").outcome).toBe("pass");
  const full = await runConformance({ target, baseline });
  expect(resultOf(full, "response.request-id").outcome).toBe("stale-baseline");
});

test("an undecided check is neither expected nor stale", () => {
  for (const outcome of ["skip", "indeterminate", "not-run", "warn"] as const) {
    expect(outcomesWith(baselineOf({}), [found(id, outcome, ["odd"])]).outcomes).toEqual([outcome]);
  }
});

test.each<[string, unknown]>([
  ['known.json needs "format": "skills-conformance-baseline/1"', []],
  ['known.json needs "format": "skills-conformance-baseline/1"', { format: "other", expected: [] }],
  ["known.json: expected is missing", { format }],
  ["known.json: expected must be a list, not an object", { format, expected: {} }],
  ['known.json: expected[0] must be an object, not "x"', { format, expected: ["x"] }],
  ["expected[0].check must be a string, not 7", { format, expected: [{ ...entry, check: 7 }] }],
  [
    'expected[0].reason must be a text that is not blank, not " "',
    { format, expected: [{ ...entry, reason: " " }] },
  ],
  [
    'expected[0].link must be a URL, not "somewhere"',
    { format, expected: [{ ...entry, link: "somewhere" }] },
  ],
  [
    'expected[0].expires must be a day such as 2027-01-31, not "2027-02-30"',
    { format, expected: [{ ...entry, expires: "2027-02-30" }] },
  ],
  [
    'expected[0].expires must be a day such as 2027-01-31, not "soon"',
    { format, expected: [{ ...entry, expires: "soon" }] },
  ],
  [
    'expected[0] has "expiry", which is not one of check, revision, reason, link, expires',
    { format, expected: [{ ...entry, expiry: "2027-01-31" }] },
  ],
  [
    'expected[0].revision must be one of skills-2025-10-02, ga, not "v2"',
    { format, expected: [{ ...entry, revision: "v2" }] },
  ],
  [
    'expected[0].check "skill.gett" is not a check',
    { format, expected: [{ ...entry, check: "skill.gett" }] },
  ],
  [
    'expected[0].check "skill.create.title-echoed" is not a check of ga',
    { format, expected: [{ ...entry, check: "skill.create.title-echoed", revision: "ga" }] },
  ],
  ['expected[1].check "skill.get.custom" is in an entry before it too', { format, expected: [entry, entry] }],
])("a baseline is rejected: %s", (message, json) => {
  expect(() => parseBaseline(json, "known.json")).toThrow(/^known\.json/);
  expect(() => parseBaseline(json, "known.json")).toThrow(message);
});

test("a baseline is read from a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "baseline-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "baseline.json");
  await expect(readBaseline(file)).rejects.toThrow(`${file} cannot be read (ENOENT)`);
  await writeFile(file, "{");
  await expect(readBaseline(file)).rejects.toThrow(`${file} is not JSON: Expected property name`);
  await writeFile(file, JSON.stringify(baselineOf({})));
  expect(await readBaseline(file)).toEqual(baselineOf({}));
});

test("a run applies its baseline", async () => {
  const expires = "9999-12-31";
  const filter = ["auth.missing-credential-refused"];
  const target = inProcess(createMock().handle);
  const [name = ""] = filter;
  const baseline = baselineOf({ check: name, expires });
  const stale = await runConformance({ target, filter, baseline });
  expect(resultOf(stale, name).outcome).toBe("stale-baseline");
  expect(stale.exitCode).toBe(1);
  const open = inProcess(createMock().handle);
  const wire: typeof open.wire = (request) => {
    const headers = request.headers.filter(
      ([header]) => header !== "x-api-key" && header !== "authorization",
    );
    return open.wire({ ...request, headers: [...headers, ["x-api-key", open.credentials.apiKey]] });
  };
  const everyKey = { target: { ...open, wire }, filter: ["auth"] };
  const without = await runConformance(everyKey);
  const known = [...new Set(idsOf(without, "fail"))];
  expect(known).toContain(name);
  expect(without.exitCode).toBe(1);
  const expected = baselineOf(...known.map((each) => ({ check: each, expires })));
  const result = await runConformance({ ...everyKey, baseline: expected });
  expect(result.figures.byOutcome).toMatchObject({
    fail: 0,
    "stale-baseline": 0,
    "expected-fail": known.length,
  });
  expect(result.exitCode).toBe(0);
});

test("reports distinguish expected failures and stale entries", () => {
  const result = resultWith([
    found("a.known", "expected-fail", ["expected until 2027-01-31: a reason", "broken"]),
    found("a.stale", "stale-baseline", ["it holds; remove it"]),
  ]);
  const text = terminalReport(result, { color: false, verbose: false });
  expect(text).toContain("1 failed as expected, 1 stale in the baseline");
  expect(text).toMatch(/Stale baseline entries \(1\)\n {2}a\.stale/);
  expect(text).toMatch(/Expected failures \(1\)\n {2}a\.known/);
  const junit = junitReport(result);
  expect(junit).toContain('failures="1" errors="0" skipped="1"');
  expect(junit).toMatch(/name="a\.known"[^>]*><skipped message="a-scenario: expected until 2027-01-31/);
  expect(junit).toMatch(/name="a\.stale"[^>]*><failure type="stale-baseline"/);
});
