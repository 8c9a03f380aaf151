import { type Revision, revisions } from "@skills-api/spec";
import { checksIn } from "../../src/runner/select-scenarios.ts";
import type { Scenario } from "../../src/suite/scenario.ts";
import { scenarios } from "../../src/suite/scenarios/index.ts";
import { everyCheck } from "../support/revisions.ts";
import type { Ids } from "./defect.ts";

/** Every check of a revision except some. */
export function everyCheckBut(revision: Revision, some: readonly string[]): string[] {
  return everyCheck(revision).filter((id) => !some.includes(id));
}

function called(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario is called ${id}`);
  return found;
}

/** The checks of a scenario. */
export function checksOf(scenario: string): readonly string[] {
  return called(scenario).checks;
}

/** The ids that a function names for each revision. */
export function eachRevision(idsOf: (revision: Revision) => readonly string[]): Ids {
  return Object.fromEntries(revisions.map((revision) => [revision, idsOf(revision)]));
}

/** The checks of scenarios, in each revision those that they decide there, except some. */
export function checksBut(some: readonly string[], ...ids: readonly string[]): Ids {
  return eachRevision((revision) => {
    const checks = new Set(ids.flatMap((id) => checksIn(revision, called(id))));
    return [...checks].filter((id) => !some.includes(id));
  });
}

/** Ids of all revisions, and more in some. */
export function inAll(
  ids: readonly string[],
  more: Readonly<Partial<Record<Revision, readonly string[]>>>,
): Ids {
  return eachRevision((revision) => [...ids, ...(more[revision] ?? [])]);
}
