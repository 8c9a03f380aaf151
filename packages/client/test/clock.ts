import { onTestFinished, vi } from "vitest";

/** The timers of the client, in the hands of a test. */
export interface Clock {
  /** Milliseconds of the waits so far. Each ends at once. */
  readonly waits: number[];
  /** How many limits are running. */
  readonly running: () => number;
  /** Lets the time of every running limit be up. */
  readonly expire: () => void;
}

function isDefaultTimeout(milliseconds: number): boolean {
  return milliseconds === 600_000;
}

/** Takes over the timers of the client until the test is over, so that nothing has to be waited for. */
export function takeClock(isLimit: (milliseconds: number) => boolean = isDefaultTimeout): Clock {
  const waits: number[] = [];
  const limits = new Map<NodeJS.Timeout, () => void>();
  const { setTimeout, clearTimeout } = globalThis;

  vi.stubGlobal("setTimeout", (callback: () => void, milliseconds: number) => {
    // The global fetch of Node uses it too.
    if (!new Error().stack?.includes("/within.ts")) return setTimeout(callback, milliseconds);
    const isWait = !isLimit(milliseconds);
    const timer = setTimeout(isWait ? callback : () => {}, isWait ? 0 : 2 ** 31 - 1);
    if (isWait) waits.push(milliseconds);
    else limits.set(timer, callback);
    return timer;
  });
  vi.stubGlobal("clearTimeout", (timer: NodeJS.Timeout) => {
    clearTimeout(timer);
    limits.delete(timer);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    for (const timer of limits.keys()) clearTimeout(timer);
  });
  return {
    waits,
    running: () => limits.size,
    expire() {
      for (const callback of limits.values()) callback();
    },
  };
}
