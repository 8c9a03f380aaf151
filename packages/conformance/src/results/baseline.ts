import { readFile } from "node:fs/promises";
import { type Revision, revisions } from "@skills-api/spec";
import { UsageError } from "../base/usage-error.ts";
import { requirementsOf } from "../contract/registry.ts";
import type { Outcome } from "./outcome.ts";
import type { CheckResult } from "./result.ts";

/** A failure that is known, and does not fail a run until it expires. */
export interface ExpectedFailure {
  /** Id of the check. */
  readonly check: string;
  /** Where it is expected; default each revision that the run speaks. */
  readonly revision?: Revision;
  /** Why it fails, for people. */
  readonly reason: string;
  /** Where the work on it can be followed. */
  readonly link: string;
  /** The last day on which it is expected, in UTC: `2027-01-31`. */
  readonly expires: string;
}

/** Failures that a run expects. */
export interface Baseline {
  readonly format: "skills-conformance-baseline/1";
  readonly expected: readonly ExpectedFailure[];
}

const fields = ["check", "revision", "reason", "link", "expires"];

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRevision(value: string): value is Revision {
  return revisions.some((revision) => revision === value);
}

function promisedIn(check: string, spoken: readonly Revision[]): boolean {
  return spoken.some((revision) => requirementsOf(revision, "tested").some(({ id }) => id === check));
}

/** Reads one entry. `wrong` makes an error of a sentence about it. */
function entryOf(value: unknown, wrong: (what: string) => UsageError): ExpectedFailure {
  if (!isObject(value)) throw wrong("is no object");
  const stray = Object.keys(value).find((key) => !fields.includes(key));
  if (stray !== undefined) throw wrong(`has "${stray}", which is none of ${fields.join(", ")}`);
  const read = (name: string) => {
    const text = value[name];
    if (typeof text !== "string" || text.trim() === "") throw wrong(`needs "${name}", a text`);
    return text;
  };
  const entry = {
    check: read("check"),
    reason: read("reason"),
    link: read("link"),
    expires: read("expires"),
  };
  if (!URL.canParse(entry.link)) throw wrong(`needs "link", a URL, and not "${entry.link}"`);
  if (!isDay(entry.expires))
    throw wrong(`needs "expires", a day such as 2027-01-31, and not "${entry.expires}"`);
  const revision = value.revision === undefined ? undefined : read("revision");
  if (revision !== undefined && !isRevision(revision)) throw wrong(`has "${revision}", which is no revision`);
  if (!promisedIn(entry.check, revision ? [revision] : revisions)) {
    throw wrong(`expects ${entry.check}, which is no check${revision ? ` of ${revision}` : ""}`);
  }
  return revision ? { ...entry, revision } : entry;
}

/**
 * A baseline from its parsed JSON.
 *
 * @throws UsageError when it is none, with the place of the mistake. `name` says which baseline, for people.
 */
export function parseBaseline(json: unknown, name = "the baseline"): Baseline {
  const format = "skills-conformance-baseline/1";
  if (!isObject(json) || json.format !== format) throw new UsageError(`${name} needs "format": "${format}"`);
  if (!Array.isArray(json.expected)) throw new UsageError(`${name} needs "expected", a list`);
  const expected = json.expected.map((value: unknown, at) =>
    entryOf(value, (what) => new UsageError(`${name}: entry ${at + 1} ${what}`)),
  );
  const places = expected.map(({ check, revision = "" }) => `${check} ${revision}`);
  const twice = places.findIndex((place, at) => places.indexOf(place) !== at);
  if (twice >= 0) throw new UsageError(`${name}: entry ${twice + 1} expects ${expected[twice]?.check} again`);
  return { format, expected };
}

/**
 * Reads a baseline from a JSON file.
 *
 * @throws UsageError when it cannot be read, or is none.
 */
export async function readBaseline(file: string): Promise<Baseline> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the baseline ${file} cannot be read: ${reason}`);
  }
  return parseBaseline(json, file);
}

function concernsOf({ check, revision }: ExpectedFailure): (result: CheckResult) => boolean {
  return (result) => result.id === check && (revision === undefined || revision === result.revision);
}

function changed(result: CheckResult, outcome: Outcome, detail: string): CheckResult {
  const finding = { scenario: "", outcome, detail };
  return { ...result, outcome, findings: [finding, ...result.findings] };
}

function judged(result: CheckResult, entry: ExpectedFailure, today: string, isStale: boolean): CheckResult {
  const { reason, link, expires } = entry;
  if (result.outcome === "fail") {
    return today <= expires
      ? changed(result, "expected-fail", `expected until ${expires}: ${reason} <${link}>`)
      : changed(result, "fail", `no longer expected since ${expires}: ${reason} <${link}>`);
  }
  if (!isStale) return result;
  return changed(result, "stale-baseline", `it holds; remove it from the baseline: ${reason} <${link}>`);
}

/** What {@link applyBaseline} is told besides. */
export interface BaselineOptions {
  /** Whether everything was told that may show a check to fail. Where it was not, a pass makes no entry stale. */
  wasFullyExercised(result: CheckResult): boolean;
  /** Default this moment. */
  readonly now?: Date;
}

/**
 * What a baseline makes of results: a failure that it expects does not fail the run, one that has expired does,
 * and so does an entry whose check passes wherever it is expected to fail.
 */
export function applyBaseline(
  results: readonly CheckResult[],
  { expected }: Baseline,
  { wasFullyExercised, now = new Date() }: BaselineOptions,
): CheckResult[] {
  const today = now.toISOString().slice(0, 10);
  return results.map((result) => {
    const own = expected.filter((entry) => concernsOf(entry)(result));
    const entry = own.find(({ revision }) => revision !== undefined) ?? own[0];
    if (!entry) return result;
    const concerned = results.filter(concernsOf(entry));
    const isStale = concerned.every((each) => each.outcome === "pass" && wasFullyExercised(each));
    return judged(result, entry, today, isStale);
  });
}
