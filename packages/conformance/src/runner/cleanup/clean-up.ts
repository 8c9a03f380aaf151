import type { OperationId, Revision } from "@skills-api/spec";
import type { Api } from "../../client/api.ts";
import type { KnownVersions } from "../../client/known-versions.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { revisionTraits } from "../../contract/revision-traits.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { leftoverOf, leftoverText, type TargetOfCommand } from "./leftover.ts";
import { lateCreatePatience, reconcile } from "./reconcile.ts";

/** Requests per revision that look for unconfirmed creates: lists, repeated until the skills appear. */
const requestsPerSearch = 6;

/** Requests that compare the name of a skill that matches an unconfirmed create, in each search. */
const requestsPerMatch = 2;

/** Options of {@link reservedFor}. */
export interface ReservationOptions {
  readonly ledger: Ledger;
  readonly revisions: readonly Revision[];
  readonly versions: KnownVersions;
  /** The operation that is about to be sent. */
  readonly operation: OperationId | undefined;
  /** Whether a list has shown a skill, which proves that it is of this run. */
  isListed(id: string): boolean;
}

/** Returns the number of requests that clean-up needs after an operation, which the budget has to reserve. */
export function reservedFor({
  ledger: { outstanding, createdIds },
  revisions,
  versions,
  operation,
  isListed,
}: ReservationOptions): number {
  const created = operation === "createSkill" ? 1 : 0;
  const skills = outstanding.length + created;
  const unconfirmed = outstanding.filter(({ id }) => id === undefined).length;
  const searches =
    unconfirmed > 0 ? revisions.length * requestsPerSearch + unconfirmed * requestsPerMatch : 0;
  const proofs = created > 0 || outstanding.some(({ id }) => id !== undefined && !isListed(id)) ? 1 : 0;
  const finalLists = revisions.length;
  const requests = finalLists + proofs + skills + searches;
  if (revisions.some((revision) => revisionTraits[revision].cascades)) return requests;
  // Each skill needs a list of its versions, which have to be deleted first.
  const known = outstanding.reduce((sum, { id = "" }) => sum + versions.count(id), 0);
  // The probe of the first skill may have sent such a list before the budget was spent.
  const interrupted = createdIds.size <= 1 ? 1 : 0;
  return requests + skills + known + interrupted + (operation === "createSkillVersion" ? 1 : created);
}

/** Options of {@link cleanUp}. */
export interface CleanUpOptions {
  readonly ledger: Ledger;
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Whether the run was stopped, possibly during a create. */
  readonly stopped: boolean;
  readonly target: TargetOfCommand;
}

/**
 * Deletes what a run has created, and lists what is left. Returns the skills that are or may be left, with the reason and
 * the command that deletes each.
 */
export async function cleanUp({ ledger, apis, stopped, target }: CleanUpOptions): Promise<string[]> {
  const mayBeLate = stopped || ledger.outstanding.some(({ state }) => state === "late");
  const reconciliations = await reconcile({
    ledger,
    apis,
    ...(mayBeLate ? { patience: lateCreatePatience } : {}),
  });
  const known = reconciliations.flatMap((each) => leftoverOf(each) ?? []);
  const all = [...known, ...(await findLeftovers([...apis.values()], { ledger, hasJustEnded: true }))];
  // Several creates may have returned the same id.
  return [...new Set(all.map((leftover) => leftoverText(leftover, target, [...apis.values()])))];
}
