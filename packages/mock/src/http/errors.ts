import { errorTypes } from "@skills-api/spec";
import type { MockResponse } from "./message.ts";

/** The `error.type` the API documents for a status; another 4xx is `invalid_request_error`. */
function errorType(status: number): string {
  const other = status < 500 ? errorTypes["4XX"] : undefined;
  return errorTypes[String(status)] ?? other ?? "api_error";
}

/** An answer that is an error. `message` is for the caller of the API. */
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

/** The error envelope, without the `request-id` header that every answer gets later. */
export function errorResponse(error: ApiError, requestId: string): MockResponse {
  const response = jsonResponse(error.status, errorBody(error.status, error.message, requestId));
  for (const [name, value] of error.headers) response.headers.push([name, value]);
  // Seen on the API's refusals; SDKs obey it to the letter. A slow upload may well arrive the next time.
  if (error.status < 500 && error.status !== 408) response.headers.push(["x-should-retry", "false"]);
  return response;
}
