import { describe, type Exchange, wasAccepted } from "../http/exchange.ts";

/** A request did not end as the scenario needs it to. Its checks stay undecided: neither pass nor violation. */
export class SetupError extends Error {
  constructor(exchange: Exchange) {
    super(`set-up failed: ${describe(exchange)}`);
    this.name = "SetUpFailed";
  }
}

/**
 * The exchange, when it was accepted: a step that the rest of a scenario builds on.
 *
 * @throws SetUpFailed when it was refused.
 */
export function requireAccepted(exchange: Exchange): Exchange {
  if (!wasAccepted(exchange)) throw new SetupError(exchange);
  return exchange;
}

/**
 * The exchange, when it was refused: what is judged next is what a refusal leaves behind.
 *
 * @throws SetUpFailed when it was accepted.
 */
export function requireRejected(exchange: Exchange): Exchange {
  if (wasAccepted(exchange)) throw new SetupError(exchange);
  return exchange;
}
