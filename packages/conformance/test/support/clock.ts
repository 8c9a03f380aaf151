import type { Clock } from "../../src/base/clock.ts";

/** Time that passes only where somebody waits, and then at once. */
export class QuickClock implements Clock {
  /** Milliseconds of everything that was waited for. */
  readonly pauses: number[] = [];
  readonly #meanwhile: () => Promise<void> | void;
  readonly #start = Date.now();
  #now = 0;

  /** `meanwhile` happens during every pause. */
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

  /** Lets time pass without anybody waiting. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
