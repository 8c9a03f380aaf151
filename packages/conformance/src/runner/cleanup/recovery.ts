import { property } from "../../base/json.ts";
import type { Api, Recovery } from "../../client/api.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import { describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";
import type { FailedAttempt } from "../../http/failures.ts";
import { reconcile } from "./reconcile.ts";

/** Maximum number of times that an upload is sent if its responses are lost. */
const maxRounds = 3;

/** Returns the error for a failed undo: the scenario is inconclusive, and is retried. */
function undoFailed(reason: string): NoVerdictError {
  const context = { failures: [], unreachable: false, isFlaky: false };
  return new NoVerdictError(`an upload without a response could not be undone: ${reason}`, context);
}

/**
 * Sends an upload. If the response is lost, undoes the upload and sends it again.
 *
 * @param undo Returns whether there was anything to undo.
 * @throws NoVerdictError if there is no response after `maxRounds`, or the upload could not be undone.
 */
async function sendWithRecovery(
  send: () => Promise<Exchange>,
  undo: () => Promise<boolean>,
): Promise<Exchange> {
  const failures: FailedAttempt[] = [];
  for (let round = 1; ; round++) {
    try {
      const exchange = await send();
      // A lost upload that takes effect late can be the reason why the next one is rejected.
      if (round === 1 || round === maxRounds || wasAccepted(exchange) || !(await undo())) return exchange;
    } catch (error) {
      if (!(error instanceof NoVerdictError) || !error.mayHaveBeenProcessed) throw error;
      if (error.context.unreachable || error.consistentFailure) throw error;
      failures.push(...error.context.failures);
      if (round === maxRounds) throw new NoVerdictError(error.message, { ...error.context, failures });
      await undo();
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

/** Returns a recovery that deletes what an upload created before the upload is sent again. */
export function recoveryFor(ledger: Ledger): Recovery {
  return {
    createSkill(api, send) {
      const before = new Set(ledger.outstanding.map(({ number }) => number));
      return sendWithRecovery(send, () => undoCreates(api, ledger, before));
    },
    createVersion: (api, skill, known, send) => sendWithRecovery(send, () => undoVersions(api, skill, known)),
  };
}
