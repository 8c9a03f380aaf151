import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { existedBefore, isList, listItems } from "../../client/existing-skills.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { labelsOf } from "../../client/ownership.ts";
import { bodyString, describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";
import { reconcile } from "./reconcile.ts";

/** Delays before a created skill is looked for again, in milliseconds. */
const delays = [250, 1000, 4000] as const;

/** Deletes the first skill that a run creates, to prove that deleting works before more are created. */
export class DeletionProbe {
  readonly #ledger: Ledger;
  #isDone = false;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * Deletes the skill of the first accepted create, and sends the create again.
   *
   * @returns The response to the create that remains.
   */
  async check(api: Api, created: Exchange, send: () => Promise<Exchange>): Promise<Exchange> {
    if (this.#isDone || !wasAccepted(created)) return created;
    this.#isDone = true;
    const problem = await this.#problemWith(api, bodyString(created, "id"));
    if (problem === "unproven") return created;
    if (problem === undefined) return send();
    api.stopCreating(`nothing more is created, because deleting the first skill failed: ${problem}`);
    return created;
  }

  /** Returns why the first skill cannot be deleted; `undefined` if it is gone. */
  async #problemWith(api: Api, id: string): Promise<string | undefined> {
    if (id === "") return "the response to its create has no id";
    for (const delay of [0, ...delays]) {
      if (delay > 0) await api.wait(delay);
      const { status } = await api.proveOwnership(id);
      // Clean-up leaves it and names it; other skills may be proven.
      if (status === "unproven") return "unproven";
      if (status === "proven") return this.#delete(api, id);
    }
    return `the server returned the id ${id}, but does not show the skill`;
  }

  async #delete(api: Api, id: string): Promise<string | undefined> {
    const entries = this.#ledger.outstanding.filter((entry) => entry.id === id);
    const [deletion] = await reconcile(
      { ledger: this.#ledger, apis: new Map([[api.revision, api]]) },
      entries,
    );
    if (deletion?.outcome === "left") return deletion.reason;
    let remaining: string | undefined;
    for (const delay of [0, ...delays]) {
      if (delay > 0) await api.wait(delay);
      remaining = await this.#remaining(api, id);
      if (remaining === undefined) return undefined;
    }
    return remaining;
  }

  /** Returns the skill of the run that is still listed, if any. */
  async #remaining(api: Api, id: string): Promise<string | undefined> {
    const { existingSkills, labels } = this.#ledger;
    const list = await api.listSkills({ query: api.freshListQuery() });
    if (!wasAccepted(list) || !isList(list.json)) {
      const read = await api.getSkill(id);
      return isNotFound(read) ? undefined : describe(read);
    }
    const left = listItems(list.json).find(
      (skill) =>
        !(existingSkills && existedBefore(skill, existingSkills)) &&
        labelsOf(skill).some((label) => labels.has(label)),
    );
    return left === undefined ? undefined : `the server still shows ${stringProperty(left, "id")}`;
  }
}
