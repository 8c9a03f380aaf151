import { NoVerdictError } from "../client/no-verdict-error.ts";
import { type Exchange, wasAccepted } from "../http/exchange.ts";
import type { RejectedRequest } from "../suite/scenario.ts";

/** Sends an invalid request, and returns the error in place of a 5xx that every attempt returned. */
async function attempt({ send }: RejectedRequest): Promise<{ exchange: Exchange; error?: NoVerdictError }> {
  try {
    return { exchange: await send({ repeatable: true }) };
  } catch (error) {
    if (!(error instanceof NoVerdictError && error.consistentFailure)) throw error;
    return { exchange: error.consistentFailure, error };
  }
}

/** After this many 5xx responses to invalid requests, treat 5xx as how this server rejects. */
const maxVerified5xx = 2;

/** Sends requests that the server must reject. A run has one of these. */
export class NegativeChecks {
  /** Number of 5xx responses that were shown to be the server's rejection, not an outage. */
  #verified5xx = 0;

  /**
   * Returns the response to a request that the server must reject. A 5xx on every attempt counts as the rejection only
   * if the twin, the same request without the mistake, is accepted after each of two rounds: an outage would affect both.
   *
   * @throws NoVerdictError if no response can be judged.
   */
  async send(request: RejectedRequest): Promise<Exchange> {
    let result = await attempt(request);
    for (let round = 0; result.error; round++) {
      if (!wasAccepted(await request.twin.repeat())) throw result.error;
      if (round === 1) this.#verified5xx++;
      if (this.#verified5xx >= maxVerified5xx || round === 1) break;
      result = await attempt(request);
    }
    return result.exchange;
  }
}
