/** Headers as sent, with their order, case and duplicates. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request, independent of the transport. */
export interface MockRequest {
  /** HTTP method, in uppercase. */
  readonly method: string;
  /** Path and query as sent, neither decoded nor normalized: `/v1/skills?limit=1`. */
  readonly path: string;
  /** Headers as sent. */
  readonly headers: HeaderList;
  /** Body, or `null` if there is none. */
  readonly body: AsyncIterable<Uint8Array> | Uint8Array | null;
  /** Aborted when the client no longer waits for the response. */
  readonly signal?: AbortSignal;
}

/**
 * How the transport aborts a response: `before` resets the connection without sending anything, `in-body` sends
 * `body` and resets the connection, `truncate` sends `body` and closes the connection normally.
 */
export type ResponseAbort = "before" | "in-body" | "truncate";

/** A response, independent of the transport. */
export interface MockResponse {
  /** HTTP status. */
  status: number;
  /** Headers in the order to send them. */
  headers: [name: string, value: string][];
  /** Body; empty if there is none. */
  body: Uint8Array | AsyncIterable<Uint8Array>;
  /** Aborts the response. By default, it is sent completely. */
  abort?: ResponseAbort;
}

/**
 * Responds to a request.
 *
 * @example
 * const handle: Handler = async (request) => {
 *   console.log(request.method);
 *   return mock.handle(request);
 * };
 */
export type Handler = (request: MockRequest) => Promise<MockResponse>;

/** Statuses without a response body. */
export const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** All values of the header `name`, which must be lowercase. */
export function headerValues(headers: HeaderList, name: string): string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** The value of the header `name`, which must be lowercase. Joins duplicates, like `Headers`. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 0 ? undefined : values.join(", ");
}
