import type { OperationId } from "@skills-api/spec";
import { property } from "../base/json.ts";

/** Header names and values as on the wire: order, case and repeats kept. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, from the root of the API on. */
  readonly path: string;
  readonly headers: RawHeaders;
  readonly body?: Uint8Array;
}

/** An answer as it came over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/**
 * Sends one request. Rejects with a {@link WireFault} when there is no whole answer; once the signal fires, it waits
 * for one but a moment longer.
 */
export type Wire = (request: WireRequest, signal?: AbortSignal) => Promise<WireResponse>;

/** Why there is no whole answer. */
export type FaultKind = "connect" | "reset" | "timeout" | "truncated" | "malformed";

/** The network, not the server, had the last word. */
export class WireFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WireFault";
    this.kind = kind;
  }
}

/** A request and the answer to it. */
export interface Exchange {
  /** The operation that was meant; none for a path or method that the API does not have. */
  readonly operation: OperationId | undefined;
  readonly request: WireRequest;
  readonly response: WireResponse;
  /** The body as JSON, or `undefined` when it is none. */
  readonly json: unknown;
}

/** The first value of a response header, whatever its case. */
export function header(exchange: Exchange, name: string): string | undefined {
  return exchange.response.headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Whether the server accepted the request. */
export function accepted({ response }: Exchange): boolean {
  return response.status >= 200 && response.status < 300;
}

/** Whether the API says that what a request is about is not there. A page of an edge says nothing of it. */
export function saysMissing(exchange: Exchange): boolean {
  return exchange.response.status === 404 && errorOf(exchange).type === "not_found_error";
}

/** A property of the JSON body, as a string; `""` when it is none. */
export function text(exchange: Exchange, name: string): string {
  const value = property(exchange.json, name);
  return typeof value === "string" ? value : "";
}

/** What an error says, in `error.type` and `error.message`. */
export function errorOf(exchange: Exchange): { type: unknown; message: string } {
  const error = property(exchange.json, "error");
  const message = property(error, "message");
  return { type: property(error, "type"), message: typeof message === "string" ? message : "" };
}

/** One line for people: `POST /v1/skills answered 400 invalid_request_error: …`. */
export function describe(exchange: Exchange): string {
  const { request, response } = exchange;
  const start = `${request.method} ${request.path} answered ${response.status}`;
  if (accepted(exchange)) return start;
  const { type, message } = errorOf(exchange);
  return type === undefined ? `${start} without an error envelope` : `${start} ${String(type)}: ${message}`;
}
