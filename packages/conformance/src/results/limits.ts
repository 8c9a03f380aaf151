import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";

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
export const limitRules: Readonly<Record<keyof RunLimits, NumberRule>> = {
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
export function checkLimits(limits: RunLimits): void {
  const stray = Object.keys(limits).find((name) => !Object.hasOwn(limitRules, name));
  if (stray !== undefined) {
    throw new UsageError(
      `no limit is called ${quoteRedacted(stray)}: there are ${Object.keys(limitRules).join(", ")}`,
    );
  }
  for (const [name, { what, holds }] of Object.entries(limitRules)) {
    const value: unknown = Reflect.get(limits, name);
    if (value === undefined || (typeof value === "number" && holds(value))) continue;
    throw new UsageError(`${name} takes ${what}, not ${String(value)}`);
  }
}

/** The most that a run may send. What is left out is not limited. */
export interface RunLimits {
  /** Requests, repeats and clean-up included; from 1. */
  readonly maxRequests?: number;
  /**
   * Skills that may come to be, those whose answer was lost included; from 0. An upload that should be refused
   * needs room for one too.
   */
  readonly maxCreates?: number;
  /** Bytes of the bodies of requests; from 0. */
  readonly maxBytes?: number;
  /** Seconds after which only clean-up is sent; above 0. */
  readonly maxSeconds?: number;
  /** Requests that start in a second; above 0. */
  readonly rps?: number;
  /** Requests under way at once; from 1. */
  readonly concurrency?: number;
}
