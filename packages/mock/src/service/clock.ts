import type { Random } from "./random.ts";

/** Returns microseconds since the epoch. Every reading is greater than the previous one. */
export type Clock = () => number;

/** Milliseconds since the epoch, in the year 2255. Later times lose the precision of microseconds. */
const maxTime = 9e12;

/** Thrown if the given clock returns an invalid time. */
export class ClockError extends RangeError {
  constructor(reading: unknown) {
    super(`now must return milliseconds since the epoch, from 0 to ${maxTime}, not ${String(reading)}.`);
    this.name = "ClockError";
  }
}

/**
 * Creates a clock.
 *
 * @param now returns milliseconds since the epoch, such as `Date.now`
 * @throws ClockError (from the clock) for an invalid time
 */
export function createClock(now: () => number): Clock {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const milliseconds = now();
    if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > maxTime) {
      throw new ClockError(milliseconds);
    }
    last = Math.max(Math.floor(milliseconds * 1000), last + 1);
    return last;
  };
}

/** Milliseconds since the epoch, later than every date of a prebuilt skill. */
const seededStart = Date.UTC(2026, 2, 1);

/** A clock for seeded mocks. It starts at a fixed date and advances by up to a second at each reading. */
export function seededNow(random: Random): () => number {
  let milliseconds = seededStart;
  return () => {
    milliseconds += 1 + (random() % 1_000_000) / 1000;
    return milliseconds;
  };
}

/** Formats a time as the API does: ISO 8601 with six fractional digits. */
export function timestamp(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const rest = String(microseconds - milliseconds * 1000).padStart(3, "0");
  return new Date(milliseconds).toISOString().replace("Z", `${rest}Z`);
}
