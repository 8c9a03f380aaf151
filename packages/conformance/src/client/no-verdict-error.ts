import { type Exchange, TransportError } from "../http/exchange.ts";
import { type FailedAttempt, is5xx, wasNotProcessed } from "../http/failures.ts";

/** How often a request is sent that may be repeated. */
export const maxAttempts = 3;

/** Why there is no answer that can be judged. */
export interface FailureContext {
  /** What came of every attempt. */
  readonly failures: readonly FailedAttempt[];
  /** Whether the server has never answered at all, or does not any more. */
  readonly unreachable: boolean;
  /** Whether the run has met so many a 5xx that passed by itself that one more proves nothing. */
  readonly isFlaky: boolean;
}

/** No answer that can be judged: the checks that wait for it stay undecided. */
export class NoVerdictError extends Error {
  readonly context: FailureContext;

  constructor(message: string, why: FailureContext) {
    super(message);
    this.name = "Indeterminate";
    this.context = why;
  }

  /** The answer, when every attempt was answered with the same 5xx status, and not merely with overload. */
  get consistentFailure(): Exchange | undefined {
    const { failures, isFlaky } = this.context;
    const [first] = failures;
    if (isFlaky || first === undefined || first instanceof TransportError || failures.length < maxAttempts)
      return undefined;
    const { status } = first.response;
    const same = failures.every(
      (each) => !(each instanceof TransportError) && each.response.status === status,
    );
    return same && is5xx(first) ? first : undefined;
  }

  /** Whether the server may have done what it was asked for. */
  get mayHaveActed(): boolean {
    return !this.context.failures.every(wasNotProcessed);
  }
}
