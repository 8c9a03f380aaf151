import { expect, test } from "vitest";
import { comparisonText } from "../../src/report/compare-text.ts";
import { compareResults } from "../../src/results/compare.ts";
import { nothing } from "../../src/results/counts.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import { createMock, mockInProcess } from "../../src/targets/mock.ts";
import { damaged } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { inProcess } from "../support/handler-target.ts";
import { check, found, resultWith } from "../support/results.ts";

const revision = "skills-2025-10-02";

function run(outcomes: Readonly<Record<string, Outcome>>) {
  return resultWith(
    Object.entries(outcomes).map(([id, outcome]) =>
      outcome === "pass" ? check(id) : found(id, outcome, [`${id} came to ${outcome}`]),
    ),
  );
}

const lists = [
  "fixed",
  "broken",
  "worse",
  "better",
  "newlyUndecided",
  "newlyDecided",
  "lost",
  "added",
] as const;

/** Returns the list that a check with these two outcomes is in. */
function listOf(before: Outcome, after: Outcome): string {
  const comparison = compareResults(run({ a: before }), run({ a: after }));
  const own = lists.filter((list) => comparison[list].length > 0);
  return own.join(" and ") || "none";
}

test.each<[Outcome, Outcome, string]>([
  ["pass", "pass", "none"],
  ["fail", "fail", "none"],
  ["pass", "fail", "broken"],
  ["warn", "fail", "broken"],
  ["skip", "fail", "broken"],
  ["indeterminate", "fail", "broken"],
  ["pass", "expected-fail", "broken"],
  ["fail", "expected-fail", "none"],
  ["expected-fail", "fail", "none"],
  ["fail", "pass", "fixed"],
  ["warn", "pass", "fixed"],
  ["expected-fail", "stale-baseline", "fixed"],
  ["fail", "warn", "better"],
  ["pass", "warn", "worse"],
  ["pass", "indeterminate", "newlyUndecided"],
  ["fail", "not-run", "newlyUndecided"],
  ["pass", "skip", "newlyUndecided"],
  ["not-run", "pass", "newlyDecided"],
  ["skip", "warn", "newlyDecided"],
  ["skip", "not-run", "none"],
])("%s, then %s: %s", (before, after, list) => expect(listOf(before, after)).toBe(list));

test("a change has both outcomes and the finding, per revision", () => {
  const inGa = { revision: "ga" } as const;
  const older = resultWith([check("skill.id"), check("skill.id", inGa), check("gone")]);
  const newer = resultWith([check("skill.id"), found("skill.id", "fail", ["no id"], inGa), check("new")]);
  expect(compareResults(older, newer)).toMatchObject({
    broken: [{ id: "skill.id", revision: "ga", before: "pass", after: "fail", detail: "no id" }],
    lost: [{ id: "gone", revision, before: "pass" }],
    added: [{ id: "new", revision, after: "pass" }],
  });
});

test.each<[Readonly<Record<string, Outcome>>, Readonly<Record<string, Outcome>>, number]>([
  [{ a: "pass" }, { a: "pass", b: "fail" }, 0],
  [{ a: "fail" }, { a: "fail" }, 0],
  [{ a: "pass" }, { a: "fail" }, 1],
  [{ a: "pass", b: "pass" }, { a: "pass" }, 1],
  [{ a: "pass", b: "pass" }, { a: "not-run" }, 1],
  [{ a: "pass" }, { a: "not-run" }, 3],
])("%j, then %j ends with %i", (before, after, exitCode) => {
  expect(compareResults(run(before), run(after)).exitCode).toBe(exitCode);
});

test("caveats list the differences between the runs", () => {
  const one = run({ a: "pass" });
  expect(compareResults(one, one).caveats).toEqual([]);
  const sent = nothing;
  const scenarios = ["b", "c", "d", "e"].map((id) => ({ id, revision: "ga", title: id, sent }) as const);
  const other = {
    ...one,
    profile: "read-only",
    revisions: ["ga"],
    scenarios,
    halted: "stopped",
  } as const;
  expect(compareResults(one, other).caveats).toEqual([
    "OLD tested skills-2025-10-02, NEW tested ga",
    "OLD is full, NEW read-only",
    "only OLD ran a-scenario (skills-2025-10-02)",
    "only NEW ran b (ga), c (ga), d (ga) and 1 more",
    "NEW stopped early: stopped",
  ]);
});

test("two runs of one server do not differ; a defect is broken, then fixed", async () => {
  const defect = defects.find(({ name }) => name === "a create answers 201");
  if (!defect) throw new Error("no such defect");
  const revisions = [revision] as const;
  const good = await runConformance({ target: mockInProcess(), revisions });
  const again = await runConformance({ target: mockInProcess(), revisions });
  const bad = await runConformance({ target: inProcess(damaged(defect, createMock().handle)), revisions });
  const nothingNew = { fixed: [], broken: [], newlyUndecided: [], newlyDecided: [], lost: [], added: [] };
  expect(compareResults(good, again)).toMatchObject({ ...nothingNew, caveats: [], exitCode: 0 });
  const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id).sort();
  expect(ids(compareResults(good, bad).broken)).toEqual([
    "response.success-is-200",
    "skill.create.answers-200",
  ]);
  expect(ids(compareResults(bad, good).fixed)).toEqual([
    "response.success-is-200",
    "skill.create.answers-200",
  ]);
});

test("as text: regressions first, then the totals", () => {
  const older = run({ a: "pass", b: "fail", c: "pass", d: "skip", e: "pass" });
  const newer = run({ a: "fail", b: "pass", c: "indeterminate", d: "pass", f: "pass" });
  expect(comparisonText(compareResults(older, newer), { color: false })).toMatchInlineSnapshot(`
    "OLD  http://127.0.0.1:4010/, full, 2026-11-21T04:00:00.000Z, run k3m9x2qa
    NEW  http://127.0.0.1:4010/, full, 2026-11-21T04:00:00.000Z, run k3m9x2qa

    Broken (1)
      a (skills-2025-10-02): pass to fail
        found: a came to fail

    Lost (1)
      e (skills-2025-10-02): pass

    Newly undecided (1)
      c (skills-2025-10-02): pass to indeterminate
        found: c came to indeterminate

    Fixed (1)
      b (skills-2025-10-02): fail to pass

    Newly decided (1)
      d (skills-2025-10-02): skip to pass

    New (1)
      f (skills-2025-10-02): pass

    1 broken, 1 lost, 0 worse, 1 newly undecided, 1 fixed, 0 better, 1 newly decided, 1 new
    "
  `);
});

test("as text: text from a server cannot control the terminal", () => {
  const text = "\u001b[2J\nverdict";
  const older = resultWith([check("a")]);
  const newer = resultWith([found("a", "fail", [text])], { halted: text });
  const lines = comparisonText(compareResults(older, newer), { color: false }).split("\n");
  expect(lines.filter((line) => line.includes("\u001b") || line.startsWith("verdict"))).toEqual([]);
  expect(lines).toContain("    found: \\u001b[2J\\u000averdict");
});
