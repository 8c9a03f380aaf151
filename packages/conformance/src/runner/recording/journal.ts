import type { Revision } from "@skills-api/spec";
import { type Exchange, type Wire, WireFault, type WireResponse } from "../../http/exchange.ts";
import type { Attempt } from "../../results/recording/attempt.ts";

/** Numbers everything that leaves, and passes on what came of it. */
export class Journal {
  readonly #onAttempt: (attempt: Attempt) => void;
  readonly #numbers = new WeakMap<WireResponse, number>();
  #story: Pick<Attempt, "scenario" | "revision"> = { scenario: "", revision: "ga" };
  readonly #marks = new Map<string, number | undefined>();
  #count = 0;
  #last: number | undefined;

  constructor(onAttempt: (attempt: Attempt) => void) {
    this.#onAttempt = onAttempt;
  }

  /** What is sent from now on belongs to this scenario. */
  begin(scenario: string, revision: Revision): void {
    this.#story = { scenario, revision };
    this.#last = undefined;
  }

  /** Remembers the last exchange by the name of what it has made. */
  checkpoint(name: string): void {
    this.#marks.set(name, this.#last);
  }

  /** What is judged next rests on the exchange that has made something. */
  restore(name: string): void {
    this.#last = this.#marks.get(name) ?? this.#last;
  }

  /** The last exchange of the scenario that is being told, or the one that it has recalled. */
  get last(): number | undefined {
    return this.#last;
  }

  /** The number of an exchange. */
  numberOf({ response }: Exchange): number | undefined {
    return this.#numbers.get(response);
  }

  /** The same wire, watched. */
  around(wire: Wire): Wire {
    return async (request, signal) => {
      const number = ++this.#count;
      const story = this.#story;
      const startedAt = new Date();
      const start = performance.now();
      const note = (result: WireResponse | WireFault) => {
        const duration = Math.round(performance.now() - start);
        this.#onAttempt({ ...story, number, startedAt, duration, request, result });
      };
      try {
        const response = await wire(request, signal);
        this.#numbers.set(response, number);
        this.#last = number;
        note(response);
        return response;
      } catch (error) {
        if (error instanceof WireFault) note(error);
        throw error;
      }
    };
  }
}
