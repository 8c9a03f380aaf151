import { NoVerdictError } from "../client/no-verdict-error.ts";
import type { FixtureCache } from "./fixture-cache.ts";

/** Run a scenario at most this many times. */
const maxAttempts = 3;

/** Stop retrying scenarios after this many failed retries in one run. */
const maxFailedRetries = 6;

/** Retries scenarios that a network fault interrupted. A run has one of these. */
export class Retries {
  readonly #fixtures: FixtureCache;
  #failedRetries = 0;

  constructor(fixtures: FixtureCache) {
    this.#fixtures = fixtures;
  }

  /**
   * Runs a scenario, and runs it again from its beginning when a network fault interrupted it. Gives up after
   * `maxFailedRetries`: by then the cause is probably not the network.
   *
   * @returns The last error, if there is one.
   */
  async run(attempt: () => Promise<void>): Promise<Error | undefined> {
    for (let count = 1; ; count++) {
      try {
        await attempt();
        this.#fixtures.commit();
        return undefined;
      } catch (error) {
        if (!(error instanceof NoVerdictError)) {
          this.#fixtures.commit();
          return error instanceof Error ? error : new Error(String(error));
        }
        this.#fixtures.invalidate();
        const mayHelp = !error.context.unreachable && !error.consistentFailure;
        if (mayHelp && count > 1) this.#failedRetries++;
        if (!mayHelp || count === maxAttempts || this.#failedRetries >= maxFailedRetries) return error;
      }
    }
  }
}
