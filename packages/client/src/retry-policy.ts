import type { SkillsApiError } from "./error.ts";

/** A response, or the error if no complete response arrived. */
export type AttemptResult = Response | SkillsApiError;

/**
 * Applies the retry policy of the official SDK, and stricter rules for uploads.
 *
 * @returns whether to retry, and whether the API may have acted on a failed upload
 */
export function retryDecision(
  result: AttemptResult,
  isUpload: boolean,
  retryUploads: boolean,
): [isRetryable: boolean, isOutcomeUnknown: boolean] {
  const { ok, status, headers, message } = result as Partial<Response> & SkillsApiError;
  const shouldRetry = headers?.get("x-should-retry");
  const isNotActedOn =
    shouldRetry === "true" ||
    // With these statuses the API states that it did nothing.
    /^(409|429|529)$/.test(`${status}`) ||
    // Nothing was sent without a connection. Only Node reports this, with the names of system calls and undici.
    /^\S+ \S+ failed: ((connect|getaddrinfo) E|Connect T)/.test(message);
  // Everything but redirects and most 4xx, including no status, and 200 with an interrupted body.
  const isTransient =
    shouldRetry === "true" || (shouldRetry !== "false" && /^(40[89]|429|[^034])/.test(`${status}`));
  // An error page of a gateway does not show whether the API has acted.
  const isRejected = /^4(?!08)/.test(`${status}`) && /json/.test(`${headers?.get("content-type")}`);
  return [
    !ok &&
      isTransient &&
      !/ exceeds maxResponseBytes /.test(message) &&
      (isNotActedOn || retryUploads || !isUpload),
    isUpload && !isNotActedOn && !isRejected,
  ];
}

/**
 * Milliseconds to wait before the next attempt: `retry-after-ms` or `retry-after` (seconds or a date) of the
 * response. Otherwise 500 ms, doubled with each retry up to 8,000 ms, minus a random 0 to 25 %.
 *
 * @param retries number of retries so far
 */
export function retryDelay({ headers }: AttemptResult, retries: number): number {
  const retryAfter = headers?.get("retry-after") ?? "";
  const requested = [
    Number(headers?.get("retry-after-ms")),
    Number(retryAfter) * 1000,
    Date.parse(retryAfter) - Date.now(),
  ].find((delay) => delay > 0 && delay < 2 ** 31);
  return requested ?? Math.min(500 * 2 ** retries, 8000) * (1 - Math.random() / 4);
}
