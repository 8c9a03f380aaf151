import { type Revision, revisions } from "@skills-api/spec";
import { expect } from "vitest";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import type { RunResult } from "../../src/results/result.ts";
import { planConformance } from "../../src/runner/dry-run.ts";
import { Run } from "../../src/runner/run.ts";
import { createMock } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { inProcess } from "../support/handler-target.ts";
import { crossingChecks, nearLimit } from "../support/revisions.ts";
import { type Defect, damaged, idsIn } from "./defect.ts";

/** A server without any. */
export const undamaged: Defect = {
  name: "nothing is wrong",
  revisions,
  breaks: [],
  handle: (request, next) => next(request),
};

/** Returns the revisions of the run that has to find a defect. */
export function revisionsOf(defect: Defect): readonly Revision[] {
  return defect.revisions ?? ["skills-2025-10-02"];
}

/** Uploads near the limit are half of the time of a run: they are sent only where a defect is about them. */

/** Returns the failed and undecided checks of a revision, sorted, and their findings for the message of a failed test. */
function verdict({ checks: all }: RunResult, revision: Revision) {
  const checks = all.filter((check) => check.revision === revision);
  const ids = (of: typeof checks) => of.map(({ id }) => id).sort();
  const red = checks.filter(({ outcome }) => ["fail", "warn"].includes(outcome));
  const undecided = checks.filter(({ outcome }) => !["pass", "fail", "warn"].includes(outcome));
  const findings = [...red, ...undecided].flatMap(({ id, findings: found }) =>
    found.map(({ scenario, outcome, detail }) => `${id} ${outcome} in ${scenario}: ${detail}`),
  );
  return { breaks: ids(red), undecided: ids(undecided), explained: findings.join("\n") };
}

/** Runs the suite against a server with a defect, holds what it found against what it must find, and closes it. */
export async function judge(target: Target, defect: Defect): Promise<void> {
  const tested = revisionsOf(defect);
  // Uploads near the size limit are half of the time of a run.
  const isAboutUploads = tested.some((revision) =>
    idsIn(revision, defect.breaks).some((id) => nearLimit.includes(id)),
  );
  const leftOut = isAboutUploads ? [] : nearLimit;
  try {
    const include = isAboutUploads ? (["large-upload"] as const) : [];
    const options = { target, revisions: tested, include };
    // As runConformance does, but without exchanges in the result, which take a third of its time, and without the probe:
    // it ends a run against a server that deletes nothing.
    const parts = {
      ledger: new Ledger(),
      plan: await planConformance(options),
      keepsExchanges: false,
      probeDeletion: false,
    };
    const result = await new Run(options, parts).execute();
    for (const revision of tested) {
      const found = verdict(result, revision);
      const crossing = crossingChecks(revision, tested);
      const undecided = new Set([...idsIn(revision, defect.undecided), ...crossing, ...leftOut]);
      expect({ breaks: found.breaks, undecided: found.undecided }, found.explained).toEqual({
        breaks: idsIn(revision, defect.breaks),
        undecided: [...undecided].sort(),
      });
    }
  } finally {
    await target.close();
  }
}

/** The same in this process. */
export function judgeInProcess(defect: Defect): Promise<void> {
  return judge(inProcess(damaged(defect, createMock().handle)), defect);
}
