import { type FailedAttempt, hasNoResponse } from "../http/failures.ts";
import type { Purpose } from "./budget.ts";

/** Counts requests in a row without any response. Clean-up has its own count: the server may be back by then. */
export class ReachabilityTracker {
  readonly #unanswered = new Map<Purpose, number>();
  #responded = false;

  /** Whether the server ever responded. */
  get hasResponded(): boolean {
    return this.#responded;
  }

  recordResponse(): void {
    this.#responded = true;
    this.#unanswered.clear();
  }

  /** Records a request whose attempts all failed. Returns the number of requests in a row without any response. */
  recordFailures(failures: readonly FailedAttempt[], purpose: Purpose): number {
    const unanswered = failures.every(hasNoResponse) ? (this.#unanswered.get(purpose) ?? 0) + 1 : 0;
    this.#unanswered.set(purpose, unanswered);
    return unanswered;
  }
}
