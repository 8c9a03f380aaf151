import { type Revision, revisions } from "@skills-api/spec";
import { property } from "../../base/json.ts";

/** Whose ledger it is: what `sweep` verifies before it touches anything. */
export interface LedgerHeader {
  readonly ledger: typeof ledgerFormat;
  readonly run: string;
  /** Where the run wrote: origin and path prefix. */
  readonly origin: string;
  /** What tells one key from another without giving it away. */
  readonly key: string;
  readonly revisions: readonly Revision[];
  /** The process that writes it, and the machine it runs on. */
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** Name and version of what is written. */
export const ledgerFormat = "skills-conformance-ledger/1";

/** What is about to be created, and how it can be found again. */
export interface Intent {
  readonly revision: Revision;
  /** The skill that a version is added to, where the run did not create it; none for a new skill. */
  readonly skill?: string;
  /** The name in SKILL.md. */
  readonly name?: string;
  /** The label that a skill is given, or the description of a version. */
  readonly label?: string;
  /** ISO 8601, before it is sent. */
  readonly at: string;
}

/**
 * What is known of an intent. `sent`: whether it was created is not known. `late`: neither, and the server may still
 * be at it. `refused`: it was not. `created`: it is there. `gone`: it was deleted, or looked up and not found.
 */
export type EntryState = "sent" | "late" | "refused" | "created" | "gone";

/** The skills that were there before a run created any: nothing of it is ever taken for its own. */
export interface ExistingSkills {
  readonly ids: readonly string[];
  /** ISO 8601. The list goes on, with skills that are as old as this or older. */
  readonly olderThan?: string;
}

/** One line of a ledger, after the header. */
export type LedgerLine =
  | ({ readonly create: number } & Intent)
  | { readonly create: number; readonly state: EntryState; readonly id?: string; readonly at?: string }
  | { readonly before: ExistingSkills };

const states: readonly EntryState[] = ["sent", "late", "refused", "created", "gone"];

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRevision(value: unknown): value is Revision {
  return revisions.some((revision) => revision === value);
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isList<T>(value: unknown, holds: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.every(holds);
}

function textsOf<K extends string>(value: unknown, names: readonly K[]): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const name of names) {
    const text = property(value, name);
    if (isText(text)) texts[name] = text;
  }
  return texts;
}

/** The value of a line, or `undefined` where it is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What the first line says; `undefined` where it cannot be understood. */
export function headerFrom(line: string): LedgerHeader | undefined {
  const value = jsonOf(line);
  const { run, origin, key, host, startedAt } = textsOf(value, ["run", "origin", "key", "host", "startedAt"]);
  const [named, pid] = [property(value, "revisions"), property(value, "pid")];
  if (property(value, "ledger") !== ledgerFormat || !run || !key || !host || !isTime(startedAt))
    return undefined;
  if (!origin || !/^https?:$/.test(URL.parse(origin)?.protocol ?? "")) return undefined;
  if (!Number.isSafeInteger(pid) || Number(pid) < 1 || !isList(named, isRevision) || named.length === 0)
    return undefined;
  return { ledger: ledgerFormat, run, origin, key, revisions: named, pid: Number(pid), host, startedAt };
}

function surveyFrom(value: unknown): ExistingSkills | undefined {
  const [ids, olderThan] = [property(value, "ids"), property(value, "olderThan")];
  if (!isList(ids, isText)) return undefined;
  return { ids, ...(isTime(olderThan) ? { olderThan } : {}) };
}

/** What a line after the first says; `undefined` where it cannot be understood. Properties that it does not know are nothing to it. */
export function lineFrom(line: string): LedgerLine | undefined {
  const value = jsonOf(line);
  const before = surveyFrom(property(value, "before"));
  if (before) return { before };
  const create = property(value, "create");
  if (typeof create !== "number" || !Number.isSafeInteger(create) || create < 1) return undefined;
  const { id, at, ...given } = textsOf(value, ["id", "at", "skill", "name", "label"]);
  const state = states.find((each) => each === property(value, "state"));
  if (state === "created" && !id) return undefined;
  if (state) return { create, state, ...(id ? { id } : {}), ...(isTime(at) ? { at } : {}) };
  const revision = property(value, "revision");
  return isRevision(revision) && isTime(at) ? { create, revision, ...given, at } : undefined;
}
