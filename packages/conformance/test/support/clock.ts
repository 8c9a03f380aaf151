import { vi } from "vitest";
import { type Clock, realClock } from "../../src/base/clock.ts";

/** A clock whose time only passes in `sleep`, which returns immediately. */
export class QuickClock implements Clock {
  /** The sleeps so far, in milliseconds. */
  readonly pauses: number[] = [];
  readonly #meanwhile: () => Promise<void> | void;
  readonly #start = Date.now();
  #now = 0;

  /** @param meanwhile Called during every sleep. */
  constructor(meanwhile: () => Promise<void> | void = () => {}) {
    this.#meanwhile = meanwhile;
  }

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.#start + this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    this.pauses.push(milliseconds);
    this.#now += milliseconds;
    await this.#meanwhile();
  }

  /** Advances the time. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** Does something while the real time of all runs is that of a clock. */
export async function withClock<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const spies = [
    vi.spyOn(realClock, "now").mockImplementation(() => clock.now()),
    vi.spyOn(realClock, "date").mockImplementation(() => clock.date()),
    vi
      .spyOn(realClock, "sleep")
      .mockImplementation((milliseconds, signal) => clock.sleep(milliseconds, signal)),
  ];
  try {
    return await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
