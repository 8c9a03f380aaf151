import { createHash } from "node:crypto";
import type { RequestOptions } from "./skills-api.ts";

/** Largest and smallest limit of these lists. */
const [largest, smallest] = [99, 50];

const count = largest - smallest + 1;

/**
 * The requests for the newest custom skills in a run. Each has another limit: a cache that knows the URL would return a
 * list from before the last create or delete. The order of the limits depends on the run, for a cache that keeps lists
 * from one run to the next. They repeat in runs with more lists than that, which happens only if many responses are lost.
 */
export class ListQueries {
  readonly #start: number;
  #used = 0;

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

  #request(at: number): RequestOptions {
    const limit = largest - ((this.#start + at) % count);
    return { query: { source: "custom", limit }, headers: { "cache-control": "no-cache" } };
  }
}
