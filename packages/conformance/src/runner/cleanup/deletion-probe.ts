import type { Revision } from "@skills-api/spec";
import { stringProperty } from "../../base/json.ts";
import { RunStoppedError } from "../../base/run-stopped-error.ts";
import type { Api } from "../../client/api.ts";
import { existedBefore, isList, listItems } from "../../client/existing-skills.ts";
import type { Ledger, LedgerEntry } from "../../client/ledger/ledger.ts";
import { NoVerdictError } from "../../client/no-verdict-error.ts";
import { labelsOf } from "../../client/ownership.ts";
import { bodyString, describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";
import { wasRejected } from "../../http/failures.ts";
import { adopt, isOwn } from "./find-leftovers.ts";
import { proveOwnership, type ReconcileOptions, reconcile } from "./reconcile.ts";

/** Delays before a created skill is looked for again, in milliseconds. */
const delays = [250, 1000, 4000] as const;

/** A create and its response. */
export interface CheckedCreate {
  readonly api: Api;
  readonly created: Exchange;
  /** Whether the upload is made to be rejected. */
  readonly expectsRejection: boolean;
  /** Sends the create again. */
  send(): Promise<Exchange>;
}

/** Returns why the response to a create does not say which skill it created, if so. */
function flawOf({ api, created, expectsRejection }: CheckedCreate): string | undefined {
  if (wasRejected(created)) return undefined;
  if (!wasAccepted(created)) return "and may have created a skill all the same";
  const id = bodyString(created, "id");
  if (id === "" && !expectsRejection) return "without an id";
  return api.existed(id) ? "with the id of a skill from before the run" : undefined;
}

function notShown(id: string): string {
  return `the server returned the id ${id}, but does not show the skill`;
}

/** Returns that the server does not show a skill; `undefined` if it does. */
async function unlessShown(
  id: string,
  entry: LedgerEntry,
  options: ReconcileOptions,
): Promise<string | undefined> {
  const proof = await proveOwnership(id, entry, options);
  const isShown = proof.status === "proven" || (proof.status === "unproven" && proof.shownBy !== undefined);
  return isShown ? undefined : notShown(id);
}

/** Deletes a skill. Returns why that failed, if it did. */
async function unlessDeleted(
  _: string,
  entry: LedgerEntry,
  options: ReconcileOptions,
): Promise<string | undefined> {
  const [deletion] = await reconcile(options, [entry]);
  return deletion?.outcome === "left" ? `a deletion failed: ${deletion.reason}` : undefined;
}

/** The result of the probe. */
type Probe =
  | { readonly status: "deleted" }
  /** The server shows it with another label. Clean-up leaves it and names it; other skills may be proven. */
  | { readonly status: "labelled" }
  /** Nothing proves that it is of the run, so it was not deleted. */
  | { readonly status: "unproven"; readonly reason: string }
  /** It may have lost its versions. */
  | { readonly status: "failed"; readonly reason: string };

/**
 * Deletes the first skill that a run creates, to prove that deleting works before more are created, and checks the creates
 * after it.
 */
export class DeletionProbe {
  readonly #ledger: Ledger;
  readonly #apisLike: (api: Api) => ReadonlyMap<Revision, Api>;
  #isDone = false;
  #hasCheckedRejection = false;
  #hasCheckedSecond = false;
  /** Ids of earlier skills that were checked. */
  readonly #checked = new Set<string>();

  /** @param apisLike Returns the clients of all revisions of the run, with the names and purpose of one of them. */
  constructor(ledger: Ledger, apisLike: (api: Api) => ReadonlyMap<Revision, Api>) {
    this.#ledger = ledger;
    this.#apisLike = apisLike;
  }

  /**
   * Deletes the skill of the first accepted create, and sends the create again. If that fails, or the response to any
   * create does not say what it created, the run creates no more skills.
   *
   * @returns The response to the create that remains.
   * @throws RunStoppedError if deleting failed: the skill may have lost its versions, so that nothing can be judged.
   */
  async check(create: CheckedCreate): Promise<Exchange> {
    const { api, created } = create;
    const isFlawed = this.#stopIfFlawed(create);
    if (!wasAccepted(created)) await this.checkRejection(api, create.expectsRejection);
    else if (this.#ledger.isReturnedTwice(bodyString(created, "id"))) {
      await this.#findUnnamed(api, `${describe(created)} with an id that was returned before`);
    }
    if (isFlawed || !wasAccepted(created)) return created;
    if (this.#isDone) {
      await this.#checkSecond(create);
      return created;
    }
    this.#isDone = true;
    const probe = await this.#probe(api, bodyString(created, "id"));
    if (probe.status === "deleted") return this.#sendAgain(create);
    if (probe.status === "labelled") return created;
    const reason = `nothing more is created, because deleting the first skill failed: ${probe.reason}`;
    api.stopCreating(reason);
    if (probe.status === "unproven") return created;
    throw new RunStoppedError(reason);
  }

  /** Creates no more skills if the response to a create does not say what it created. */
  #stopIfFlawed(create: CheckedCreate): boolean {
    const { api, created } = create;
    const flaw = flawOf(create);
    if (flaw) api.stopCreating(`nothing more is created, because ${describe(created)} ${flaw}`);
    return flaw !== undefined;
  }

  /** Looks once for a skill after the probe, because the first create may be an exception. */
  async #checkSecond({ api, created }: CheckedCreate): Promise<void> {
    if (this.#hasCheckedSecond) return;
    this.#hasCheckedSecond = true;
    const unproven = await this.#prove(api, bodyString(created, "id"));
    if (unproven?.status === "unproven") api.stopCreating(`nothing more is created: ${unproven.reason}`);
  }

  /**
   * Checks the skills of earlier creates that a request did not find or whose deletion was rejected. If the server does not
   * show one of them, or it cannot be deleted, the run creates no more skills.
   */
  async checkEarlier(api: Api): Promise<void> {
    const apis = this.#apisLike(api);
    const checks = [
      ...api.missingSkills.map((id) => [id, unlessShown] as const),
      ...api.undeletedSkills.map((id) => [id, unlessDeleted] as const),
    ];
    for (const [id, check] of checks) {
      const entry = this.#ledger.outstanding.find((each) => each.id === id);
      if (!entry || this.#checked.has(id)) continue;
      this.#checked.add(id);
      let reason = await check(id, entry, { ledger: this.#ledger, apis });
      for (const delay of delays) {
        if (reason === undefined) break;
        await api.wait(delay);
        reason = await check(id, entry, { ledger: this.#ledger, apis });
      }
      if (reason !== undefined) api.stopCreating(`nothing more is created, because ${reason}`);
    }
  }

  /**
   * Looks for the skill of a create that was rejected, if it is the first or no rejection was expected: a gateway may reject
   * what the API has accepted. If it exists, the run creates no more skills.
   */
  async checkRejection(api: Api, expectsRejection: boolean): Promise<void> {
    if ((this.#isDone || this.#hasCheckedRejection) && expectsRejection) return;
    await this.#findUnnamed(api, "a create took effect although it was rejected");
    this.#hasCheckedRejection = true;
  }

  /** Looks for skills of the run that no response has named. If there are any, the run creates no more skills. */
  async #findUnnamed(api: Api, reason: string): Promise<void> {
    const list = await api.listSkills(api.freshList());
    if (!wasAccepted(list) || !isList(list.json)) return;
    const { existingSkills, createdIds } = this.#ledger;
    const isNew = (skill: unknown) =>
      !createdIds.has(stringProperty(skill, "id")) &&
      !(existingSkills && existedBefore(skill, existingSkills));
    const found = listItems(list.json).filter((skill) => isNew(skill) && isOwn(skill, this.#ledger));
    for (const skill of found) adopt(skill, this.#ledger, api);
    if (found.length > 0) api.stopCreating(`nothing more is created, because ${reason}`);
  }

  /** @throws NoVerdictError if a request got no response to judge. The next create is the first then. */
  async #probe(api: Api, id: string): Promise<Probe> {
    try {
      const unproven = await this.#prove(api, id);
      if (unproven) return unproven;
      const reason = await this.#delete(api, id);
      return reason === undefined ? { status: "deleted" } : { status: "failed", reason };
    } catch (error) {
      this.#isDone = false;
      throw error;
    }
  }

  /** @throws NoVerdictError for a rejection: names of deleted skills may be reserved, so the scenario needs another. */
  async #sendAgain(create: CheckedCreate): Promise<Exchange> {
    const exchange = await create.send();
    this.#stopIfFlawed({ ...create, created: exchange });
    if (wasAccepted(exchange)) return exchange;
    const context = { failures: [], unreachable: false, isFlaky: false };
    throw new NoVerdictError(
      `the create is rejected once its skill was deleted: ${describe(exchange)}`,
      context,
    );
  }

  /** Returns `undefined` if the skill is proven to be of this run. */
  async #prove(api: Api, id: string): Promise<Probe | undefined> {
    const unproven = (reason: string): Probe => ({ status: "unproven", reason });
    if (id === "") return unproven("the response to its create has no id");
    for (const delay of [0, ...delays]) {
      if (delay > 0) await api.wait(delay);
      const proof = await api.proveOwnership(id);
      if (proof.status === "proven") return undefined;
      if (proof.status === "missing") continue;
      const { kind, reason } = proof.objection;
      if (kind === "label") return { status: "labelled" };
      return unproven(kind === "unlisted" ? `no list shows ${id}` : reason);
    }
    return unproven(notShown(id));
  }

  /** Returns why the skill cannot be deleted; `undefined` if it is gone. */
  async #delete(api: Api, id: string): Promise<string | undefined> {
    const entries = this.#ledger.outstanding.filter((entry) => entry.id === id);
    const labels = entries.flatMap(({ label, name }) => [label, name]);
    const [deletion] = await reconcile({ ledger: this.#ledger, apis: this.#apisLike(api) }, entries);
    if (deletion?.outcome === "left") return deletion.reason;
    let remaining: string | undefined;
    for (const delay of [0, ...delays]) {
      if (delay > 0) await api.wait(delay);
      remaining = await this.#remaining(api, id, labels);
      if (remaining === undefined) return undefined;
    }
    return remaining;
  }

  /** Returns that the skill, or another that the same upload has created, is still listed; `undefined` if none is. */
  async #remaining(
    api: Api,
    id: string,
    labels: readonly (string | undefined)[],
  ): Promise<string | undefined> {
    const { existingSkills } = this.#ledger;
    const list = await api.listSkills(api.freshList());
    if (!wasAccepted(list) || !isList(list.json)) {
      const read = await api.getSkill(id);
      return isNotFound(read) ? undefined : describe(read);
    }
    const left = listItems(list.json).find(
      (skill) =>
        stringProperty(skill, "id") === id ||
        (!(existingSkills && existedBefore(skill, existingSkills)) &&
          labelsOf(skill).some((label) => labels.includes(label))),
    );
    return left === undefined ? undefined : `the server still shows ${stringProperty(left, "id")}`;
  }
}
