import type { Revision } from "@skills-api/spec";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../src/core/result.ts";
import { runConformance } from "../../src/core/run.ts";
import { createMock } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { inProcess, overSockets } from "../support/handler-target.ts";
import { covered, crossingChecks, everyCheck } from "../support/revisions.ts";
import { type Defect, damaged, idsIn } from "./defect.ts";
import { defects } from "./index.ts";

const undamaged: Defect = {
  name: "nothing is wrong",
  revisions: covered,
  breaks: [],
  handle: (request, next) => next(request),
};

function called(name: string): Defect {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  return defect;
}

function revisionsOf({ revisions = ["skills-2025-10-02"] }: Defect): readonly Revision[] {
  return revisions;
}

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

async function judge(target: Target, defect: Defect): Promise<void> {
  const revisions = revisionsOf(defect);
  try {
    const result = await runConformance({ target, revisions });
    for (const revision of revisions) {
      const found = verdict(result, revision);
      const crossing = crossingChecks(revision, revisions);
      const undecided = new Set([...idsIn(revision, defect.undecided), ...crossing]);
      expect({ breaks: found.breaks, undecided: found.undecided }, found.explained).toEqual({
        breaks: idsIn(revision, defect.breaks),
        undecided: [...undecided].sort(),
      });
    }
  } finally {
    await target.close();
  }
}

describe("in process", () => {
  // Not test.for: it would cut the names short, and a name is what a defect is chosen by.
  for (const defect of [undamaged, ...defects]) {
    test(defect.name, () => judge(inProcess(damaged(defect, createMock().handle)), defect));
  }
});

describe("over sockets", () => {
  const chosen = [
    "a path that does not exist answers a page for people",
    "the deletion of a version answers 204 without a body",
    "an archive is no zip",
    "31 MiB are accepted",
    "only the first anthropic-beta header is read",
  ].map(called);
  for (const defect of [undamaged, ...chosen]) {
    test(defect.name, async () => judge(await overSockets(damaged(defect, createMock().handle)), defect));
  }
});

test.for(covered)("every check of %s has been seen red", (revision) => {
  const judging = defects.filter((defect) => revisionsOf(defect).includes(revision));
  const seen = new Set(judging.flatMap(({ breaks }) => idsIn(revision, breaks)));
  const crossing = crossingChecks(revision, covered);
  expect(everyCheck(revision).filter((id) => !seen.has(id) && !crossing.includes(id))).toEqual([]);
});
