import type { OperationId, Revision } from "@skills-api/spec";
import type { Middleware } from "../gateways/gateway.ts";

/** A change to the behaviour of a server, as gateways, proxies, frameworks and hurried authors make it. */
export interface Mutant {
  /** Unique, in kebab-case, with its group: `bytes.newline-at-end`. */
  readonly id: string;
  /** The difference that a caller sees, in one sentence. */
  readonly description: string;
  /** The operations whose responses or effects change. */
  readonly operations: readonly OperationId[];
  /** @default both */
  readonly revisions?: readonly Revision[];
  /** Middlewares from the outside in, with state that lasts for one run. */
  create(): readonly Middleware[];
}
