import { expect, test } from "vitest";
import { figuresOf } from "../../src/results/figures.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import { check } from "../support/results.ts";

function figures(
  rows: readonly (readonly [id: string, beta: Outcome | undefined, ga: Outcome | undefined])[],
) {
  return figuresOf(
    rows.flatMap(([id, beta, ga]) => [
      ...(beta ? [check(id, { outcome: beta })] : []),
      ...(ga ? [check(id, { revision: "ga", outcome: ga })] : []),
    ]),
  );
}

test("a check counts once, by its worst outcome", () => {
  const { byOutcome, ...others } = figures([
    ["fails.in-one", "pass", "fail"],
    ["fails.in-both", "fail", "fail"],
    ["passes.in-both", "pass", "pass"],
    ["undecided.in-one", "pass", "not-run"],
    ["warns.in-one", "warn", "pass"],
    ["skipped.in-one", "skip", "pass"],
    ["skipped.in-both", "skip", "skip"],
    ["only.in-ga", undefined, "pass"],
  ]);
  expect(byOutcome).toMatchObject({ fail: 2, indeterminate: 0, "not-run": 1, warn: 1, pass: 3, skip: 1 });
  expect(others).toMatchObject({ checks: 8, decided: 6, failed: 2, divergence: 2 / 8, coverage: 6 / 8 });
});

test("a check is verified live if it is in every revision", () => {
  const live = { evidence: "live" } as const;
  const { liveVerified } = figuresOf([
    check("in.both", live),
    check("in.both", { ...live, revision: "ga" }),
    check("in.one", live),
    check("in.one", { revision: "ga" }),
  ]);
  expect(liveVerified).toBe(0.5);
});
