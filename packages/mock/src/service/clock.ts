import type { Random } from "./random.ts";

/** Microseconds since the epoch; no two readings are equal and none goes back. */
export type Clock = () => number;

/** @param now milliseconds since the epoch, such as `Date.now` */
export function clockFrom(now: () => number): Clock {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    last = Math.max(Math.floor(now() * 1000), last + 1);
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
