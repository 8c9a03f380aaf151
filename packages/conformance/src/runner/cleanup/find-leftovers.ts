import type { Revision } from "@skills-api/spec";
import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { existedBefore, finalListQuery, type SkillListQuery } from "../../client/existing-skills.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { labelsOf } from "../../client/ownership.ts";
import { itemsOf } from "./find-created.ts";
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

/** Options of {@link findLeftovers}. */
export interface FindLeftoversOptions {
  readonly ledger: Ledger;
  /** Whether a new skill that no response has named may be of the run. */
  isSuspect(skill: unknown, ledger: Ledger): boolean;
}

/** Whether a skill has exactly a label or name that the run has uploaded. */
export function isOwn(skill: unknown, ledger: Ledger): boolean {
  return labelsOf(skill).some((label) => ledger.labels.has(label));
}

/**
 * The same, or a label that a gateway may have changed or removed. Without the list before the first create, a skill
 * without a label may as well be old.
 */
export function mayBeOwn(skill: unknown, ledger: Ledger): boolean {
  const hasLostLabel = labelsOf(skill).length === 0 && ledger.existingSkills !== undefined;
  return isOwn(skill, ledger) || mentionsRun(skill, ledger) || hasLostLabel;
}

/** Whether the run has deleted a skill, as far as the server has responded. */
function isDeleted(skill: unknown, ledger: Ledger): boolean {
  const id = stringProperty(skill, "id");
  return ledger.createdIds.has(id) && !ledger.outstanding.some((entry) => entry.id === id);
}

/** Records a skill that no response has named, so that `sweep` knows of it. */
function adopt(ledger: Ledger, revision: Revision, id: string, label: string | undefined, now: number): void {
  const at = new Date(now).toISOString();
  try {
    ledger.record(ledger.begin({ revision, at, ...(label === undefined ? {} : { label }) }), "created", id);
  } catch {
    // The ledger cannot be written; the result names the skill all the same.
  }
}

/** Returns why a new skill is or may be left behind, if so. */
function reasonFor(
  skill: unknown,
  ledger: Ledger,
  isSuspect: FindLeftoversOptions["isSuspect"],
): string | undefined {
  const id = stringProperty(skill, "id");
  // Reconciliation names those that are not deleted.
  if (ledger.outstanding.some((entry) => entry.id === id)) return undefined;
  if (ledger.createdIds.has(id)) return "it was deleted, but the list of skills shows it";
  if (!isSuspect(skill, ledger)) return undefined;
  return `no response named it, but the list of skills shows ${nameOf(skill)}`;
}

/** @throws Error if the skills cannot be listed. */
async function newSkills(ledger: Ledger, api: Api, query: SkillListQuery): Promise<readonly unknown[]> {
  const { existingSkills } = ledger;
  const isOld = (skill: unknown) => existingSkills !== undefined && existedBefore(skill, existingSkills);
  const skills = await itemsOf((page) => api.listSkills({ query: { ...query, ...page } }), isOld);
  return skills.filter((skill) => !isOld(skill));
}

/** @throws Error if the skills cannot be listed. */
async function findLeftoversIn(api: Api, { ledger, isSuspect }: FindLeftoversOptions): Promise<Leftover[]> {
  let skills = await newSkills(ledger, api, finalListQuery);
  // Lists may lag behind deletions.
  for (const delay of delays) {
    if (!skills.some((skill) => isDeleted(skill, ledger))) break;
    await api.wait(delay);
    skills = await newSkills(ledger, api, api.freshListQuery());
  }
  const leftovers = skills.flatMap((skill) => {
    const reason = reasonFor(skill, ledger, isSuspect);
    return reason === undefined ? [] : [{ skill, id: stringProperty(skill, "id"), reason }];
  });
  for (const { skill, id } of leftovers) {
    if (isDeleted(skill, ledger)) ledger.recordShown(id);
    else if (isOwn(skill, ledger)) adopt(ledger, api.revision, id, labelsOf(skill)[0], api.date());
  }
  return leftovers.map(({ id, reason }) => ({ id, reason }));
}

/**
 * Lists the skills that are new since the run began, and returns those that it may have left behind, whether the ledger
 * knows of them or not. What cannot be read is unknown, never empty.
 *
 * @param apis The server in each revision of the run; the first that can list skills is used.
 */
export async function findLeftovers(
  apis: readonly Api[],
  options: FindLeftoversOptions,
): Promise<Leftover[]> {
  const { runId } = options.ledger;
  const reasons: string[] = [];
  for (const api of apis) {
    try {
      return await findLeftoversIn(api, options);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const hint = runId === undefined ? "" : `; look for skills with ${runId} in their name`;
  return [{ reason: `skills may be left, because they cannot be listed (${reasons[0]})${hint}` }];
}
