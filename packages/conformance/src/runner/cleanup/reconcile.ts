import type { Revision } from "@skills-api/spec";
import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import type { Ledger, LedgerEntry } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import type { OwnershipProof } from "../../client/ownership.ts";
import { describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";
import {
  findCreated,
  type Match,
  type UnconfirmedCreate,
  unconfirmedCreates,
  versionsOf,
} from "./find-created.ts";

/** The result for one entry of a ledger. */
export interface Reconciliation {
  readonly entry: LedgerEntry;
  /** `deleted`; already `gone`; `never` created; `found` in a dry run; or `left` behind. */
  readonly outcome: "deleted" | "gone" | "never" | "found" | "left";
  /** Id of the skill, or of a version of a skill that the run did not create. */
  readonly id?: string;
  /** Why it was left. */
  readonly reason?: string;
  /** Whether it was left because others match it as well. */
  readonly isAmbiguous?: boolean;
  /** Whether nothing shows whose it is. */
  readonly mayBeForeign?: boolean;
}

/** Options of {@link reconcile}. */
export interface ReconcileOptions {
  readonly ledger: Ledger;
  /** The server in each revision of the run. */
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Only looks for the entries and deletes nothing. */
  readonly dryRun?: boolean;
  /**
   * Milliseconds after which an unconfirmed create that cannot be found counts as never created. A create that timed
   * out may take longer, up to {@link lateCreatePatience}.
   *
   * @default 1250
   */
  readonly patience?: number;
  /**
   * Whether a skill that the server does not show counts as deleted, although no deletion of it was sent: the run was
   * killed, and may have sent one.
   *
   * @default false
   */
  readonly missingIsGone?: boolean;
}

const notShown = "the server does not show it, although this run has not deleted it";

const defaultPatience = 1250;

/** Milliseconds in which a create that timed out may still succeed. */
export const lateCreatePatience = 30_000;

/** Maximum number of attempts for an entry, which network faults may interrupt. */
const maxAttempts = 3;

const firstDelay = 250;

/** Returns the delays between searches, in milliseconds. They cover the whole time in which a create may still appear. */
function delaysFor(creates: readonly UnconfirmedCreate[], patience: number, now: number): readonly number[] {
  const sentAt = creates.flatMap(({ entries }) => entries.map(({ at }) => Date.parse(at)));
  // If the clock was ahead when a create was sent, its time is in the future, which must not add hours.
  let remaining = Math.min(Math.max(...sentAt) - now, 0) + patience;
  const delays: number[] = [];
  for (let next = firstDelay; remaining > 0; next *= 4) {
    delays.push(Math.min(next, remaining));
    remaining -= next;
  }
  return delays;
}

/** Searches repeatedly until all creates are found, or the time in which they may still appear is over. */
async function findInTime(
  creates: readonly UnconfirmedCreate[],
  { ledger, patience = defaultPatience }: ReconcileOptions,
  api: Api,
): Promise<ReadonlyMap<UnconfirmedCreate, Match>> {
  const isIncomplete = (matches: ReadonlyMap<UnconfirmedCreate, Match>) =>
    creates.some((create) => {
      const { ids = [], ambiguity } = matches.get(create) ?? {};
      return ambiguity === undefined && ids.length < create.entries.length;
    });
  let matches = await findCreated(creates, ledger, api);
  for (const delay of delaysFor(creates, patience, api.date())) {
    if (!isIncomplete(matches)) break;
    await api.wait(delay);
    matches = await findCreated(creates, ledger, api);
  }
  return matches;
}

function isGone(deletion: Exchange): boolean {
  return wasAccepted(deletion) || isNotFound(deletion);
}

/** DELETE is safe to repeat here. */
const repeatable = { repeatable: true };

function apiFor({ revision }: LedgerEntry, { apis }: Pick<ReconcileOptions, "apis">): Api {
  const api = apis.get(revision);
  if (!api) throw new Error(`it was created in ${revision}, which is not used here`);
  return api;
}

/**
 * Deletes a skill together with its versions if a revision allows that, otherwise the versions first. A 404 counts only
 * in the revision in which the skill was created: the server may not support the other.
 */
async function deleteSkill(skill: string, entry: LedgerEntry, options: ReconcileOptions): Promise<Exchange> {
  const creating = apiFor(entry, options);
  const apis = [...options.apis.values()];
  const cascading = apis.find(({ traits }) => traits.cascades);
  const first = await cascading?.deleteSkill(skill, repeatable);
  if (first && (wasAccepted(first) || (isGone(first) && cascading === creating))) return first;
  const api = apis.find(({ traits }) => !traits.cascades) ?? creating;
  for (const each of await versionsOf(skill, api)) {
    const version = stringProperty(each, api.traits.version);
    if (version) await api.deleteVersion(skill, version, repeatable);
  }
  return api.deleteSkill(skill, repeatable);
}

/** Checks whether an entry exists, without deleting it. */
async function inspect(entry: LedgerEntry, id: string, options: ReconcileOptions): Promise<Reconciliation> {
  const api = apiFor(entry, options);
  const read = await (entry.skill === undefined ? api.getSkill(id) : api.getVersion(entry.skill, id));
  return { entry, outcome: isNotFound(read) ? "gone" : "found", id };
}

/**
 * Asks in the revision in which a skill was created, then in the other: `ga` shows no skill without versions. A 404 counts
 * only in the first, and only if the other does not show the skill: the server may not support the other.
 */
export async function proveOwnership(
  id: string,
  entry: LedgerEntry,
  options: Pick<ReconcileOptions, "apis">,
): Promise<OwnershipProof> {
  const creating = apiFor(entry, options);
  const proof = await creating.proveOwnership(id);
  const other = [...options.apis.values()].find((api) => api !== creating);
  if (proof.status === "proven" || !other) return proof;
  const otherProof = await other.proveOwnership(id);
  const isShown =
    otherProof.status === "proven" || (otherProof.status === "unproven" && otherProof.shownBy !== undefined);
  return proof.status === "missing" && !isShown ? proof : otherProof;
}

/** Whether a skill that the server does not show may have been deleted by this run. */
function mayBeGone(id: string, entry: LedgerEntry, options: ReconcileOptions): boolean {
  return options.missingIsGone === true || apiFor(entry, options).mayBeDeleted(id);
}

async function deleteEntry(
  entry: LedgerEntry,
  id: string,
  options: ReconcileOptions,
): Promise<Reconciliation> {
  const { ledger, dryRun } = options;
  const { skill, number } = entry;
  if (skill === undefined) {
    const api = apiFor(entry, options);
    if (api.existed(id)) {
      return { entry, outcome: "left", reason: `its create returned ${id}, which existed before the run` };
    }
    const proof = await proveOwnership(id, entry, options);
    if (proof.status === "unproven") {
      return {
        entry,
        outcome: "left",
        id,
        reason: proof.objection.reason,
        mayBeForeign: proof.shownBy !== "list" || api.hasForeignLabel(id),
      };
    }
    if (proof.status === "missing") {
      if (!mayBeGone(id, entry, options))
        return { entry, outcome: "left", id, reason: notShown, mayBeForeign: true };
      if (!dryRun) ledger.record(number, "gone", id);
      return { entry, outcome: "gone", id };
    }
  }
  if (dryRun) return inspect(entry, id, options);
  const deletion =
    skill === undefined
      ? await deleteSkill(id, entry, options)
      : await apiFor(entry, options).deleteVersion(skill, id, repeatable);
  if (!isGone(deletion)) return { entry, outcome: "left", id, reason: describe(deletion) };
  if (skill === undefined && !wasAccepted(deletion) && !mayBeGone(id, entry, options)) {
    return { entry, outcome: "left", id, reason: notShown };
  }
  ledger.record(number, "gone", id);
  return { entry, outcome: wasAccepted(deletion) ? "deleted" : "gone", id };
}

/** The result of one attempt to reconcile an entry. */
interface Attempt {
  readonly reconciliation: Reconciliation;
  /** Whether a network fault interrupted it, so that it should be retried. */
  readonly retry: boolean;
}

function failed(entry: LedgerEntry, id: string | undefined, error: unknown): Attempt {
  const reason = error instanceof Error ? error.message : String(error);
  const reconciliation: Reconciliation = { entry, outcome: "left", ...(id ? { id } : {}), reason };
  return { reconciliation, retry: error instanceof NoVerdictError && !error.context.unreachable };
}

/** Returns the result for an entry that was not found. `now` is in milliseconds since the Unix epoch. */
function notFound(
  entry: LedgerEntry,
  { patience = defaultPatience }: ReconcileOptions,
  now: number,
): Reconciliation {
  const waited = Math.max(patience, now - Date.parse(entry.at));
  if (entry.state === "accepted") {
    const reason = "the server accepted it, but neither its response nor a list names the skill";
    return { entry, outcome: "left", reason };
  }
  if (entry.state !== "late" || waited >= lateCreatePatience) return { entry, outcome: "never" };
  return {
    entry,
    outcome: "left",
    reason: "the create timed out and may still succeed; sweep checks again",
  };
}

/** Returns the ids of unconfirmed entries of one revision, or a result for those without an id. */
async function identify(
  entries: readonly LedgerEntry[],
  options: ReconcileOptions,
): Promise<ReadonlyMap<LedgerEntry, string | Attempt>> {
  const results = new Map<LedgerEntry, string | Attempt>();
  const [first] = entries;
  if (!first) return results;
  try {
    const creates = unconfirmedCreates(entries);
    const api = apiFor(first, options);
    const matches = await findInTime(creates, options, api);
    for (const create of creates) {
      const { ids = [], ambiguity } = matches.get(create) ?? {};
      for (const [at, entry] of create.entries.entries()) {
        const reconciliation: Reconciliation = ambiguity
          ? { entry, outcome: "left", reason: ambiguity, isAmbiguous: true }
          : notFound(entry, options, api.date());
        results.set(entry, ids[at] ?? { reconciliation, retry: false });
      }
    }
  } catch (error) {
    for (const entry of entries) results.set(entry, failed(entry, undefined, error));
  }
  return results;
}

async function identifyAll(
  entries: readonly LedgerEntry[],
  options: ReconcileOptions,
): Promise<ReadonlyMap<LedgerEntry, string | Attempt>> {
  const results = new Map<LedgerEntry, string | Attempt>();
  for (const group of Map.groupBy(entries, ({ revision }) => revision).values()) {
    for (const [entry, result] of await identify(group, options)) results.set(entry, result);
  }
  return results;
}

/**
 * Deletes the outstanding entries of a ledger, newest first, and nothing else. Entries without an id are looked up by
 * what was uploaded. Never rejects; entries that could not be deleted are returned as `left`.
 *
 * @param chosen Reconciles only these entries, during a run. Those that are not found stay outstanding, so that clean-up
 * looks for them again.
 */
export async function reconcile(
  options: ReconcileOptions,
  chosen?: readonly LedgerEntry[],
): Promise<Reconciliation[]> {
  const { ledger, dryRun = false } = options;
  const entries = chosen ?? ledger.outstanding;
  const ids = new Map(entries.flatMap((entry) => (entry.id ? [[entry, entry.id] as const] : [])));
  const attempts = new Map<LedgerEntry, Attempt>();
  let pending = entries;
  for (let attempt = 1; attempt <= maxAttempts && pending.length > 0; attempt++) {
    const identified = await identifyAll(
      pending.filter((entry) => !ids.has(entry)),
      options,
    );
    for (const [entry, result] of identified) {
      if (typeof result === "string") ids.set(entry, result);
      else attempts.set(entry, result);
      if (dryRun) continue;
      if (typeof result === "string") ledger.record(entry.number, "created", result);
      else if (result.reconciliation.outcome === "never" && !chosen) ledger.record(entry.number, "gone");
    }
    for (const entry of pending) {
      const id = ids.get(entry);
      if (id === undefined) continue;
      const result = await deleteEntry(entry, id, options).catch((error: unknown) =>
        failed(entry, id, error),
      );
      attempts.set(entry, "retry" in result ? result : { reconciliation: result, retry: false });
    }
    pending = pending.filter((entry) => attempts.get(entry)?.retry);
  }
  return entries.flatMap((entry) => attempts.get(entry)?.reconciliation ?? []);
}
