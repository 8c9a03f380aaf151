import type { OperationId, Revision } from "@skills-api/spec";
import type { OperationCoverage } from "./result.ts";

/** A property that the document says an answer has, and that a server never showed although it was asked. */
export interface UnobservedProperty {
  readonly revision: Revision;
  readonly operation: OperationId;
  /** Of the answers that should have shown it. */
  readonly status: string;
  /** Path of the property, such as `data[].id`. */
  readonly property: string;
  /** How many such answers came that could have shown it: they had what it is a property of. */
  readonly answers: number;
  /** It was there, and always null. */
  readonly onlyNull: boolean;
}

type PropertySighting = OperationCoverage["properties"][number];

/** Whether a path leads through another, as `error.type` does through `error`. */
function isWithin(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`);
}

/** In how many answers there was what a property belongs to: an object, a list, or an item of one. */
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
 * Properties of successful answers that the documents name and a server never showed, or only as null, although it
 * answered the operation with that status.
 */
export function unobservedProperties(coverage: readonly OperationCoverage[]): UnobservedProperty[] {
  return coverage.flatMap(unshown);
}
