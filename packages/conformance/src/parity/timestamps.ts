import type { Side } from "./result.ts";

/** Two timestamps of one object that are equal on one side and differ on the other. */
interface TimestampMismatch {
  /** Names of the two properties. */
  readonly first: string;
  readonly name: string;
  readonly equalOn: Side;
}

/** Milliseconds. Timestamps that are closer may be equal by coincidence, depending on the speed of the server. */
const minDifference = 60_000;

/** Matches an ISO 8601 timestamp. */
export const timestampPattern: RegExp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/;

const wholeTimestamp = new RegExp(`^${timestampPattern.source}$`);

function timestampsOf(object: Record<string, unknown>): ReadonlyMap<string, string> {
  const timestamps = Object.entries(object).flatMap(([name, value]) =>
    typeof value === "string" && wholeTimestamp.test(value) ? [[name, value] as const] : [],
  );
  return new Map(timestamps);
}

/** Returns the only side on which two timestamps are equal, or `undefined` if there is no such side. */
function sideWithEqual(
  [leftOne = "", leftOther = ""]: readonly (string | undefined)[],
  [rightOne = "", rightOther = ""]: readonly (string | undefined)[],
): Side | undefined {
  if ((leftOne === leftOther) === (rightOne === rightOther)) return undefined;
  const [from, to] = leftOne === leftOther ? [rightOne, rightOther] : [leftOne, leftOther];
  if (Math.abs(Date.parse(from) - Date.parse(to)) < minDifference) return undefined;
  return leftOne === leftOther ? "left" : "right";
}

/**
 * Returns the timestamps of an object that equal its first one on one side only. Timestamps themselves differ between
 * runs, but whether `updated_at` equals `created_at` must not.
 */
export function timestampsEqualOnOneSide(
  left: Record<string, unknown>,
  right: Record<string, unknown>,
): TimestampMismatch[] {
  const [ones, others] = [timestampsOf(left), timestampsOf(right)];
  const [first, ...names] = [...ones.keys()].filter((name) => others.has(name)).sort();
  if (first === undefined) return [];
  return names.flatMap((name) => {
    const equalOn = sideWithEqual([ones.get(first), ones.get(name)], [others.get(first), others.get(name)]);
    return equalOn ? [{ first, name, equalOn }] : [];
  });
}
