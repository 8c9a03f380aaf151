import type { Revision } from "@skills-api/spec";
import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { existedBefore, hasExisting } from "../../client/existing-skills.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { labelsOf } from "../../client/ownership.ts";
import type { RequestOptions } from "../../client/skills-api.ts";
import { describe } from "../../http/exchange.ts";
import { customSkillPages, itemsOf, type ListPage } from "./find-created.ts";
import type { Leftover } from "./leftover.ts";

/** Delays before deleted skills that are still listed are looked for again, in milliseconds. */
const delays = [250, 1000, 4000] as const;

function nameOf(skill: unknown): string {
  const [label] = labelsOf(skill);
  return label === undefined ? "a new skill without a label" : JSON.stringify(label);
}

/** Whether a label contains the run id, as one that a gateway has changed may do. */
function mentionsRun(skill: unknown, { runId }: Ledger): boolean {
  return runId !== undefined && labelsOf(skill).some((label) => label.toLowerCase().includes(runId));
}

/** Whether a gateway may have changed the case of a label or name that the run has uploaded. */
function isOwnInAnyCase(skill: unknown, { labels }: Ledger): boolean {
  const own = new Set([...labels].map((label) => label.toLowerCase()));
  return labelsOf(skill).some((label) => own.has(label.toLowerCase()));
}

/** Options of {@link findLeftovers}. */
export interface FindLeftoversOptions {
  readonly ledger: Ledger;
  /**
   * Whether the run has just ended, so that a new skill without a label, or with the run id in it, is of the run: a gateway
   * may change or remove labels. Later, users may have created such skills.
   */
  readonly hasJustEnded: boolean;
}

/** Whether a skill has exactly a label or name that the run has uploaded. */
export function isOwn(skill: unknown, ledger: Ledger): boolean {
  return labelsOf(skill).some((label) => ledger.labels.has(label));
}

/** Whether a new skill that no response has named may be of the run. */
function isSuspect(skill: unknown, { ledger, hasJustEnded }: FindLeftoversOptions): boolean {
  if (isOwnInAnyCase(skill, ledger)) return true;
  if (!hasJustEnded) return false;
  // Without the list before the first create, a skill without a label may as well be old.
  const hasLostLabel = labelsOf(skill).length === 0 && ledger.existingSkills !== undefined;
  return hasLostLabel || mentionsRun(skill, ledger);
}

/** Whether the run has deleted a skill, as far as the server has responded. */
function isDeleted(skill: unknown, ledger: Ledger): boolean {
  const id = stringProperty(skill, "id");
  return ledger.createdIds.has(id) && !ledger.outstanding.some((entry) => entry.id === id);
}

/** Records a skill that no response has named, so that clean-up and `sweep` know of it. */
export function adopt(skill: unknown, ledger: Ledger, api: Api): void {
  const [label] = labelsOf(skill);
  const intent = { revision: api.revision, at: new Date(api.date()).toISOString() };
  try {
    const number = ledger.begin({ ...intent, ...(label === undefined ? {} : { label }) });
    ledger.record(number, "created", stringProperty(skill, "id"));
  } catch {
    // The ledger cannot be written; the result names the skill all the same.
  }
}

/** Returns why a new skill is or may be left behind, if so. */
function reasonFor(skill: unknown, options: FindLeftoversOptions): string | undefined {
  const { ledger } = options;
  const id = stringProperty(skill, "id");
  // Reconciliation names those that are not deleted.
  if (ledger.outstanding.some((entry) => entry.id === id)) return undefined;
  if (ledger.createdIds.has(id)) return "it was deleted, but the list of skills shows it";
  if (!isSuspect(skill, options)) return undefined;
  return `no response named it, but the list of skills shows ${nameOf(skill)}`;
}

/** Whether a skill existed before the run. An exact label of the run counts more than a time that says so. */
function isOld(skill: unknown, ledger: Ledger): boolean {
  const { existingSkills } = ledger;
  if (!existingSkills || !existedBefore(skill, existingSkills)) return false;
  return hasExisting(existingSkills, stringProperty(skill, "id")) || !isOwn(skill, ledger);
}

/** Thrown for a list that a cache has sent. */
class StaleListError extends Error {}

/** @throws Error if the skills cannot be listed, or a cache responds. */
async function newSkills(ledger: Ledger, api: Api, request: RequestOptions): Promise<readonly unknown[]> {
  const pages = customSkillPages(api, request);
  const listPage: ListPage = async (page) => {
    const list = await pages(page);
    if (api.isStale(list)) throw new StaleListError(`${describe(list)} from a cache, by its date`);
    return list;
  };
  const skills = await itemsOf(listPage, (skill) => isOld(skill, ledger));
  return skills.filter((skill) => !isOld(skill, ledger));
}

/** @throws Error if the skills cannot be listed. */
async function findLeftoversIn(api: Api, options: FindLeftoversOptions): Promise<Leftover[]> {
  const { ledger } = options;
  let skills = await newSkills(ledger, api, api.lastList()).catch((error: unknown) => {
    if (error instanceof StaleListError) return newSkills(ledger, api, api.freshList());
    throw error;
  });
  // Lists may lag behind deletions.
  for (const delay of delays) {
    if (!skills.some((skill) => isDeleted(skill, ledger))) break;
    await api.wait(delay);
    skills = await newSkills(ledger, api, api.freshList());
  }
  const leftovers = skills.flatMap((skill) => {
    const reason = reasonFor(skill, options);
    return reason === undefined ? [] : [{ skill, id: stringProperty(skill, "id"), reason }];
  });
  for (const { skill, id } of leftovers) {
    if (isDeleted(skill, ledger)) ledger.recordShown(id);
    else if (isOwn(skill, ledger)) adopt(skill, ledger, api);
  }
  // Without a label, it may be that of someone who has created a skill at the same time.
  return leftovers.map(({ skill, id, reason }) => ({
    id,
    reason,
    mayBeForeign: labelsOf(skill).length === 0,
  }));
}

/**
 * Lists the skills that are new since the run began, and returns those that it may have left behind, whether the ledger
 * knows of them or not. What cannot be read is unknown, never empty.
 *
 * @param apis The server in each revision of the run: `ga` shows no skill without versions.
 */
export async function findLeftovers(
  apis: readonly Api[],
  options: FindLeftoversOptions,
): Promise<Leftover[]> {
  const { ledger } = options;
  const leftovers: Leftover[] = [];
  const failures: { readonly revision: Revision; readonly reason: string }[] = [];
  for (const api of apis) {
    try {
      const found = await findLeftoversIn(api, options);
      // Both revisions show the same skills, but for those without versions.
      leftovers.push(...found.filter(({ id }) => !leftovers.some((other) => other.id === id)));
    } catch (error) {
      failures.push({
        revision: api.revision,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const isBlind = failures.length === apis.length;
  // A server that supports one revision alone has nothing of the other.
  const [failure] = failures.filter(({ revision }) => isBlind || ledger.hasCreatedIn(revision));
  if (!failure) return leftovers;
  const hint = ledger.runId === undefined ? "" : `; look for skills with ${ledger.runId} in their name`;
  const where = isBlind ? "" : ` in ${failure.revision}`;
  return [
    ...leftovers,
    { reason: `skills may be left, because they cannot be listed${where} (${failure.reason})${hint}` },
  ];
}
