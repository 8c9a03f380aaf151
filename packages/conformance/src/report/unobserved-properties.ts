import type { Revision } from "@skills-api/spec";
import type { OperationCoverage } from "../results/result.ts";
import { type UnobservedProperty, unobservedProperties } from "../results/unobserved-properties.ts";

/** Options of {@link unobservedPropertyLines}. */
export interface UnobservedPropertyStyle {
  /** Whether to list the properties, not only their number. */
  readonly verbose: boolean;
  /** Returns a suffix with the revision; empty if the run has only one. */
  revisionSuffix(revision: Revision): string;
}

function lineOf(
  { operation, status, property, answers, onlyNull }: UnobservedProperty,
  suffix: string,
): string {
  const responses = answers === 1 ? "one response" : `${answers} responses`;
  return `  ${operation} ${status} ${property}${suffix}: ${onlyNull ? "always null" : "missing"} in ${responses}`;
}

/** Returns the documented properties that the server never returned, or no lines if it returned all of them. */
export function unobservedPropertyLines(
  coverage: readonly OperationCoverage[],
  { verbose, revisionSuffix }: UnobservedPropertyStyle,
): string[] {
  const unobserved = unobservedProperties(coverage);
  if (unobserved.length === 0) return [];
  const title = `Documented properties that no response had (${unobserved.length})`;
  if (!verbose) return [`${title}, listed with --verbose`, ""];
  return [title, ...unobserved.map((each) => lineOf(each, revisionSuffix(each.revision))), ""];
}
