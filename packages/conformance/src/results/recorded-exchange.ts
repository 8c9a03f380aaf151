import type { OperationId, Revision } from "@skills-api/spec";
import type { RawHeaders, TransportErrorKind } from "../http/exchange.ts";

/** A body without secrets. */
export interface RecordedBody {
  /** Bytes of the body on the wire. */
  readonly bytes: number;
  /** The body, if it is text. */
  readonly text?: string;
  /** The body, if it is not text. */
  readonly base64?: string;
  /** Whether the body was cut: `text` is its beginning only, or the body is missing. */
  readonly cut?: true;
}

/** A request without secrets. */
export interface RecordedRequest {
  /** The method. */
  readonly method: string;
  /** Path and query, relative to the root of the API. */
  readonly path: string;
  /** Headers as on the wire: order, case and repeats kept. */
  readonly headers: RawHeaders;
  /** The body; none if it is empty. */
  readonly body?: RecordedBody;
}

/** A complete response without secrets. */
export interface RecordedResponse {
  /** The status. */
  readonly status: number;
  /** Headers as on the wire: order, case and repeats kept. */
  readonly headers: RawHeaders;
  /** The body; none if it is empty. */
  readonly body?: RecordedBody;
}

/** One attempt at a request, without secrets: keys stand as the names of environment variables, `$ANTHROPIC_API_KEY`. */
export interface RecordedExchange {
  /** Place among all attempts, in the order in which they were sent; from 1. */
  readonly number: number;
  /** Id of the scenario that it was sent for; `clean-up` at the end. */
  readonly scenario: string;
  /** The revision that the scenario ran in. */
  readonly revision: Revision;
  /** Id of the operation; none for a path or method that the API does not have. */
  readonly operation?: OperationId;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** The request. */
  readonly request: RecordedRequest;
  /** The response, if it arrived completely. */
  readonly response?: RecordedResponse;
  /** The reason that no complete response arrived. */
  readonly fault?: { readonly kind: TransportErrorKind; readonly message: string };
}
