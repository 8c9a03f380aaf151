import { type Revision, revisions } from "@skills-api/spec";
import { requirementsOf } from "../../src/contract/registry.ts";
import { exchangeChecks } from "../../src/runner/judge/exchange-judge.ts";
import { checksIn } from "../../src/runner/select-scenarios.ts";
import { scenarios } from "../../src/suite/scenarios/index.ts";

/** The checks that only uploads near the size limit decide. */
export const nearLimit: readonly string[] = scenarios
  .filter(({ needs = [] }) => needs.includes("large-upload"))
  .flatMap(({ checks }) => checks);

/** Returns the ids of all checks of a revision that every run decides. */
export function everyCheck(revision: Revision): readonly string[] {
  return requirementsOf(revision, "tested").map(({ id }) => id);
}

/** Returns the checks of a revision that a run of only these revisions cannot decide, because they need another. */
export function crossingChecks(revision: Revision, tested: readonly Revision[]): readonly string[] {
  if (tested.length === revisions.length) return [];
  const alone = scenarios.filter(({ needs = [] }) => !needs.includes("other-revision"));
  const decided = new Set([
    ...exchangeChecks(revision),
    ...alone.flatMap((scenario) => checksIn(revision, scenario)),
  ]);
  return everyCheck(revision).filter((id) => !decided.has(id));
}
