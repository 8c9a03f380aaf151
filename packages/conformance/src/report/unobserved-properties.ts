import type { Revision } from "@skills-api/spec";
import type { OperationCoverage } from "../results/result.ts";
import { type UnobservedProperty, unobservedProperties } from "../results/unobserved-properties.ts";

/** What a terminal says of {@link unobservedProperties}: how many there are, or each of them. */
export interface NeverShownStyle {
  readonly verbose: boolean;
  /** Names the revision, in a run that speaks several. */
  where(revision: Revision): string;
}

function lineOf(
  { operation, status, property, answers, onlyNull }: UnobservedProperty,
  where: string,
): string {
  const often = answers === 1 ? "one answer" : `${answers} answers`;
  return `  ${operation} ${status} ${property}${where}: ${onlyNull ? "only null" : "not there"} in ${often}`;
}

/** What the documents say and this server never showed; nothing where it showed everything. */
export function unobservedPropertyLines(
  coverage: readonly OperationCoverage[],
  { verbose, where }: NeverShownStyle,
): string[] {
  const found = unobservedProperties(coverage);
  if (found.length === 0) return [];
  const title = `Documented properties that no answer showed (${found.length})`;
  if (!verbose) return [`${title}, listed with --verbose`, ""];
  return [title, ...found.map((each) => lineOf(each, where(each.revision))), ""];
}
