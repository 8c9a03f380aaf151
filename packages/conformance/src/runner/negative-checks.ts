import { NoVerdictError } from "../client/no-verdict-error.ts";
import { accepted, type Exchange } from "../http/exchange.ts";
import type { RejectedRequest } from "../suite/scenario.ts";

/** The answer to a request that may be repeated; a 5xx only when it came on every attempt. */
async function answerTo({ send }: RejectedRequest): Promise<{ exchange: Exchange; error?: NoVerdictError }> {
  try {
    return { exchange: await send({ repeatable: true }) };
  } catch (error) {
    if (!(error instanceof NoVerdictError && error.consistentFailure)) throw error;
    return { exchange: error.consistentFailure, error };
  }
}

/** How often a server has to be found out before it is known to answer bad requests by a 5xx. */
const known = 2;

/** Sends requests that must be refused. A run has one of these. */
export class NegativeChecks {
  /** How often a 5xx was found to be the server's own. */
  #found = 0;

  /**
   * The answer to a request that must be refused. A 5xx on every attempt is the server's own when its accepted
   * twin passes before, between and after: an edge that was out for a moment is back by then.
   *
   * @throws Indeterminate when there is no answer to judge.
   */
  async send(refusal: RejectedRequest): Promise<Exchange> {
    let answer = await answerTo(refusal);
    for (let round = 0; answer.error; round++) {
      if (!accepted(await refusal.twin.repeat())) throw answer.error;
      if (round === 1) this.#found++;
      if (this.#found >= known || round === 1) break;
      answer = await answerTo(refusal);
    }
    return answer.exchange;
  }
}
