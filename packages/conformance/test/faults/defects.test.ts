import { expect, test } from "vitest";
import { type Defect, damaged, idsIn } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { revisionsOf } from "../defects/judge.ts";
import { runThroughFaults } from "../support/fault-runs.ts";
import { type FaultName, faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";

const kinds = Object.keys(faults) as FaultName[];

/** Defects of all kinds, each with a different kind of fault. */
const cases = kinds.flatMap((kind, at) =>
  [0, 1].flatMap((half) => {
    const defect = defects[Math.floor(((at + half * kinds.length) * defects.length) / (kinds.length * 2))];
    return defect ? [[kind, defect.name, defect] as const] : [];
  }),
);

/** The checks that a defect must fail, and their outcomes. */
async function outcomesOf(defect: Defect, kind: FaultName) {
  const revisions = revisionsOf(defect);
  const { result } = await runThroughFaults({
    revisions,
    timeout: 100,
    around: (next) => damaged(defect, next),
    // The run waits for a silent server.
    faultOf: sometimes(kinds.indexOf(kind), kind.startsWith("silence") ? 0.03 : 0.1, [faults[kind]]),
  });
  return revisions.flatMap((revision) =>
    idsIn(revision, defect.breaks).map((id) => {
      const check = result.checks.find((each) => each.id === id && each.revision === revision);
      return [`${id} of ${revision}`, check?.outcome] as const;
    }),
  );
}

test.each(cases)("occasional %s hides no defect: %s", async (kind, _, defect) => {
  const outcomes = await outcomesOf(defect, kind);
  expect(outcomes.length).toBeGreaterThan(0);
  const red = ["fail", "warn", "indeterminate", "not-run"];
  expect(outcomes.filter(([, outcome]) => !red.includes(outcome ?? ""))).toEqual([]);
});
