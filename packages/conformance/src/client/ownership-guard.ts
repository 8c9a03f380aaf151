import { stringProperty } from "../base/json.ts";
import { bodyString, isNotFound, wasAccepted } from "../http/exchange.ts";
import { isPlainId, notPlainReason } from "../http/plain-id.ts";
import { skillIdIn } from "./create-intent.ts";
import type { Ledger, LedgerEntry } from "./ledger/ledger.ts";
import type { ListQueries } from "./list-queries.ts";
import { labelsOf, type Ownership, type OwnershipProof } from "./ownership.ts";
import type { SkillsApi } from "./skills-api.ts";

/** Delays before a list is sent again that does not show a skill that can be read, in milliseconds. */
const listDelays = [250, 1000] as const;

const notShownReason = "the server does not show it";

/** The path of a skill or version, with their names. */
const deletablePath = /^\/v1\/skills\/([^/?]+)(?:\/versions\/([^/?]+))?(?:\?.*)?$/;

/** Options of {@link OwnershipGuard}. */
export interface OwnershipGuardOptions {
  readonly api: SkillsApi;
  readonly ledger: Ledger;
  readonly ownership: Ownership;
  readonly listQueries: ListQueries;
}

/** Allows changes and deletions only of what is proven to be created by the run. */
export class OwnershipGuard {
  readonly #api: SkillsApi;
  readonly #ledger: Ledger;
  readonly #ownership: Ownership;
  readonly #listQueries: ListQueries;

  constructor({ api, ledger, ownership, listQueries }: OwnershipGuardOptions) {
    this.#api = api;
    this.#ledger = ledger;
    this.#ownership = ownership;
    this.#listQueries = listQueries;
  }

  /**
   * Proves that a skill was created by this run. Sends a list, and a read if the list does not show the skill; nothing if
   * an earlier list has shown it.
   */
  async prove(skill: string): Promise<OwnershipProof> {
    for (const delay of [0, ...listDelays]) {
      if (this.#ownership.isListed(skill)) break;
      if (delay > 0) await this.#api.wait(delay);
      const { query = {}, ...fresh } = this.#listQueries.next();
      const { source: _, ...withoutSource } = query;
      // The server may not know the source.
      await this.#api.listSkills({ ...fresh, query: delay === listDelays[0] ? withoutSource : query });
      if (delay > 0 || this.#ownership.isListed(skill)) continue;
      const read = await this.#api.getSkill(skill);
      if (isNotFound(read)) return { status: "missing" };
      if (!wasAccepted(read)) break;
    }
    await this.#readName(skill);
    const objection = this.#ownership.objectionTo(skill);
    if (objection === undefined) return { status: "proven" };
    return { status: "unproven", objection, shownBy: this.#ownership.shownBy(skill) };
  }

  /**
   * Allows no upload to a skill that may be someone else's although a create has returned its id. Lists the skills if the
   * response to the create does not show that it is of the run, and before the first upload: a gateway may replace ids
   * alone. A label that the server has changed is no reason if it still contains the run id.
   *
   * @throws Error for such a skill.
   */
  async assertUploadAllowed(method: string, path: string): Promise<void> {
    const skill = skillIdIn({ path });
    if (!this.#ledger.hasSkill(skill)) return;
    const reason = await this.#objectionToUpload(skill);
    if (reason !== undefined) throw new Error(`${method} ${path} is not sent: ${reason}`);
  }

  async #objectionToUpload(skill: string): Promise<string | undefined> {
    const ownership = this.#ownership;
    if (!isPlainId(skill)) return notPlainReason;
    if (ownership.existed(skill)) return "its create returned the id of a skill from before the run";
    if (ownership.isClaimed(skill) && ownership.hasProof) await this.#readName(skill);
    else {
      const proof = await this.#proveInTime(skill);
      if (proof.status === "proven") return undefined;
      if (proof.status === "missing") return notShownReason;
      const { kind, reason } = proof.objection;
      if ((kind !== "label" && kind !== "name") || ownership.isUnlabelled(skill)) return reason;
    }
    return ownership.hasForeignLabel(skill)
      ? "its create returned the id of a skill of someone else"
      : undefined;
  }

  /** Proves a skill that the server may not show at once. */
  async #proveInTime(skill: string): Promise<OwnershipProof> {
    let proof = await this.prove(skill);
    for (const delay of listDelays) {
      if (proof.status !== "missing") break;
      await this.#api.wait(delay);
      proof = await this.prove(skill);
    }
    return proof;
  }

  /**
   * Allows DELETE only for what is proven to be created by this run, and for generated ids of skills that do not exist.
   *
   * @throws Error for anything else.
   */
  async assertDeleteAllowed(path: string): Promise<void> {
    const [, skill = "", version = ""] = (deletablePath.exec(path) ?? []).map((part) =>
      decodeURIComponent(part ?? ""),
    );
    if (!isPlainId(skill) || (version && !isPlainId(version))) {
      const reason = this.#ledger.hasSkill(skill)
        ? notPlainReason
        : "it is not the path of a skill or version";
      throw new Error(`DELETE ${path} is not sent: ${reason}`);
    }
    if (this.#api.names.isUnknownSkill(skill)) return;
    const entry = this.#ledger.versionEntry(skill, version);
    if (entry && (await this.#isOwnVersion(skill, version, entry))) return;
    if (!this.#ledger.hasSkill(skill)) {
      throw new Error(`DELETE ${path} is not sent: this run did not create it`);
    }
    const proof = await this.prove(skill);
    if (proof.status === "proven") return;
    const reason = proof.status === "missing" ? notShownReason : proof.objection.reason;
    throw new Error(`DELETE ${path} is not sent: ${reason}`);
  }

  /** Reads the name of a skill whose label the server does not show, or shows to be another. */
  async #readName(skill: string): Promise<void> {
    const found = this.#ownership.find(skill);
    const newest = stringProperty(found, this.#api.traits.latest);
    const isNeeded = labelsOf(found).length === 0 || this.#ownership.hasForeignLabel(skill);
    if (!newest || !isNeeded || this.#ownership.hasName(skill)) return;
    this.#ownership.addName(skill, bodyString(await this.#api.getVersion(skill, newest), "name"));
  }

  /** Whether a version of a skill of someone else is the one that an entry of the ledger uploaded. */
  async #isOwnVersion(skill: string, version: string, { name, label }: LedgerEntry): Promise<boolean> {
    const read = await this.#api.getVersion(skill, version);
    return bodyString(read, "name") === name && bodyString(read, "description") === label;
  }
}
