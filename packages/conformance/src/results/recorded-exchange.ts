import type { OperationId, Revision } from "@skills-api/spec";
import type { FaultKind, RawHeaders } from "../http/exchange.ts";

/** A body without secrets. */
export interface RecordedBody {
  /** Bytes of it on the wire. */
  readonly bytes: number;
  /** The body where it is text. */
  readonly text?: string;
  /** The body where it is not. */
  readonly base64?: string;
  /** Only its beginning is here, or nothing where it is no text. */
  readonly cut?: true;
}

/** One attempt at a request, without secrets: keys stand as the names of environment variables, `$ANTHROPIC_API_KEY`. */
export interface RecordedExchange {
  /** From 1, in the order in which they left. */
  readonly number: number;
  /** The scenario that it was sent for; `clean-up` at the end. */
  readonly scenario: string;
  /** The revision for which that was told. */
  readonly revision: Revision;
  /** None for a path or method that the API does not have. */
  readonly operation?: OperationId;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: RawHeaders;
    readonly body?: RecordedBody;
  };
  /** What came, whole. */
  readonly response?: {
    readonly status: number;
    readonly headers: RawHeaders;
    readonly body?: RecordedBody;
  };
  /** Why nothing whole came. */
  readonly fault?: { readonly kind: FaultKind; readonly message: string };
}
