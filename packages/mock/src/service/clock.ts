import type { Random } from "./random.ts";

/** Microseconds since the epoch; no two readings are equal and none goes back. */
export type Clock = () => number;

/** Milliseconds, in the year 2255: from about there on not every microsecond is a number of its own. */
const latest = 9e12;

/** The clock that was given does not tell the time. */
export class ClockError extends RangeError {
  constructor(reading: unknown) {
    super(
      `now must return milliseconds since the epoch, a number from 0 to ${latest}; it returned ${String(reading)}.`,
    );
    this.name = "ClockError";
  }
}

/**
 * @param now milliseconds since the epoch, such as `Date.now`
 * @throws ClockError at a reading that is no time
 */
export function clockFrom(now: () => number): Clock {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const milliseconds = now();
    if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > latest) {
      throw new ClockError(milliseconds);
    }
    last = Math.max(Math.floor(milliseconds * 1000), last + 1);
    return last;
  };
}

/** Later than every date of a prebuilt skill. */
const seededStart = Date.UTC(2026, 2, 1);

/** A clock for seeded runs: it starts at a fixed date and moves up to a second at each reading. */
export function seededNow(random: Random): () => number {
  let milliseconds = seededStart;
  return () => {
    milliseconds += 1 + (random() % 1_000_000) / 1000;
    return milliseconds;
  };
}

/** ISO 8601 with six fractional digits, as the API writes its dates. */
export function timestamp(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const rest = String(microseconds - milliseconds * 1000).padStart(3, "0");
  return new Date(milliseconds).toISOString().replace("Z", `${rest}Z`);
}
