import type { Revision } from "@skills-api/spec";
import type { Api } from "../../client/api.ts";
import { textOf } from "../../client/existing-skills.ts";
import type { Entry, Ledger } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import { accepted, describe, type Exchange, saysMissing } from "../../http/exchange.ts";
import {
  findCreated,
  type Match,
  type UnconfirmedCreate,
  unconfirmedCreates,
  versionsOf,
} from "./find-created.ts";

/** What became of one entry of a ledger. */
export interface Reconciliation {
  readonly entry: Entry;
  /** `deleted` now; `gone` before; `never` created; `found`, in a dry run; `left` behind. */
  readonly outcome: "deleted" | "gone" | "never" | "found" | "left";
  /** The skill, or the version of a skill that is not ours. */
  readonly id?: string;
  /** Why it was left. */
  readonly reason?: string;
}

/** How entries are settled. */
export interface ReconcileOptions {
  readonly ledger: Ledger;
  /** The server in each revision that may be spoken to it. */
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Looks everything up and deletes nothing. */
  readonly dryRun?: boolean;
  /**
   * Milliseconds after it was sent in which a create without an answer may still show; default 1,250. What does
   * not show by then was never created, but for one that ran out of time: it is given up after {@link latePatience}.
   */
  readonly patience?: number;
}

const usualPatience = 1250;

/** Milliseconds in which a create that nobody waited for any more may still show. */
export const latePatience = 30_000;

/** How often something is tried that faults of the network cut short. */
const passes = 3;

const firstPause = 250;

/** Pauses between one look and the next, in milliseconds: so many that nothing that still comes is missed. */
function pausesFor(all: readonly UnconfirmedCreate[], patience: number, now: number): readonly number[] {
  const sent = all.flatMap(({ entries }) => entries.map(({ at }) => Date.parse(at)));
  // A clock that was ahead when it was sent must not make anybody wait for hours.
  let left = Math.min(Math.max(...sent) - now, 0) + patience;
  const pauses: number[] = [];
  for (let next = firstPause; left > 0; next *= 4) {
    pauses.push(Math.min(next, left));
    left -= next;
  }
  return pauses;
}

/** Looks everything up until it is found, or nothing more is waited for. */
async function lookUpInTime(
  all: readonly UnconfirmedCreate[],
  { ledger, patience = usualPatience }: ReconcileOptions,
  api: Api,
): Promise<ReadonlyMap<UnconfirmedCreate, Match>> {
  const isMissing = (found: ReadonlyMap<UnconfirmedCreate, Match>) =>
    all.some((lost) => {
      const { ids = [], ambiguity } = found.get(lost) ?? {};
      return ambiguity === undefined && ids.length < lost.entries.length;
    });
  let found = await findCreated(all, ledger, api);
  for (const pause of pausesFor(all, patience, api.date())) {
    if (!isMissing(found)) break;
    await api.wait(pause);
    found = await findCreated(all, ledger, api);
  }
  return found;
}

function isGone(deletion: Exchange): boolean {
  return accepted(deletion) || saysMissing(deletion);
}

/** What is deleted twice is gone. */
const twice = { repeatable: true };

function apiFor({ revision }: Entry, { apis }: ReconcileOptions): Api {
  const api = apis.get(revision);
  if (!api) throw new Error(`it was created in ${revision}, which is not spoken`);
  return api;
}

/**
 * Deletes a skill by itself where that takes its versions with it, or they are gone; else the versions first. That
 * it is not there counts in the revision in which it was created: the server may not speak the other.
 */
async function deleteSkill(skill: string, entry: Entry, options: ReconcileOptions): Promise<Exchange> {
  const own = apiFor(entry, options);
  const apis = [...options.apis.values()];
  const cascading = apis.find(({ traits }) => traits.cascades);
  const first = await cascading?.deleteSkill(skill, twice);
  if (first && (accepted(first) || (isGone(first) && cascading === own))) return first;
  const api = apis.find(({ traits }) => !traits.cascades) ?? own;
  for (const each of await versionsOf(skill, api)) {
    const version = textOf(each, api.traits.version);
    if (version) await api.deleteVersion(skill, version, twice);
  }
  return api.deleteSkill(skill, twice);
}

/** Looks whether something is there, and leaves it. */
async function inspect(entry: Entry, id: string, options: ReconcileOptions): Promise<Reconciliation> {
  const api = apiFor(entry, options);
  const read = await (entry.skill === undefined ? api.getSkill(id) : api.getVersion(entry.skill, id));
  return { entry, outcome: saysMissing(read) ? "gone" : "found", id };
}

