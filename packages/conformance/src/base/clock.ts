import { setTimeout } from "node:timers/promises";

/** How time passes for a run. */
export interface Clock {
  /** Milliseconds since some moment. Never goes back. */
  now(): number;
  /** Milliseconds since 1970, as dates on the wire and in ledgers have it. */
  date(): number;
  /** Waits so many milliseconds, or until the signal. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

/** A longer timer would end at once. */
const longestTimer = 2 ** 31 - 1;

export const realClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(Math.min(milliseconds, longestTimer), undefined, signal ? { signal } : {}).catch(() => {}),
};
