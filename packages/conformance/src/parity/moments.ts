import type { Side } from "./result.ts";

/** Moments of an object that are the same on one side alone. */
interface Together {
  readonly first: string;
  readonly name: string;
  /** The side on which they are the same. */
  readonly isSame: Side;
}

/** Milliseconds. Moments that are closer may be the same on one side by chance: one machine is faster than another. */
const byChance = 60_000;

/** What a moment looks like. */
export const moment: RegExp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/;

const isMoment = new RegExp(`^${moment.source}$`);

type Moments = ReadonlyMap<string, string>;

function momentsOf(object: Record<string, unknown>): Moments {
  const texts = Object.entries(object).flatMap(([name, value]) =>
    typeof value === "string" && isMoment.test(value) ? [[name, value] as const] : [],
  );
  return new Map(texts);
}

/** On which side alone two moments are the same; none where it is both, neither or by chance. */
function sideOf(
  [one = "", another = ""]: readonly (string | undefined)[],
  [other = "", further = ""]: readonly (string | undefined)[],
): Side | undefined {
  if ((one === another) === (other === further)) return undefined;
  const [from = "", to = ""] = one === another ? [other, further] : [one, another];
  if (Math.abs(Date.parse(from) - Date.parse(to)) < byChance) return undefined;
  return one === another ? "left" : "right";
}

/** When something was made, and when it was changed: whether that is one moment is no matter of the clock. */
export function timestampsEqualOnOneSide(
  left: Record<string, unknown>,
  right: Record<string, unknown>,
): Together[] {
  const [ones, others] = [momentsOf(left), momentsOf(right)];
  const [first, ...names] = [...ones.keys()].filter((name) => others.has(name)).sort();
  if (first === undefined) return [];
  return names.flatMap((name) => {
    const isSame = sideOf([ones.get(first), ones.get(name)], [others.get(first), others.get(name)]);
    return isSame ? [{ first, name, isSame }] : [];
  });
}
