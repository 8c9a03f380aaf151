import { type Revision, revisions } from "@skills-api/spec";
import { expect } from "vitest";
import type { RunResult } from "../../src/core/result.ts";
import { runConformance } from "../../src/core/run.ts";
import { createMock } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { inProcess } from "../support/handler-target.ts";
import { crossingChecks } from "../support/revisions.ts";
import { type Defect, damaged, idsIn } from "./defect.ts";

/** A server without any. */
export const undamaged: Defect = {
  name: "nothing is wrong",
  revisions,
  breaks: [],
  handle: (request, next) => next(request),
};

/** What the run speaks that has to find a defect. */
export function revisionsOf(defect: Defect): readonly Revision[] {
  return defect.revisions ?? ["skills-2025-10-02"];
}

/** Half of the time of a run goes into it. */
const slow = { capability: "large-upload", check: "skill.create.upload-limit" } as const;

/** What a run says of a server in a revision, by id, sorted; with the findings for whoever has to read a failed test. */
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
  const spoken = revisionsOf(defect);
  const leftOut = target.capabilities.has(slow.capability) ? [] : [slow.check];
  try {
    const result = await runConformance({ target, revisions: spoken });
    for (const revision of spoken) {
      const found = verdict(result, revision);
      const crossing = crossingChecks(revision, spoken);
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

/** The same in this process. Uploads near the limit are told of only where a defect is about them. */
export async function judgeInProcess(defect: Defect): Promise<void> {
  const target = inProcess(damaged(defect, createMock().handle));
  const isAboutThem = revisionsOf(defect).some((revision) =>
    idsIn(revision, defect.breaks).includes(slow.check),
  );
  const capabilities = new Set(target.capabilities);
  if (!isAboutThem) capabilities.delete(slow.capability);
  await judge({ ...target, capabilities }, defect);
}
