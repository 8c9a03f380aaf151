import type { Api } from "../api/api.ts";
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
      const version = property(item, "version");
      if (typeof version === "string") versions.push(version);
    }
    page = text(list, "next_page");
    if (!page) break;
  }
  return versions;
}

async function deleteSkill(api: Api, skill: string): Promise<string | undefined> {
  try {
    for (const version of new Set(await versionsOf(api, skill))) await api.deleteVersion(skill, version);
    const deletion = await api.deleteSkill(skill);
    return accepted(deletion) || deletion.response.status === 404
      ? undefined
      : `${skill}: ${describe(deletion)}`;
  } catch (error) {
    return `${skill}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Deletes what a scenario created. Answers what could not be deleted, and why. */
export async function cleanUp(api: Api): Promise<string[]> {
  const leftovers: string[] = [];
  for (const skill of api.created) {
    const leftover = await deleteSkill(api, skill);
    if (leftover) leftovers.push(leftover);
  }
  return leftovers;
}
