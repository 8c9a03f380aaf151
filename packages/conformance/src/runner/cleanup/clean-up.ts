import type { OperationId, Revision } from "@skills-api/spec";
import type { Api } from "../../client/api.ts";
import type { KnownVersions } from "../../client/known-versions.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { revisionTraits } from "../../contract/revision-traits.ts";
import { latePatience, type Reconciliation, reconcile } from "./reconcile.ts";

/** Requests that look up creates without an answer: a list, and again and again for what is not in it yet. */
const lookUps = 6;

/** What a reservation is made for. */
export interface Reserving {
  readonly ledger: Ledger;
  readonly revisions: readonly Revision[];
  readonly versions: KnownVersions;
  /** What is about to be sent. */
  readonly operation: OperationId | undefined;
}

/** Requests that clean-up would need once an operation was sent. */
export function reservedFor({ ledger: { outstanding }, revisions, versions, operation }: Reserving): number {
  const created = operation === "createSkill" ? 1 : 0;
  const skills = outstanding.length + created;
  const isLost = outstanding.some(({ id }) => id === undefined);
  const needed = skills + (isLost ? revisions.length * lookUps : 0);
  if (revisions.some((revision) => revisionTraits[revision].cascades)) return needed;
  // Each is asked for its versions, and they go first.
  const known = outstanding.reduce((sum, { id = "" }) => sum + versions.count(id), 0);
  return needed + skills + known + (operation === "createSkillVersion" ? 1 : created);
}

function left({ entry, id, reason }: Reconciliation): string {
  return `${id ?? entry.label ?? entry.name ?? "a skill without a name"}: ${reason ?? "not deleted"}`;
}

/** What is cleaned up. */
export interface CleanUpOptions {
  readonly ledger: Ledger;
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Whether the run was stopped, perhaps in the middle of a create. */
  readonly stopped: boolean;
}

/** Deletes what a run has created. Answers what is left, and why. */
export async function cleanUp({ ledger, apis, stopped }: CleanUpOptions): Promise<string[]> {
  const mayBeLate = stopped || ledger.outstanding.some(({ state }) => state === "late");
  const settlements = await reconcile({ ledger, apis, ...(mayBeLate ? { patience: latePatience } : {}) });
  return settlements.filter(({ outcome }) => outcome === "left").map(left);
}
