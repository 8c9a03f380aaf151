import { property } from "../../base/json.ts";
import type { Api, Recovery } from "../../client/api.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import { describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";
import { type FailedAttempt, timedOut } from "../../http/failures.ts";
import type { DeletionProbe } from "./deletion-probe.ts";
import { reconcile } from "./reconcile.ts";

/** Maximum number of times that an upload is sent if its responses are lost. */
const maxRounds = 3;

/** Returns the error for a failed undo: the scenario is inconclusive, and is retried. */
function undoFailed(reason: string): NoVerdictError {
  const context = { failures: [], unreachable: false, isFlaky: false };
  return new NoVerdictError(`an upload without a response could not be undone: ${reason}`, context);
}

/** Returns the error for a rejection that an upload without a response may explain. */
function rejectedAfterLoss(exchange: Exchange): NoVerdictError {
  const context = { failures: [], unreachable: false, isFlaky: false };
  return new NoVerdictError(
    `an upload without a response may be why the next one was rejected: ${describe(exchange)}`,
    context,
  );
}

/** An upload, and how to recover from the loss of its response. */
interface Upload {
  send(): Promise<Exchange>;
  /**
   * Deletes what the upload created, and returns whether there was anything.
   *
   * @param lost Why there is no response; absent after a rejection.
   */
  undo(lost?: NoVerdictError): Promise<boolean>;
  /** Whether the upload is made to be rejected. */
  readonly expectsRejection: boolean;
}

/**
 * Sends an upload. If the response is lost, undoes the upload and sends it again. A rejection after that is returned
 * only if it was expected: the lost upload may have taken effect late, and be the reason.
 *
 * @throws NoVerdictError if there is no response after `maxRounds`, if the upload could not be undone, or for a
 * rejection that a lost upload may explain.
 */
async function sendWithRecovery({ send, undo, expectsRejection }: Upload): Promise<Exchange> {
  const failures: FailedAttempt[] = [];
  for (let round = 1; ; round++) {
    try {
      const exchange = await send();
      if (round === 1 || wasAccepted(exchange)) return exchange;
      if (round < maxRounds && (await undo())) continue;
      if (expectsRejection) return exchange;
      throw rejectedAfterLoss(exchange);
    } catch (error) {
      if (!(error instanceof NoVerdictError) || !error.mayHaveBeenProcessed) throw error;
      if (error.context.unreachable || error.consistentFailure) throw error;
      failures.push(...error.context.failures);
      if (round === maxRounds) throw new NoVerdictError(error.message, { ...error.context, failures });
      await undo(error);
    }
  }
}

/** Deletes the skills of unconfirmed creates, except for entries that the ledger had before. */
async function undoCreates(api: Api, ledger: Ledger, before: ReadonlySet<number>): Promise<boolean> {
  const unconfirmed = ledger.outstanding.filter(
    ({ number, id, revision }) => id === undefined && revision === api.revision && !before.has(number),
  );
  const reconciliations = await reconcile({ ledger, apis: new Map([[api.revision, api]]) }, unconfirmed);
  const left = reconciliations.find(({ outcome, entry }) => outcome === "left" && entry.state !== "late");
  if (left?.isAmbiguous) api.stopCreating(`nothing more is created, because ${left.reason}`);
  if (left) throw undoFailed(left.reason ?? "it still exists");
  return reconciliations.some(({ outcome }) => outcome === "deleted" || outcome === "gone");
}

/** Deletes the versions of a skill, except for those in `known`. */
async function undoVersions(api: Api, skill: string, known: ReadonlySet<string>): Promise<boolean> {
  const list = await api.listVersions(skill, { query: { limit: 100 } });
  if (!wasAccepted(list)) throw undoFailed(describe(list));
  const data = property(list.json, "data");
  const versions = (Array.isArray(data) ? data : []).map((item) => property(item, api.traits.version));
  const unconfirmed = versions.filter((version) => typeof version === "string" && !known.has(version));
  for (const version of unconfirmed) {
    const deletion = await api.deleteVersion(skill, String(version), { repeatable: true });
    if (!wasAccepted(deletion) && !isNotFound(deletion)) throw undoFailed(describe(deletion));
  }
  return unconfirmed.length > 0;
}

/**
 * Returns a recovery that deletes what an upload created before the upload is sent again.
 *
 * @param probe Proves with the first create that deleting works; without it, nothing is proven.
 */
export function recoveryFor(ledger: Ledger, probe?: DeletionProbe): Recovery {
  function createWithRecovery(
    api: Api,
    send: () => Promise<Exchange>,
    expectsRejection: boolean,
  ): Promise<Exchange> {
    const before = new Set(ledger.outstanding.map(({ number }) => number));
    return sendWithRecovery({ send, undo: () => undoCreates(api, ledger, before), expectsRejection });
  }
  return {
    async createSkill(api, send, expectsRejection) {
      await probe?.checkEarlier(api);
      const create = async () => {
        try {
          return await createWithRecovery(api, send, expectsRejection);
        } catch (error) {
          if (error instanceof NoVerdictError && !error.mayHaveBeenProcessed)
            await probe?.checkRejection(api, expectsRejection);
          throw error;
        }
      };
      const created = await create();
      return probe ? probe.check({ api, created, expectsRejection, send: create }) : created;
    },
    createVersion(api, skill, known, send, expectsRejection) {
      const undo = async (lost?: NoVerdictError) => {
        const isUndone = await undoVersions(api, skill, known);
        // If it is still being processed, the skill would get a version more than the scenario expects.
        if (lost?.context.failures.some(timedOut) && !isUndone) throw lost;
        return isUndone;
      };
      return sendWithRecovery({ send, undo, expectsRejection });
    },
  };
}
