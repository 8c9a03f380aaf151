import type { Revision } from "@skills-api/spec";
import { type Exchange, type HttpWire, TransportError, type WireResponse } from "../../http/exchange.ts";
import type { Attempt } from "../../results/recording/attempt.ts";

/** Numbers all attempts of a run and reports their results. */
export class Journal {
  readonly #onAttempt: (attempt: Attempt) => Promise<void>;
  readonly #numbers = new WeakMap<WireResponse, number>();
  #current: Pick<Attempt, "scenario" | "revision"> = { scenario: "", revision: "ga" };
  readonly #checkpoints = new Map<string, number | undefined>();
  #count = 0;
  #last: number | undefined;

  constructor(onAttempt: (attempt: Attempt) => Promise<void>) {
    this.#onAttempt = onAttempt;
  }

  /** Assigns all following attempts to a scenario. */
  begin(scenario: string, revision: Revision): void {
    this.#current = { scenario, revision };
    this.#last = undefined;
  }

  /** The current scenario, or `clean-up`. */
  get scenario(): string {
    return this.#current.scenario;
  }

  /** Saves the number of the last exchange under the name of the fixture that it created. */
  checkpoint(name: string): void {
    this.#checkpoints.set(name, this.#last);
  }

  /** Makes the exchange that created a fixture the last one again, so that judgements are based on it. */
  restore(name: string): void {
    this.#last = this.#checkpoints.get(name) ?? this.#last;
  }

  /** Number of the last exchange of the current scenario, or of the one that {@link restore} selected. */
  get last(): number | undefined {
    return this.#last;
  }

  numberOf({ response }: Exchange): number | undefined {
    return this.#numbers.get(response);
  }

  /** Wraps a wire to record its attempts. */
  around(wire: HttpWire): HttpWire {
    return async (request, signal) => {
      const number = ++this.#count;
      const current = this.#current;
      const startedAt = new Date();
      const start = performance.now();
      const report = (result: WireResponse | TransportError) => {
        const duration = Math.round(performance.now() - start);
        return this.#onAttempt({ ...current, number, startedAt, duration, request, result });
      };
      try {
        const response = await wire(request, signal);
        this.#numbers.set(response, number);
        await report(response);
        this.#last = number;
        return response;
      } catch (error) {
        if (error instanceof TransportError) await report(error);
        throw error;
      }
    };
  }
}
