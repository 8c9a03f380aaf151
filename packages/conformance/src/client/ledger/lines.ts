import { type Revision, revisions } from "@skills-api/spec";
import { property } from "../../base/json.ts";

/** The first line of a ledger. `sweep` verifies it before it sends anything. */
export interface LedgerHeader {
  readonly ledger: typeof ledgerFormat;
  readonly run: string;
  /** Base URL of the server: origin and path prefix. */
  readonly origin: string;
  /** Fingerprint of the key. */
  readonly key: string;
  readonly revisions: readonly Revision[];
  /** The process that writes the ledger, and its machine. */
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** Name and version of the file format. */
export const ledgerFormat = "skills-conformance-ledger/1";

/** A create before it is sent, with the values by which the created resource can be found. */
export interface LedgerIntent {
  readonly revision: Revision;
  /** The existing skill that a version is added to; `undefined` for a new skill. */
  readonly skill?: string;
  /** The name in SKILL.md. */
  readonly name?: string;
  /** The label of a skill, or the description of a version. */
  readonly label?: string;
  /** ISO 8601, before the request is sent. */
  readonly at: string;
}

/**
 * The state of a create.
 *
 * - `sent`: the result is unknown.
 * - `late`: the request timed out, and the server may still be processing it.
 * - `refused`: the server rejected it.
 * - `accepted`: the server accepted it, but its response does not name the resource.
 * - `created`: the resource exists.
 * - `gone`: the resource was deleted, or was never found.
 */
export type EntryState = "sent" | "late" | "refused" | "accepted" | "created" | "gone";

/** The skills that existed before a run created any. Clean-up never deletes them. */
export interface ExistingSkills {
  readonly ids: readonly string[];
  /** ISO 8601, if the list was incomplete: all skills up to this creation time existed too. */
  readonly olderThan?: string;
  /** ISO 8601, by the clock of the server. */
  readonly serverDate?: string;
}

/** One line of a ledger, after the header. */
export type LedgerLine =
  | ({ readonly create: number } & LedgerIntent)
  | { readonly create: number; readonly state: EntryState; readonly id?: string; readonly at?: string }
  | { readonly before: ExistingSkills };

const states: readonly EntryState[] = ["sent", "late", "refused", "accepted", "created", "gone"];

function isNonEmptyString(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRevision(value: unknown): value is Revision {
  return revisions.some((revision) => revision === value);
}

function isDate(value: unknown): value is string {
  return isNonEmptyString(value) && !Number.isNaN(Date.parse(value));
}

function isArrayOf<T>(value: unknown, holds: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.every(holds);
}

function stringProperties<K extends string>(value: unknown, names: readonly K[]): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const name of names) {
    const text = property(value, name);
    if (isNonEmptyString(text)) texts[name] = text;
  }
  return texts;
}

/** Returns the value of a line; `undefined` if it is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Parses the first line; returns `undefined` if it is invalid. */
export function parseHeader(line: string): LedgerHeader | undefined {
  const value = parseJson(line);
  const { run, origin, key, host, startedAt } = stringProperties(value, [
    "run",
    "origin",
    "key",
    "host",
    "startedAt",
  ]);
  const [revisionNames, pid] = [property(value, "revisions"), property(value, "pid")];
  if (property(value, "ledger") !== ledgerFormat || !run || !key || !host || !isDate(startedAt))
    return undefined;
  if (!origin || !/^https?:$/.test(URL.parse(origin)?.protocol ?? "")) return undefined;
  if (
    !Number.isSafeInteger(pid) ||
    Number(pid) < 1 ||
    !isArrayOf(revisionNames, isRevision) ||
    revisionNames.length === 0
  )
    return undefined;
  return {
    ledger: ledgerFormat,
    run,
    origin,
    key,
    revisions: revisionNames,
    pid: Number(pid),
    host,
    startedAt,
  };
}

function parseExistingSkills(value: unknown): ExistingSkills | undefined {
  const ids = property(value, "ids");
  const { olderThan, serverDate } = stringProperties(value, ["olderThan", "serverDate"]);
  if (!isArrayOf(ids, isNonEmptyString)) return undefined;
  return { ids, ...(isDate(olderThan) ? { olderThan } : {}), ...(isDate(serverDate) ? { serverDate } : {}) };
}

/** Parses a line after the first; returns `undefined` if it is invalid. Ignores unknown properties. */
export function parseLine(line: string): LedgerLine | undefined {
  const value = parseJson(line);
  const before = parseExistingSkills(property(value, "before"));
  if (before) return { before };
  const create = property(value, "create");
  if (typeof create !== "number" || !Number.isSafeInteger(create) || create < 1) return undefined;
  const { id, at, ...given } = stringProperties(value, ["id", "at", "skill", "name", "label"]);
  const state = states.find((each) => each === property(value, "state"));
  if (state === "created" && !id) return undefined;
  if (state) return { create, state, ...(id ? { id } : {}), ...(isDate(at) ? { at } : {}) };
  const revision = property(value, "revision");
  return isRevision(revision) && isDate(at) ? { create, revision, ...given, at } : undefined;
}
