/** How often and how long the client tries; for all calls, or for one. */
export interface CallLimits {
  /**
   * Most repeats of a request after a fault that may pass: 0 or more. Default 2, as in the official SDK. An
   * answer with `x-should-retry` decides by that; otherwise it is one of 408, 409, 429 and 5xx, a
   * connection that fails, a time-out, and a body that breaks off. Uploads are repeated only where the API
   * cannot have acted on them, see `retryUploads`.
   */
  maxRetries?: number | undefined;
  /**
   * Milliseconds for each attempt until its answer is read, or for a download until its headers are there: 0
   * or more. Default 600,000, as in the official SDK; `Infinity` for no end. The `fetch` may have limits of
   * its own: that of Node gives up after 300,000 without a sign of the server.
   */
  timeout?: number | undefined;
  /**
   * Milliseconds for all attempts and the waits between them, for a download as far as `timeout` goes: 0 or
   * more. A wait that would last longer is not begun: the call then ends with what the last attempt met.
   * Default `Infinity`; without one a call waits as long as `retry-after` says, up to 24 days.
   */
  deadline?: number | undefined;
  /**
   * Whether uploads are repeated after the same faults as other requests, even though the API may have acted
   * on the one before: that may create a skill or a version twice. Default `false`: they are repeated when
   * no connection was made, after 409, 429 and 529, and after `x-should-retry: true`.
   */
  retryUploads?: boolean | undefined;
}

/** Limits after defaults and checks. */
export type Limits = { readonly [Name in keyof CallLimits]-?: NonNullable<CallLimits[Name]> };

const defaults: Limits = {
  maxRetries: 2,
  timeout: 600_000,
  deadline: Infinity,
  retryUploads: false,
};

/**
 * The limits that were given, and others for the rest.
 *
 * @throws TypeError for a value of another type, RangeError for a number that is out of range
 */
export function limitsFrom(given: CallLimits, others: Limits = defaults): Limits {
  const limits: Record<string, unknown> = { ...others };
  for (const [name, other] of Object.entries(others)) {
    const value = given[name as keyof Limits] ?? other;
    if (typeof value !== typeof other) throw new TypeError(`${name} must be a ${typeof other}.`);
    if (!(Number(value) >= 0)) throw new RangeError(`${name} must be 0 or more.`);
    limits[name] = value;
  }
  return limits as Limits;
}
