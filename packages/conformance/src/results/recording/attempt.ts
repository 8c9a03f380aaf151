import type { Revision } from "@skills-api/spec";
import type { WireFault, WireRequest, WireResponse } from "../../http/exchange.ts";

/** One attempt at a request, as it went over the wire. */
export interface Attempt {
  /** From 1, in the order in which they left. */
  readonly number: number;
  /** The scenario that it was sent for; `clean-up` at the end. */
  readonly scenario: string;
  /** The revision for which that was told. */
  readonly revision: Revision;
  readonly startedAt: Date;
  /** Milliseconds. */
  readonly duration: number;
  readonly request: WireRequest;
  readonly result: WireResponse | WireFault;
}
