import { type Exchange, TransportError } from "../http/exchange.ts";
import { type FailedAttempt, is5xx, wasNotProcessed } from "../http/failures.ts";

/** Maximum number of attempts for a repeatable request. */
export const maxAttempts = 3;

/** Details of a {@link NoVerdictError}. */
export interface FailureContext {
  /** The failed attempts. */
  readonly failures: readonly FailedAttempt[];
  /** Whether the server never responded, or has stopped responding. */
  readonly unreachable: boolean;
  /** Whether transient 5xx responses are so frequent in the run that a consistent one proves nothing. */
  readonly isFlaky: boolean;
}

/** Thrown when there is no response to judge. The checks that depend on it stay undecided. */
export class NoVerdictError extends Error {
  readonly context: FailureContext;

  constructor(message: string, context: FailureContext) {
    super(message);
    this.name = "NoVerdictError";
    this.context = context;
  }

  /** The response, if every attempt returned the same 5xx status other than 529 (overloaded). */
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

  /** Whether the server may have processed the request. */
  get mayHaveBeenProcessed(): boolean {
    return !this.context.failures.every(wasNotProcessed);
  }
}
