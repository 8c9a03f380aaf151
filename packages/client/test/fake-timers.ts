import { onTestFinished, vi } from "vitest";

/** The timers and the clock of the client, under the control of a test. */
export interface FakeTimers {
  /** Milliseconds of the delays so far. Each ends at once. */
  readonly waits: number[];
  /** Number of pending timeouts. */
  readonly running: () => number;
  /** Fires every pending timeout. */
  readonly expire: () => void;
}

function isDefaultTimeout(milliseconds: number): boolean {
  return milliseconds === 600_000;
}

/**
 * Replaces the timers of the client and `performance.now` until the end of the test. Time passes only when a
 * delay ends or a timeout fires.
 *
 * @param isTimeout whether a timer is a timeout. Every other one is a delay between attempts.
 */
export function fakeTimers(isTimeout: (milliseconds: number) => boolean = isDefaultTimeout): FakeTimers {
  const waits: number[] = [];
  const timeouts = new Map<NodeJS.Timeout, { readonly milliseconds: number; readonly fire: () => void }>();
  const { setTimeout, clearTimeout } = globalThis;
  let now = 0;

  vi.stubGlobal("setTimeout", (callback: () => void, milliseconds: number) => {
    // Node's global fetch uses timers, too.
    if (!new Error().stack?.includes("/with-timeout.ts")) return setTimeout(callback, milliseconds);
    const isDelay = !isTimeout(milliseconds);
    const timer = setTimeout(isDelay ? callback : () => {}, isDelay ? 0 : 2 ** 31 - 1);
    if (isDelay) {
      waits.push(milliseconds);
      now += milliseconds;
    } else {
      timeouts.set(timer, { milliseconds, fire: callback });
    }
    return timer;
  });
  vi.stubGlobal("clearTimeout", (timer: NodeJS.Timeout) => {
    clearTimeout(timer);
    timeouts.delete(timer);
  });
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    clock.mockRestore();
    for (const timer of timeouts.keys()) clearTimeout(timer);
  });
  return {
    waits,
    running: () => timeouts.size,
    expire() {
      const expired = [...timeouts.values()];
      now += Math.max(0, ...expired.map(({ milliseconds }) => milliseconds));
      for (const { fire } of expired) fire();
    },
  };
}
