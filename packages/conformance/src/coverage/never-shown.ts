import type { OperationId, Revision } from "@skills-api/spec";
import type { OperationCoverage } from "../core/result.ts";

/** A property that the document says an answer has, and that a server never showed although it was asked. */
export interface NeverShown {
  readonly revision: Revision;
  readonly operation: OperationId;
  /** Of the answers that should have shown it. */
  readonly status: string;
  /** Path of the property, such as `data[].id`. */
  readonly property: string;
  /** How many such answers came. */
  readonly answers: number;
  /** It was there, and always null. */
  readonly onlyNull: boolean;
}

/** Whether a path leads through another, as `error.type` does through `error`. */
function isWithin(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`);
}

function unshown({ revision, operation, statuses, properties }: OperationCoverage): NeverShown[] {
  const came = statuses.filter(
    ({ name, seen, documented }) => name.startsWith("2") && documented && seen > 0,
  );
  return came.flatMap(({ name: status, seen: answers }) => {
    const own = properties.filter((each) => each.status === status && each.nulls === each.seen);
    // What is within something that was never there could not be shown.
    const outer = own.filter(({ name }) => !own.some((other) => isWithin(name, other.name)));
    return outer.map(({ name, seen }) => {
      return { revision, operation, status, property: name, answers, onlyNull: seen > 0 };
    });
  });
}

/**
 * Properties of successful answers that the documents name and a server never showed, or only as null, although it
 * answered the operation with that status.
 */
export function neverShown(coverage: readonly OperationCoverage[]): NeverShown[] {
  return coverage.flatMap(unshown);
}
