/** Name and value as on the wire: order, case and repeats kept. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request, free of any transport. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as on the wire, neither decoded nor normalised: `/v1/skills?limit=1`. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: AsyncIterable<Uint8Array> | Uint8Array | null;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/**
 * How a transport breaks off: `before` sends nothing and resets the connection, `in-body` sends what
 * `body` holds and resets, `truncate` sends what `body` holds and closes as if all were well.
 */
export type Abort = "before" | "in-body" | "truncate";

/** An answer, free of any transport. */
export interface MockResponse {
  status: number;
  headers: [name: string, value: string][];
  body: Uint8Array | AsyncIterable<Uint8Array>;
  abort?: Abort;
}

export type Handler = (request: MockRequest) => Promise<MockResponse>;

/** Statuses whose answers have no body, whatever the method. */
export const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** Every value sent under `name`, in order. */
export function headerValues(headers: HeaderList, name: string): string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** The value sent under `name`; repeated ones are joined, as `Headers` has joined them already. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 0 ? undefined : values.join(", ");
}
