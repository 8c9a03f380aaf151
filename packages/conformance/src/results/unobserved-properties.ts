import type { OperationId, Revision } from "@skills-api/spec";
import type { OperationCoverage } from "./result.ts";

/** A documented property that no response of a server had, although the operation was called. */
export interface UnobservedProperty {
  /** The revision of the document. */
  readonly revision: Revision;
  /** Id of the operation. */
  readonly operation: OperationId;
  /** Status of the responses that should have had it. */
  readonly status: string;
  /** Path of the property, such as `data[].id`. */
  readonly property: string;
  /** Number of responses that could have had it: they had the object or list that it belongs to. */
  readonly answers: number;
  /** Whether responses had it, always as null. */
  readonly onlyNull: boolean;
}

type PropertySighting = OperationCoverage["properties"][number];

/** Whether a path is within another, as `error.type` is within `error`. */
function isWithin(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`);
}

/** Returns the number of responses that had the object, list or item that a property belongs to. */
function chances(path: string, own: readonly PropertySighting[], answers: number): number {
  const outer = own.filter(({ name }) => isWithin(path, name));
  const parent = outer.toSorted((one, other) => other.name.length - one.name.length)[0];
  return parent ? parent.seen - parent.nulls : answers;
}

function unshown({ revision, operation, statuses, properties }: OperationCoverage): UnobservedProperty[] {
  const came = statuses.filter(
    ({ name, seen, documented }) => name.startsWith("2") && documented && seen > 0,
  );
  return came.flatMap(({ name: status, seen: all }) => {
    const own = properties.filter((each) => each.status === status);
    return own.flatMap(({ name, seen, nulls }) => {
      const answers = chances(name, own, all);
      // A list may be empty.
      const isShown = seen > nulls || (seen === 0 && name.endsWith("[]"));
      if (isShown || answers === 0) return [];
      return { revision, operation, status, property: name, answers, onlyNull: seen > 0 };
    });
  });
}

/**
 * Returns the documented properties of successful responses that no response had, or had only as null, although there
 * were responses with that status.
 */
export function unobservedProperties(coverage: readonly OperationCoverage[]): UnobservedProperty[] {
  return coverage.flatMap(unshown);
}
