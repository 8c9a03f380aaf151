import { type Revision, revisions } from "@skills-api/spec";
import { property } from "../base/json.ts";
import { UsageError } from "../base/usage-error.ts";
import { judgedRequirements } from "../contract/registry.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { Outcome } from "./outcome.ts";
import { readJson } from "./read-json.ts";
import type { CheckResult } from "./result.ts";
import { validateAgainst } from "./schema.ts";

/** A known failure. It does not fail a run until it expires. */
export interface ExpectedFailure {
  /** Id of the check. */
  readonly check: string;
  /**
   * The revision in which it is expected.
   *
   * @default every revision of the run
   */
  readonly revision?: Revision;
  /** The reason that it fails, for people. */
  readonly reason: string;
  /** URL of the issue in which the work on it can be followed. */
  readonly link: string;
  /** The last day on which it is expected, in UTC, such as `2027-01-31`. */
  readonly expires: string;
}

/** Failures that a run expects. */
export interface Baseline {
  /** Name and version of this format. */
  readonly format: "skills-conformance-baseline/1";
  /** The expected failures. */
  readonly expected: readonly ExpectedFailure[];
}

function isCheckOf(check: string, { revision }: ExpectedFailure): boolean {
  const tested = revision ? [revision] : revisions;
  return tested.some((each) => judgedRequirements(each).some(({ id }) => id === check));
}

/** Returns what is wrong with an entry that is as the schema has it, if anything is. */
function problemOf(entry: ExpectedFailure, before: readonly ExpectedFailure[]): string | undefined {
  const { check, revision } = entry;
  if (!isCheckOf(check, entry)) {
    return `check ${quoteRedacted(check)} is not a check${revision ? ` of ${revision}` : ""}`;
  }
  const isTwice = before.some((each) => each.check === check && each.revision === revision);
  return isTwice ? `check ${quoteRedacted(check)} is in an entry before it too` : undefined;
}

/**
 * Returns the baseline in parsed JSON.
 *
 * @param name Names the baseline in errors; default `the baseline`.
 * @throws UsageError when it is not a baseline; it names the place.
 */
export function parseBaseline(json: unknown, name = "the baseline"): Baseline {
  const format = "skills-conformance-baseline/1";
  if (property(json, "format") !== format) throw new UsageError(`${name} needs "format": "${format}"`);
  validateAgainst("baseline", json, name);
  const { expected } = json as Baseline;
  for (const [at, entry] of expected.entries()) {
    const problem = problemOf(entry, expected.slice(0, at));
    if (problem) throw new UsageError(`${name}: expected[${at}].${problem}`);
  }
  return { format, expected };
}

/**
 * Reads a baseline from a JSON file.
 *
 * @throws UsageError when the file cannot be read, or is not a baseline; it names the place.
 */
export async function readBaseline(file: string): Promise<Baseline> {
  return parseBaseline(await readJson(file, { quotes: true }), file);
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

/** Options of {@link applyBaseline}. */
export interface BaselineOptions {
  /** Whether every scenario that can fail a check ran to its end. If not, a pass makes no entry stale. */
  wasFullyExercised(result: CheckResult): boolean;
  /**
   * The time of the run.
   *
   * @default now
   */
  readonly now?: Date;
}

/**
 * Applies a baseline to results. An expected failure does not fail the run. An expired one does, and so does an entry
 * whose check passes in every revision in which it is expected to fail.
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
