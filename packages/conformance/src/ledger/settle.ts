import { setTimeout as sleep } from "node:timers/promises";
import type { Revision } from "@skills-api/spec";
import type { Api } from "../api/api.ts";
import { accepted, describe, type Exchange, property, text } from "../transport/exchange.ts";
import type { Entry, Ledger } from "./ledger.ts";

/** What became of one entry of a ledger. */
export interface Settlement {
  readonly entry: Entry;
  /** `deleted` now; `gone` before; `never` created; `left` behind. */
  readonly outcome: "deleted" | "gone" | "never" | "left";
  /** The skill, or the version of a skill that is not ours. */
  readonly id?: string;
  /** Why it was left. */
  readonly reason?: string;
}

/** How entries are settled. */
export interface SettleOptions {
  readonly ledger: Ledger;
  /** The server in each revision that may be spoken to it. */
  readonly apis: ReadonlyMap<Revision, Api>;
  /** Looks everything up and deletes nothing. */
  readonly dryRun?: boolean;
}

const pageSize = 100;
const maxPages = 5;
/** How soon a write shows is not documented: what is not there is looked up again after so many milliseconds. */
const pauses = [250, 1000];
/** Milliseconds by which the clock of the server may be behind ours. */
const clockSkew = 600_000;

type Ask = (query: Record<string, string | number>) => Promise<Exchange>;

/** The items of a list, newest pages first where the server keeps that order. */
async function itemsOf(ask: Ask): Promise<unknown[]> {
  const items: unknown[] = [];
  let page = "";
  for (let count = 0; count < maxPages; count++) {
    const list = await ask({ limit: pageSize, ...(page ? { page } : {}) });
    if (!accepted(list) && list.response.status !== 404) throw new Error(describe(list));
    const data = property(list.json, "data");
    if (Array.isArray(data)) items.push(...data);
    page = text(list, "next_page");
    if (!page) break;
  }
  return items;
}

function stringOf(item: unknown, name: string): string {
  const value = property(item, name);
  return typeof value === "string" ? value : "";
}

/** Whether an item may have been made by an intent, as far as time tells. */
function isRecent(item: unknown, { at }: Entry): boolean {
  const created = Date.parse(stringOf(item, "created_at"));
  return Number.isNaN(created) || created >= Date.parse(at) - clockSkew;
}

/** Skills that carry exactly what the entry gave them, and that no answer named. */
async function skillsLike(entry: Entry, { ledger }: SettleOptions, api: Api): Promise<string[]> {
  const { label: property_, latest } = api.shape;
  const known = ledger.ids;
  const found: string[] = [];
  for (const skill of await itemsOf((query) => api.listSkills({ query: { source: "custom", ...query } }))) {
    const id = stringOf(skill, "id");
    if (!id || known.has(id) || !isRecent(skill, entry)) continue;
    const label = stringOf(skill, property_);
    if (entry.label !== undefined ? label === entry.label : label === entry.name) found.push(id);
    else if (label === "" && entry.label === undefined && entry.name !== undefined) {
      // A skill without a label is known by the name in its SKILL.md.
      const version = await api.getVersion(id, stringOf(skill, latest));
      if (text(version, "name") === entry.name) found.push(id);
    }
  }
  return found;
}

/** Versions of a skill that is not ours, which carry exactly what the entry gave them. */
async function versionsLike(entry: Entry, { ledger }: SettleOptions, api: Api): Promise<string[]> {
  const { skill = "", label } = entry;
  const known = ledger.ids;
  return (await itemsOf((query) => api.listVersions(skill, { query })))
    .filter((version) => label !== undefined && stringOf(version, "description") === label)
    .filter((version) => isRecent(version, entry))
    .map((version) => stringOf(version, api.shape.version))
    .filter((id) => id !== "" && !known.has(id));
}

async function lookUp(entry: Entry, options: SettleOptions, api: Api): Promise<string[]> {
  const like = entry.skill === undefined ? skillsLike : versionsLike;
  let found = await like(entry, options, api);
  for (const pause of pauses) {
    if (found.length > 0) break;
    await sleep(pause);
    found = await like(entry, options, api);
  }
  return found;
}

function isGone(deletion: Exchange): boolean {
  return accepted(deletion) || deletion.response.status === 404;
}

/** Deletes a skill by itself where that takes its versions with it, or they are gone; else the versions first. */
async function deleteSkill(skill: string, api: Api, cascading: Api | undefined): Promise<Exchange> {
  const first = cascading && (await cascading.deleteSkill(skill));
  if (first && isGone(first)) return first;
  const versions = await itemsOf((query) => api.listVersions(skill, { query }));
  for (const version of new Set(versions.map((each) => stringOf(each, api.shape.version)))) {
    if (version) await api.deleteVersion(skill, version);
  }
  return api.deleteSkill(skill);
}

function deletionOf(id: string, { skill, revision }: Entry, { apis }: SettleOptions): Promise<Exchange> {
  const api = apis.get(revision);
  const cascading = [...apis.values()].find(({ shape }) => shape.cascades);
  if (!api) throw new Error(`${revision} is not spoken`);
  return skill === undefined ? deleteSkill(id, api, cascading) : api.deleteVersion(skill, id);
}

async function settleEntry(entry: Entry, options: SettleOptions): Promise<Settlement> {
  const { ledger, dryRun = false, apis } = options;
  let { id } = entry;
  if (id === undefined) {
    const api = apis.get(entry.revision);
    if (!api) return { entry, outcome: "left", reason: `${entry.revision} is not spoken` };
    const [found, ...more] = await lookUp(entry, options, api);
    if (more.length > 0) {
      return {
        entry,
        outcome: "left",
        reason: `${more.length + 1} carry its label: ${[found, ...more].join(", ")}`,
      };
    }
    if (found === undefined) {
      if (!dryRun) ledger.settle(entry.number, "gone");
      return { entry, outcome: "never" };
    }
    id = found;
    if (!dryRun) ledger.settle(entry.number, "created", id);
  }
  if (dryRun) return { entry, outcome: "left", id, reason: "nothing is deleted in a dry run" };
  const deletion = await deletionOf(id, entry, options);
  if (!isGone(deletion)) return { entry, outcome: "left", id, reason: describe(deletion) };
  ledger.settle(entry.number, "gone");
  return { entry, outcome: accepted(deletion) ? "deleted" : "gone", id };
}

/**
 * Deletes what a ledger says may still be there, the newest first, and nothing else: what has no id yet is looked
 * up by exactly what it was given. Never rejects; what could not be deleted is answered as left.
 */
export async function settle(
  options: SettleOptions,
  entries = options.ledger.outstanding,
): Promise<Settlement[]> {
  const settlements: Settlement[] = [];
  for (const entry of entries) {
    try {
      settlements.push(await settleEntry(entry, options));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { id } = entry;
      settlements.push({ entry, outcome: "left", ...(id ? { id } : {}), reason });
    }
  }
  return settlements;
}
