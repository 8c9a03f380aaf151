import type { Api, Created } from "../api/api.ts";
import { accepted, describe, type Exchange, property, text } from "../transport/exchange.ts";

const maxPages = 20;

async function versionsOf(api: Api, skill: string): Promise<string[]> {
  const versions: string[] = [];
  let page = "";
  for (let count = 0; count < maxPages; count++) {
    const list: Exchange = await api.listVersions(skill, {
      query: { limit: 100, ...(page ? { page } : {}) },
    });
    const data = property(list.json, "data");
    for (const item of Array.isArray(data) ? data : []) {
      const version = property(item, api.shape.version);
      if (typeof version === "string") versions.push(version);
    }
    page = text(list, "next_page");
    if (!page) break;
  }
  return versions;
}

function isGone(deletion: Exchange): boolean {
  return accepted(deletion) || deletion.response.status === 404;
}

async function deleteSkill(api: Api, skill: string): Promise<string | undefined> {
  try {
    if (api.shape.cascades && isGone(await api.deleteSkill(skill))) return undefined;
    for (const version of new Set(await versionsOf(api, skill))) await api.deleteVersion(skill, version);
    const deletion = await api.deleteSkill(skill);
    return isGone(deletion) ? undefined : `${skill}: ${describe(deletion)}`;
  } catch (error) {
    return `${skill}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Deletes what a scenario created, each skill in the revision that it was created in. Answers what could not be
 * deleted, and why.
 */
export async function cleanUp(created: Created): Promise<string[]> {
  const leftovers: string[] = [];
  for (const [skill, api] of [...created]) {
    const leftover = await deleteSkill(api, skill);
    if (leftover) leftovers.push(leftover);
  }
  return leftovers;
}
