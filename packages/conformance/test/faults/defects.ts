import { expect } from "vitest";
import { type Defect, damaged, idsIn } from "../defects/defect.ts";
import { revisionsOf } from "../defects/judge.ts";
import { runThroughFaults } from "../support/fault-runs.ts";
import { type FaultName, faults } from "../support/fault-server.ts";
import { sometimes } from "../support/random.ts";
import { nearLimit } from "../support/revisions.ts";
import { faultNames } from "./single.ts";

/** The checks that a defect must fail, and their outcomes. */
async function outcomesOf(defect: Defect, kind: FaultName) {
  const revisions = revisionsOf(defect);
  const isAboutLimit = revisions.some((revision) =>
    idsIn(revision, defect.breaks).some((id) => nearLimit.includes(id)),
  );
  const { result } = await runThroughFaults({
    revisions,
    include: isAboutLimit ? ["large-upload"] : [],
    around: (next) => damaged(defect, next),
    faultOf: sometimes(faultNames.indexOf(kind), 0.1, [faults[kind]]),
  });
  return revisions.flatMap((revision) =>
    idsIn(revision, defect.breaks).map((id) => {
      const check = result.checks.find((each) => each.id === id && each.revision === revision);
      return [`${id} of ${revision}`, check?.outcome] as const;
    }),
  );
}

/** Expects that no check passes that a defect must fail, although a tenth of the requests meet a fault. */
export async function expectFound(kind: FaultName, defect: Defect): Promise<void> {
  const outcomes = await outcomesOf(defect, kind);
  expect(outcomes.length).toBeGreaterThan(0);
  const red = ["fail", "warn", "indeterminate", "not-run"];
  expect(outcomes.filter(([, outcome]) => !red.includes(outcome ?? ""))).toEqual([]);
}
