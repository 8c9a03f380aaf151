import { createHash } from "node:crypto";
import type { RequestOptions } from "./skills-api.ts";

const largestLimit = 99;

/** The smallest limit of these lists. */
export const smallestLimit = 50;

const count = largestLimit - smallestLimit + 1;

/**
 * The requests for the newest custom skills in a run. Each has another limit: a cache that knows the URL would return a
 * list from before the last create or delete. The order of the limits depends on the run, for a cache that keeps lists
 * from one run to the next. They repeat in runs with more lists than that, which happens only if many responses are lost.
 */
export class ListQueries {
  readonly #start: number;
  #used = 0;
  #withSource = true;

  /** @param seed The same seed gives the same limits. */
  constructor(seed: string) {
    this.#start = createHash("sha256").update(seed).digest().readUInt32BE();
  }

  /** Returns the next request for a list. */
  next(): RequestOptions {
    return this.#request(this.#used++ % (count - 1));
  }

  /** Returns the request for the last list of a run, which shows what is left. No other has its limit. */
  last(): RequestOptions {
    return this.#request(count - 1);
  }

  /** Leaves out the source from now on, which the server does not know. */
  omitSource(): void {
    this.#withSource = false;
  }

  #request(at: number): RequestOptions {
    const limit = largestLimit - ((this.#start + at) % count);
    const query = this.#withSource ? { source: "custom", limit } : { limit };
    return { query, headers: { "cache-control": "no-cache" } };
  }
}
