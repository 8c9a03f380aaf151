import { property } from "../base/json.ts";
import { type Exchange, header, TransportError } from "./exchange.ts";

/** The longest wait before a retry. A request is not retried if the server asks for a longer one. */
export const maxRetryDelayMs = 30_000;

/** An attempt without a response to judge: a transport failure, or a transient error such as 429 or a proxy's 502. */
export type FailedAttempt = Exchange | TransportError;

/** Whether the server or a proxy returned a 5xx. 529 (overloaded) does not count. */
export function is5xx(failure: FailedAttempt): boolean {
  if (failure instanceof TransportError) return false;
  const { status } = failure.response;
  return status >= 500 && status !== 529;
}

/** Whether a response is throttling, overload, any other 5xx, or a 408 without an API error. */
export function isTransientFailure({ response, json }: Exchange): boolean {
  if (response.status === 429 || response.status === 529) return true;
  return response.status >= 500 || (response.status === 408 && property(json, "error") === undefined);
}

/** Whether there was no connection, it was lost, or the response was not complete in time. */
export function hasNoResponse(failure: FailedAttempt): boolean {
  return failure instanceof TransportError && ["connect", "reset", "timeout"].includes(failure.kind);
}

/** Whether the status means that the server did not perform the request. */
export function wasRejected({ response }: Exchange): boolean {
  return (
    (response.status >= 400 && response.status < 500 && response.status !== 408) || response.status === 529
  );
}

/** Whether the server cannot have processed the request. */
export function wasNotProcessed(failure: FailedAttempt): boolean {
  return failure instanceof TransportError
    ? failure.kind === "connect"
    : failure.response.status === 429 || failure.response.status === 529;
}

/** Whether the attempt timed out, so that the server may still be processing the request. */
export function timedOut(failure: FailedAttempt): boolean {
  return failure instanceof TransportError ? failure.kind === "timeout" : failure.response.status === 504;
}

/** The latest time that a `Date` can represent. */
const maxDateMs = 8.64e15;

/**
 * Returns the wait that `retry-after` asks for, which is in seconds or a date; 0 if the header is missing or invalid.
 *
 * @param now Milliseconds since the Unix epoch.
 */
export function retryAfterMs(failure: FailedAttempt, now: number): number {
  const value = failure instanceof TransportError ? undefined : header(failure, "retry-after");
  if (value === undefined) return 0;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, maxDateMs - now);
  const until = /^[A-Z][a-z]{2}, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? 0 : Math.max(until - now, 0);
}

/**
 * Returns the milliseconds to wait before the next attempt.
 *
 * @param failures Number of failed attempts so far.
 * @param now Milliseconds since the Unix epoch.
 */
export function retryDelayMs(failure: FailedAttempt, failures: number, now: number): number {
  return Math.max(retryAfterMs(failure, now), 125 * 2 ** failures);
}

/** Returns a short description of a failed attempt. */
export function describeFailure(failure: FailedAttempt, now: number): string {
  if (failure instanceof TransportError) return failure.message;
  const retryAfter = retryAfterMs(failure, now);
  const wait = retryAfter > maxRetryDelayMs ? `, asking to wait ${Math.ceil(retryAfter / 1000)} s` : "";
  return `${failure.response.status}${wait}`;
}
