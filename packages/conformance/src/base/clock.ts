import { setTimeout } from "node:timers/promises";

/** The time source of a run, replaced in tests. */
export interface Clock {
  /** Monotonic milliseconds from an arbitrary origin. */
  now(): number;
  /** Milliseconds since the Unix epoch, for dates in headers and ledgers. */
  date(): number;
  /** Resolves after `milliseconds`, or when `signal` aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

/** Node fires a timer immediately if its delay is longer. */
const maxTimerMs = 2 ** 31 - 1;

export const realClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(Math.min(milliseconds, maxTimerMs), undefined, signal ? { signal } : {}).catch(() => {}),
};
