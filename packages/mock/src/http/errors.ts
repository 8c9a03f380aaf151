import { errorTypes } from "@skills-api/spec";
import type { MockResponse } from "./message.ts";

/** The `error.type` that the API documents for a status, or `invalid_request_error` for other 4xx. */
function errorType(status: number): string {
  const other = status < 500 ? errorTypes["4XX"] : undefined;
  return errorTypes[String(status)] ?? other ?? "api_error";
}

/** Thrown to respond with an error. The message is part of the response. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];

  constructor(status: number, message: string, headers: readonly (readonly [string, string])[] = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.headers = headers;
  }
}

export interface ErrorBody {
  readonly type: "error";
  readonly error: { readonly type: string; readonly message: string };
  readonly request_id: string;
}

export function errorBody(status: number, message: string, requestId: string): ErrorBody {
  return { type: "error", error: { type: errorType(status), message }, request_id: requestId };
}

export function jsonResponse(status: number, value: unknown): MockResponse {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return {
    status,
    headers: [
      ["content-type", "application/json"],
      ["content-length", String(body.length)],
    ],
    body,
  };
}

/** Creates an error response, without the header `request-id`, which is added to every response later. */
export function errorResponse(error: ApiError, requestId: string): MockResponse {
  const response = jsonResponse(error.status, errorBody(error.status, error.message, requestId));
  for (const [name, value] of error.headers) response.headers.push([name, value]);
  // Observed on 4xx responses of the API. Not for 408, because a slow upload may succeed when retried.
  if (error.status < 500 && error.status !== 408) response.headers.push(["x-should-retry", "false"]);
  return response;
}
