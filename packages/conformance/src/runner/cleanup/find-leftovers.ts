import type { Revision } from "@skills-api/spec";
import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { existedBefore, finalListQuery } from "../../client/existing-skills.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import { labelsOf } from "../../client/ownership.ts";
import { isNotFound } from "../../http/exchange.ts";
import { itemsOf } from "./find-created.ts";
import type { Leftover } from "./leftover.ts";

function nameOf(skill: unknown): string {
  const [label] = labelsOf(skill);
  return label === undefined ? "a new skill without a label" : JSON.stringify(label);
}

/** Whether a label contains the run id, as one that a gateway has changed may do. */
function mentionsRun(skill: unknown, { runId }: Ledger): boolean {
  return runId !== undefined && labelsOf(skill).some((label) => label.toLowerCase().includes(runId));
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

async function checkSkill(skill: unknown, ledger: Ledger, api: Api): Promise<Leftover | undefined> {
  const id = stringProperty(skill, "id");
  if (ledger.outstanding.some((entry) => entry.id === id)) return undefined;
  if (ledger.createdIds.has(id)) {
    // Lists may lag behind.
    if (isNotFound(await api.getSkill(id))) return undefined;
    ledger.recordShown(id);
    return { id, reason: "it was deleted, but the server still shows it" };
  }
  const [label] = labelsOf(skill);
  const isOwn = labelsOf(skill).some((each) => ledger.labels.has(each));
  if (!isOwn && !mentionsRun(skill, ledger) && label !== undefined) return undefined;
  if (isOwn) adopt(ledger, api.revision, id, label, api.date());
  return { id, reason: `no response named it, but the list of skills shows ${nameOf(skill)}` };
}

/** @throws Error if the skills cannot be listed. */
async function findLeftoversIn(ledger: Ledger, api: Api): Promise<Leftover[]> {
  const { existingSkills } = ledger;
  const isOld = (skill: unknown) => existingSkills !== undefined && existedBefore(skill, existingSkills);
  const skills = await itemsOf((page) => api.listSkills({ query: { ...finalListQuery, ...page } }), isOld);
  const leftovers: Leftover[] = [];
  for (const skill of skills.filter((each) => !isOld(each))) {
    const leftover = await checkSkill(skill, ledger, api);
    if (leftover) leftovers.push(leftover);
  }
  return leftovers;
}

/**
 * Lists the skills that are new since the run began, and returns those that it may have left behind, whether the ledger
 * knows of them or not. What cannot be read is unknown, never empty.
 *
 * @param apis The server in each revision of the run; the first that can list skills is used.
 */
export async function findLeftovers(ledger: Ledger, apis: readonly Api[]): Promise<Leftover[]> {
  const reasons: string[] = [];
  for (const api of apis) {
    try {
      return await findLeftoversIn(ledger, api);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const hint = ledger.runId === undefined ? "" : `; look for skills with ${ledger.runId} in their name`;
  return [{ reason: `skills may be left, because they cannot be listed (${reasons[0]})${hint}` }];
}