async function settleFound(entry: Entry, id: string, options: ReconcileOptions): Promise<Reconciliation> {
  const { ledger, dryRun } = options;
  const { skill, number } = entry;
  if (skill === undefined && ledger.before?.ids.includes(id)) {
    return { entry, outcome: "left", id, reason: "the answer named a skill that was there before the run" };
  }
  if (dryRun) return inspect(entry, id, options);
  const deletion =
    skill === undefined
      ? await deleteSkill(id, entry, options)
      : await apiFor(entry, options).deleteVersion(skill, id, twice);
  if (!isGone(deletion)) return { entry, outcome: "left", id, reason: describe(deletion) };
  ledger.record(number, "gone", id);
  return { entry, outcome: accepted(deletion) ? "deleted" : "gone", id };
}

/** What one try has come to. */
interface Attempt {
  readonly settlement: Reconciliation;
  /** Whether a fault of the network cut it short. */
  readonly again: boolean;
}

function failed(entry: Entry, id: string | undefined, error: unknown): Attempt {
  const reason = error instanceof Error ? error.message : String(error);
  const settlement: Reconciliation = { entry, outcome: "left", ...(id ? { id } : {}), reason };
  return { settlement, again: error instanceof NoVerdictError && !error.context.unreachable };
}

/** What is to be said of an entry that was not found by now, in milliseconds since 1970. */
function unfound(entry: Entry, { patience = usualPatience }: ReconcileOptions, now: number): Reconciliation {
  const waited = Math.max(patience, now - Date.parse(entry.at));
  if (entry.state !== "late" || waited >= latePatience) return { entry, outcome: "never" };
  return {
    entry,
    outcome: "left",
    reason: "it had no answer in time and may still come to be; sweep looks again",
  };
}

/** What came of entries of one revision that no answer named: an id for each, or why there is none. */
async function identify(
  entries: readonly Entry[],
  options: ReconcileOptions,
): Promise<ReadonlyMap<Entry, string | Attempt>> {
  const results = new Map<Entry, string | Attempt>();
  const [first] = entries;
  if (!first) return results;
  try {
    const all = unconfirmedCreates(entries);
    const api = apiFor(first, options);
    const found = await lookUpInTime(all, options, api);
    for (const lost of all) {
      const { ids = [], ambiguity } = found.get(lost) ?? {};
      for (const [at, entry] of lost.entries.entries()) {
        const settlement: Reconciliation = ambiguity
          ? { entry, outcome: "left", reason: ambiguity }
          : unfound(entry, options, api.date());
        results.set(entry, ids[at] ?? { settlement, again: false });
      }
    }
  } catch (error) {
    for (const entry of entries) results.set(entry, failed(entry, undefined, error));
  }
  return results;
}

async function identifyAll(
  entries: readonly Entry[],
  options: ReconcileOptions,
): Promise<ReadonlyMap<Entry, string | Attempt>> {
  const results = new Map<Entry, string | Attempt>();
  for (const group of Map.groupBy(entries, ({ revision }) => revision).values()) {
    for (const [entry, result] of await identify(group, options)) results.set(entry, result);
  }
  return results;
}

/**
 * Deletes what a ledger says may still be there, the newest first, and nothing else: what has no id yet is looked
 * up by exactly what it was given. Never rejects; what could not be deleted is answered as left.
 *
 * @param chosen Some of the entries alone, while the run goes on: what does not show of them is not given up
 * yet, but looked up once more in the end.
 */
export async function reconcile(
  options: ReconcileOptions,
  chosen?: readonly Entry[],
): Promise<Reconciliation[]> {
  const { ledger, dryRun = false } = options;
  const entries = chosen ?? ledger.outstanding;
  const ids = new Map(entries.flatMap((entry) => (entry.id ? [[entry, entry.id] as const] : [])));
  const tries = new Map<Entry, Attempt>();
  let open = entries;
  for (let pass = 1; pass <= passes && open.length > 0; pass++) {
    const identified = await identifyAll(
      open.filter((entry) => !ids.has(entry)),
      options,
    );
    for (const [entry, result] of identified) {
      if (typeof result === "string") ids.set(entry, result);
      else tries.set(entry, result);
      if (dryRun) continue;
      if (typeof result === "string") ledger.record(entry.number, "created", result);
      else if (result.settlement.outcome === "never" && !chosen) ledger.record(entry.number, "gone");
    }
    for (const entry of open) {
      const id = ids.get(entry);
      if (id === undefined) continue;
      const settled = await settleFound(entry, id, options).catch((error: unknown) =>
        failed(entry, id, error),
      );
      tries.set(entry, "again" in settled ? settled : { settlement: settled, again: false });
    }
    open = open.filter((entry) => tries.get(entry)?.again);
  }
  return entries.flatMap((entry) => tries.get(entry)?.settlement ?? []);
}
