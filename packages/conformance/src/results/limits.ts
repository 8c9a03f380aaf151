import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";

/** A rule for a number. */
export interface NumberRule {
  /** The rule for people: `a whole number of requests, from 1`. */
  readonly what: string;
  holds(value: number): boolean;
}

function whole(what: string, least: number): NumberRule {
  return {
    what: `a whole number of ${what}, from ${least}`,
    holds: (value) => Number.isSafeInteger(value) && value >= least,
  };
}

/** The rule of each limit. */
export const limitRules: Readonly<Record<keyof RunLimits, NumberRule>> = {
  maxRequests: whole("requests", 1),
  maxCreates: whole("skills", 0),
  maxBytes: whole("bytes", 0),
  maxSeconds: {
    what: "a number of seconds above 0",
    holds: (value) => value > 0 && Number.isFinite(value),
  },
  // The pause between two rarer requests is too long for a timer.
  rps: {
    what: "a number of requests per second, from 0.001",
    holds: (value) => value >= 0.001 && Number.isFinite(value),
  },
  concurrency: whole("requests under way at once", 1),
};

/**
 * Asserts that limits are valid.
 *
 * @throws UsageError when a limit is not a number in its range, or does not exist.
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

/** Limits of a run. Anything left out is not limited. */
export interface RunLimits {
  /** Requests, including repeats and clean-up; from 1. */
  readonly maxRequests?: number;
  /**
   * Skills that may be created, including those whose response was lost and the first, which is created twice; from 0. An
   * upload that the server should reject counts too, as it may be accepted.
   */
  readonly maxCreates?: number;
  /** Bytes of request bodies; from 0. */
  readonly maxBytes?: number;
  /** Seconds until only clean-up is sent; above 0. */
  readonly maxSeconds?: number;
  /** Requests started per second; from 0.001. */
  readonly rps?: number;
  /** Requests under way at once; from 1. */
  readonly concurrency?: number;
}
