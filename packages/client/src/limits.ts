/** Limits for retries, time and responses, of a client or of a single call. */
export interface CallLimits {
  /**
   * Maximum number of retries after a transient failure, 0 or more.
   *
   * Transient failures are responses with 408, 409, 429 or 5xx, failed connections, timeouts and interrupted
   * bodies. A response with `x-should-retry: true` or `false` overrides this. Uploads are retried only if the
   * API cannot have acted on them, see {@link CallLimits.retryUploads}.
   *
   * @default 2 (as in the official SDK)
   */
  maxRetries?: number | undefined;
  /**
   * Milliseconds that each attempt may take until the response is read, or, for a download, until its headers
   * arrive. 0 or more; `Infinity` disables it. The `fetch` may have limits of its own: Node's gives up after
   * 300,000 ms without data from the server.
   *
   * @default 600000 (as in the official SDK)
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that all attempts and the delays between them may take, 0 or more. For a download, it ends
   * where `timeout` does. A delay that would exceed it is not begun: the call ends with the result of the last
   * attempt. Without a deadline, a call waits as long as `retry-after` requires, up to 24 days.
   *
   * @default Infinity
   */
  deadline?: number | undefined;
  /**
   * Upper limit, in bytes, for the decompressed body of a response, 0 or more. A larger one is an error, and is
   * not requested again. Does not apply to downloads, see `maxBytes` of `extractTo` and `saveTo`.
   *
   * @default 10485760 (10 MiB, our choice: far above a page of 100 skills)
   */
  maxResponseBytes?: number | undefined;
  /**
   * Whether to retry uploads after every transient failure, even if the API may have acted on the previous
   * attempt. That may create a skill or a version twice.
   *
   * By default, uploads are retried only if no connection was made, after 409, 429 and 529, and after
   * `x-should-retry: true`.
   *
   * @default false
   */
  retryUploads?: boolean | undefined;
}

/** Limits with defaults applied. */
export type Limits = { readonly [Name in keyof CallLimits]-?: NonNullable<CallLimits[Name]> };

const defaultLimits: Limits = {
  maxRetries: 2,
  timeout: 600_000,
  deadline: Infinity,
  maxResponseBytes: 10 * 1024 * 1024,
  retryUploads: false,
};

/**
 * Validates limits, and adds those that are missing from `fallback`.
 *
 * @throws TypeError for a value of another type
 * @throws RangeError for a number that is out of range
 */
export function resolveLimits(limits: CallLimits, fallback: Limits = defaultLimits): Limits {
  const resolved: Record<string, unknown> = { ...fallback };
  for (const [name, fallbackValue] of Object.entries(fallback)) {
    const value = limits[name as keyof Limits] ?? fallbackValue;
    if (typeof value !== typeof fallbackValue) {
      throw new TypeError(`${name} must be a ${typeof fallbackValue}.`);
    }
    if (!(Number(value) >= 0)) throw new RangeError(`${name} must be 0 or more.`);
    resolved[name] = value;
  }
  return resolved as Limits;
}
