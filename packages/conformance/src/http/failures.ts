import { property } from "../base/json.ts";
import { type Exchange, header, WireFault } from "./exchange.ts";

/** Milliseconds. A server that asks for more is not waited for, and not asked again early either. */
export const longestPause = 30_000;

/** An attempt without an answer to judge: none at all, or one that is not the API's own word on the request. */
export type Failure = Exchange | WireFault;

/** Whether an attempt was answered by a failure of the server or of an edge, which overload is not. */
export function is5xx(failure: Failure): boolean {
  if (failure instanceof WireFault) return false;
  const { status } = failure.response;
  return status >= 500 && status !== 529;
}

/** Throttling, overload, or an edge's 5xx. */
export function isFault({ response, json }: Exchange): boolean {
  if (response.status === 429 || response.status === 529) return true;
  return response.status >= 500 || (response.status === 408 && property(json, "error") === undefined);
}

/** Whether nothing came back at all. */
export function isSilence(failure: Failure): boolean {
  return failure instanceof WireFault && ["connect", "reset", "timeout"].includes(failure.kind);
}

/** Whether the server answered that it did not do what it was asked for. */
export function wasRefused({ response }: Exchange): boolean {
  return (
    (response.status >= 400 && response.status < 500 && response.status !== 408) || response.status === 529
  );
}

/** Whether the server cannot have acted on the request. */
export function cannotHaveActed(failure: Failure): boolean {
  return failure instanceof WireFault
    ? failure.kind === "connect"
    : failure.response.status === 429 || failure.response.status === 529;
}

/** Whether the server may still be at it: nobody has waited for its answer. */
export function ranOutOfTime(failure: Failure): boolean {
  return failure instanceof WireFault ? failure.kind === "timeout" : failure.response.status === 504;
}

/** The last moment that a date can have, in milliseconds. */
const lastMoment = 8.64e15;

/** Milliseconds from a moment on that `retry-after` asks for, in seconds or as a date; 0 when it says neither. */
export function askedFor(failure: Failure, now: number): number {
  const value = failure instanceof WireFault ? undefined : header(failure, "retry-after");
  if (value === undefined) return 0;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, lastMoment - now);
  const until = /^[A-Z][a-z]{2}, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? 0 : Math.max(until - now, 0);
}

/** Milliseconds to wait from a moment on, after the last of so many failures. */
export function pauseAfter(failure: Failure, failures: number, now: number): number {
  return Math.max(askedFor(failure, now), 125 * 2 ** failures);
}

/** What went wrong, for people. */
export function reasonOf(failure: Failure, now: number): string {
  if (failure instanceof WireFault) return failure.message;
  const asked = askedFor(failure, now);
  const wait = asked > longestPause ? `, asking to wait ${Math.ceil(asked / 1000)} s` : "";
  return `${failure.response.status}${wait}`;
}
