import { property } from "../../base/json.ts";
import type { Api, Recovery } from "../../client/api.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import { accepted, describe, type Exchange, saysMissing } from "../../http/exchange.ts";
import type { Failure } from "../../http/failures.ts";
import { reconcile } from "./reconcile.ts";

/** How often an upload is sent whose answers are lost. */
const rounds = 3;

/** A step of the suite's own whose answer cannot be used: neither pass nor violation, and worth another try. */
function notUndone(reason: string): NoVerdictError {
  const why = { failures: [], unreachable: false, isFlaky: false };
  return new NoVerdictError(`an upload without an answer could not be undone: ${reason}`, why);
}

/**
 * Sends an upload again when its answer is lost, once what it has made is undone.
 *
 * @param undo Answers whether there was anything to undo.
 * @throws Indeterminate when there is no answer after three rounds, or something could not be undone.
 */
async function recovering(send: () => Promise<Exchange>, undo: () => Promise<boolean>): Promise<Exchange> {
  const failures: Failure[] = [];
  for (let round = 1; ; round++) {
    try {
      const exchange = await send();
      // An upload that was lost, and took effect only now, may be why the next one is refused.
      if (round === 1 || round === rounds || accepted(exchange) || !(await undo())) return exchange;
    } catch (error) {
      if (!(error instanceof NoVerdictError) || !error.mayHaveActed) throw error;
      if (error.context.unreachable || error.consistentFailure) throw error;
      failures.push(...error.context.failures);
      if (round === rounds) throw new NoVerdictError(error.message, { ...error.context, failures });
      await undo();
    }
  }
}

/** Deletes the skills that were created without an answer, besides the entries that a ledger had before. */
async function undoCreates(api: Api, ledger: Ledger, before: ReadonlySet<number>): Promise<boolean> {
  const lost = ledger.outstanding.filter(
    ({ number, id, revision }) => id === undefined && revision === api.revision && !before.has(number),
  );
  const settlements = await reconcile({ ledger, apis: new Map([[api.revision, api]]) }, lost);
  const left = settlements.find(({ outcome, entry }) => outcome === "left" && entry.state !== "late");
  if (left) throw notUndone(left.reason ?? "it is still there");
  return settlements.some(({ outcome }) => outcome === "deleted" || outcome === "gone");
}

/** Deletes the versions of a skill besides those that are known. */
async function undoVersions(api: Api, skill: string, known: ReadonlySet<string>): Promise<boolean> {
  const list = await api.listVersions(skill, { query: { limit: 100 } });
  if (!accepted(list)) throw notUndone(describe(list));
  const data = property(list.json, "data");
  const versions = (Array.isArray(data) ? data : []).map((item) => property(item, api.traits.version));
  const lost = versions.filter((version) => typeof version === "string" && !known.has(version));
  for (const version of lost) {
    const deletion = await api.deleteVersion(skill, String(version), { repeatable: true });
    if (!accepted(deletion) && !saysMissing(deletion)) throw notUndone(describe(deletion));
  }
  return lost.length > 0;
}

/** Recovery that deletes what an upload created before it is sent again. */
export function recoveryFor(ledger: Ledger): Recovery {
  return {
    createSkill(api, send) {
      const before = new Set(ledger.outstanding.map(({ number }) => number));
      return recovering(send, () => undoCreates(api, ledger, before));
    },
    createVersion: (api, skill, known, send) => recovering(send, () => undoVersions(api, skill, known)),
  };
}
