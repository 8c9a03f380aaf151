import { describe, type Exchange, wasAccepted } from "../http/exchange.ts";

/** Thrown when a request of the set-up has an unexpected result. The checks of the scenario stay undecided. */
export class SetupError extends Error {
  constructor(exchange: Exchange) {
    super(`set-up failed: ${describe(exchange)}`);
    this.name = "SetupError";
  }
}

/**
 * Returns the exchange if the server accepted the request, which the rest of the scenario depends on.
 *
 * @throws SetupError if the server rejected it.
 */
export function requireAccepted(exchange: Exchange): Exchange {
  if (!wasAccepted(exchange)) throw new SetupError(exchange);
  return exchange;
}

/**
 * Returns the exchange if the server rejected the request, so that the effects of a rejection can be checked.
 *
 * @throws SetupError if the server accepted it.
 */
export function requireRejected(exchange: Exchange): Exchange {
  if (wasAccepted(exchange)) throw new SetupError(exchange);
  return exchange;
}
