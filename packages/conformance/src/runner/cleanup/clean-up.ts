import type { OperationId, Revision } from "@skills-api/spec";
import type { Api } from "../../client/api.ts";
import type { KnownVersions } from "../../client/known-versions.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { revisionTraits } from "../../contract/revision-traits.ts";
import { lateCreatePatience, type Reconciliation, reconcile } from "./reconcile.ts";

/** Requests per revision that look for unconfirmed creates: lists, repeated until the skills appear. */
const requestsPerSearch = 6;

/** Options of {@link reservedFor}. */
export interface ReservationOptions {
  readonly ledger: Ledger;
  readonly revisions: readonly Revision[];
  readonly versions: KnownVersions;
  /** The operation that is about to be sent. */
  readonly operation: OperationId | undefined;
}

/** Returns the number of requests that clean-up needs after an operation, which the budget has to reserve. */
export function reservedFor({
  ledger: { outstanding },
  revisions,
  versions,
  operation,
}: ReservationOptions): number {
  const created = operation === "createSkill" ? 1 : 0;
  const skills = outstanding.length + created;
  const isUnconfirmed = outstanding.some(({ id }) => id === undefined);
  const requests = skills + (isUnconfirmed ? revisions.length * requestsPerSearch : 0);
  if (revisions.some((revision) => revisionTraits[revision].cascades)) return requests;
  // Each skill needs a list of its versions, which have to be deleted first.
  const known = outstanding.reduce((sum, { id = "" }) => sum + versions.count(id), 0);
  return requests + skills + known + (operation === "createSkillVersion" ? 1 : created);
}

function describeLeftover({ entry, id, reason }: Reconciliation): string {
  return `${id ?? entry.label ?? entry.name ?? "a skill without a name"}: ${reason ?? "not deleted"}`;
}

/** Options of {@link cleanUp}. */
export interface CleanUpOptions {
  readonly ledger: Ledger;
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Whether the run was stopped, possibly during a create. */
  readonly stopped: boolean;
}

/** Deletes what a run has created. Returns what is left, with the reasons. */
export async function cleanUp({ ledger, apis, stopped }: CleanUpOptions): Promise<string[]> {
  const mayBeLate = stopped || ledger.outstanding.some(({ state }) => state === "late");
  const reconciliations = await reconcile({
    ledger,
    apis,
    ...(mayBeLate ? { patience: lateCreatePatience } : {}),
  });
  return reconciliations.filter(({ outcome }) => outcome === "left").map(describeLeftover);
}
