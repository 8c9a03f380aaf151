import type { OperationId } from "@skills-api/spec";
import { property, stringProperty } from "../base/json.ts";

/** Header names and values as sent on the wire: in order, with their case and repetitions. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** A request as sent on the wire. */
export interface WireRequest {
  /** The HTTP method. */
  readonly method: string;
  /** Path and query, relative to the base URL of the API. */
  readonly path: string;
  /** The headers, without `host` and `content-length`, which the wire adds. */
  readonly headers: RawHeaders;
  /** The bytes of the body; `undefined` for none. */
  readonly body?: Uint8Array;
}

/** A response as received on the wire. */
export interface WireResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers as received. */
  readonly headers: RawHeaders;
  /** The complete body; empty if there is none. */
  readonly body: Uint8Array;
}

/**
 * Sends one request. Rejects with a {@link TransportError} if no complete response arrives. When the signal aborts,
 * a request in flight gets a short grace period.
 */
export type HttpWire = (request: WireRequest, signal?: AbortSignal) => Promise<WireResponse>;

/** Why no complete response arrived. */
export type TransportErrorKind = "connect" | "reset" | "timeout" | "truncated" | "malformed";

/** A transport failure: no complete HTTP response arrived. */
export class TransportError extends Error {
  /** The reason of the failure. */
  readonly kind: TransportErrorKind;

  constructor(kind: TransportErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TransportError";
    this.kind = kind;
  }
}

/** A request and the response to it. */
export interface Exchange {
  /** The requested operation; `undefined` for a path or method that the API does not have. */
  readonly operation: OperationId | undefined;
  /** The request as sent. */
  readonly request: WireRequest;
  /** The response as received. */
  readonly response: WireResponse;
  /** The parsed response body; `undefined` if it is not JSON. */
  readonly json: unknown;
}

/**
 * Returns the first value of a response header.
 *
 * @param name In lower case; matches a header of any case.
 */
export function header(exchange: Exchange, name: string): string | undefined {
  return exchange.response.headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Whether the server accepted the request. */
export function wasAccepted({ response }: Exchange): boolean {
  return response.status >= 200 && response.status < 300;
}

/** Whether a method changes nothing. */
export function isRead(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS"].includes(method);
}

/** Whether the API returned its own 404. A 404 page of a proxy does not count. */
export function isNotFound(exchange: Exchange): boolean {
  return exchange.response.status === 404 && errorOf(exchange).type === "not_found_error";
}

/** Returns a property of the JSON body; `""` if it is not a string. */
export function bodyString(exchange: Exchange, name: string): string {
  return stringProperty(exchange.json, name);
}

/** Returns `error.type` and `error.message` of an error response. */
export function errorOf(exchange: Exchange): { type: unknown; message: string } {
  const error = property(exchange.json, "error");
  return { type: property(error, "type"), message: stringProperty(error, "message") };
}

/** Summarizes an exchange in one line: `POST /v1/skills returned 400 invalid_request_error: …`. */
export function describe(exchange: Exchange): string {
  const { request, response } = exchange;
  const start = `${request.method} ${request.path} returned ${response.status}`;
  if (wasAccepted(exchange)) return start;
  const { type, message } = errorOf(exchange);
  return type === undefined ? `${start} without an error envelope` : `${start} ${String(type)}: ${message}`;
}
