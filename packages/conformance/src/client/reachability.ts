import { type FailedAttempt, hasNoResponse } from "../http/failures.ts";
import type { Purpose } from "./budget.ts";

/** How long nothing has come back. Clean-up counts for itself: what the stories ran into may be over by then. */
export class ReachabilityTracker {
  readonly #unanswered = new Map<Purpose, number>();
  #answered = false;

  /** Whether there ever was an answer. */
  get hasResponded(): boolean {
    return this.#answered;
  }

  /** There was an answer, whatever it says. */
  recordResponse(): void {
    this.#answered = true;
    this.#unanswered.clear();
  }

  /** How many requests in a row came to nothing, each with all its attempts, once one has failed. */
  recordFailures(failures: readonly FailedAttempt[], purpose: Purpose): number {
    const unanswered = failures.every(hasNoResponse) ? (this.#unanswered.get(purpose) ?? 0) + 1 : 0;
    this.#unanswered.set(purpose, unanswered);
    return unanswered;
  }
}
