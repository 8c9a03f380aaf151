import type { Revision } from "@skills-api/spec";
import type { TransportError, WireRequest, WireResponse } from "../../http/exchange.ts";

/** One attempt at a request, as it went over the wire. */
export interface Attempt {
  /** Place among all attempts, in the order in which they were sent; from 1. */
  readonly number: number;
  /** Id of the scenario that it was sent for; `clean-up` at the end. */
  readonly scenario: string;
  /** The revision that the scenario ran in. */
  readonly revision: Revision;
  readonly startedAt: Date;
  /** Milliseconds. */
  readonly duration: number;
  readonly request: WireRequest;
  readonly result: WireResponse | TransportError;
}
