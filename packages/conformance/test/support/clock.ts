import type { Clock } from "../../src/base/clock.ts";

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
