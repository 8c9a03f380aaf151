import { shown } from "../report/shown.ts";
import type { Limits } from "../transport/budget.ts";
import { UsageError } from "./usage-error.ts";

/** What a number must be. */
export interface NumberRule {
  /** For people: `a whole number of requests, from 1`. */
  readonly what: string;
  holds(value: number): boolean;
}

function whole(what: string, least: number): NumberRule {
  return {
    what: `a whole number of ${what}, from ${least}`,
    holds: (value) => Number.isSafeInteger(value) && value >= least,
  };
}

/** What each limit of a run must be. */
export const limitRules: Readonly<Record<keyof Limits, NumberRule>> = {
  maxRequests: whole("requests", 1),
  maxCreates: whole("skills", 0),
  maxBytes: whole("bytes", 0),
  maxSeconds: {
    what: "a number of seconds above 0",
    holds: (value) => value > 0 && Number.isFinite(value),
  },
  // A timer could not count the pause between two requests that are rarer.
  rps: {
    what: "a number of requests in a second, from 0.001",
    holds: (value) => value >= 0.001 && Number.isFinite(value),
  },
  concurrency: whole("requests under way at once", 1),
};

/**
 * Makes sure that limits are numbers that limit.
 *
 * @throws UsageError when one is not, or has a name that none has.
 */
export function checkLimits(limits: Limits): void {
  const stray = Object.keys(limits).find((name) => !Object.hasOwn(limitRules, name));
  if (stray !== undefined) {
    throw new UsageError(
      `no limit is called ${shown(stray)}: there are ${Object.keys(limitRules).join(", ")}`,
    );
  }
  for (const [name, { what, holds }] of Object.entries(limitRules)) {
    const value: unknown = Reflect.get(limits, name);
    if (value === undefined || (typeof value === "number" && holds(value))) continue;
    throw new UsageError(`${name} takes ${what}, not ${String(value)}`);
  }
}
