import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Attempt } from "../results/recording/attempt.ts";
import {
  type ExchangeRedactor,
  excerptLimits,
  full,
  shortened,
} from "../results/recording/exchange-redactor.ts";

/** Redacts every exchange, reports it to the caller of the run, and keeps an excerpt for the result. */
export class ExchangeLog {
  readonly #redactor: ExchangeRedactor;
  readonly #onExchange: ((exchange: RecordedExchange) => void) | undefined;
  readonly #exchanges: RecordedExchange[] = [];
  #callbackError: { readonly error: unknown } | undefined;

  constructor(redactor: ExchangeRedactor, onExchange?: (exchange: RecordedExchange) => void) {
    this.#redactor = redactor;
    this.#onExchange = onExchange;
  }

  async add(attempt: Attempt): Promise<void> {
    const exchange = await this.#redactor.redact(attempt, this.#onExchange ? full : excerptLimits);
    try {
      this.#onExchange?.(exchange);
    } catch (error) {
      // Thrown here it would look like a fault of the request that is under way.
      this.#callbackError ??= { error };
    }
    this.#exchanges.push(this.#onExchange ? shortened(exchange, excerptLimits) : exchange);
  }

  /** @throws whatever the callback threw first. */
  throwCallbackError(): void {
    if (this.#callbackError) throw this.#callbackError.error;
  }

  /** The excerpts, in the order in which the requests were sent. */
  get exchanges(): readonly RecordedExchange[] {
    return this.#exchanges.toSorted((one, other) => one.number - other.number);
  }
}
