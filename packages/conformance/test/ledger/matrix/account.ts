import type { Revision } from "@skills-api/spec";
import { property } from "../../../src/base/json.ts";

/** The key of the account. */
export const apiKey = "a-key-of-the-crash-matrix";

/** Everything that can be read in an account: a text for each skill, by id. */
export type Account = ReadonlyMap<string, string>;

function headersOf(revision: Revision): Record<string, string> {
  return { "x-api-key": apiKey, ...(revision === "ga" ? {} : { "anthropic-beta": revision }) };
}

async function listed(url: string, path: string, revision: Revision): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = ""; ; ) {
    const query = `limit=100${page ? `&page=${page}` : ""}`;
    const answer = await fetch(`${url}${path}?${query}`, { headers: headersOf(revision) });
    const list: unknown = await answer.json();
    const [data, next] = [property(list, "data"), property(list, "next_page")];
    if (!Array.isArray(data)) throw new Error(`${path} is not a list: ${JSON.stringify(list)}`);
    items.push(...data);
    if (typeof next !== "string") return items;
    page = next;
  }
}

async function skillsIn(url: string, revision: Revision): Promise<Map<string, unknown>> {
  const skills = await listed(url, "/v1/skills", revision);
  return new Map(skills.map((skill) => [String(property(skill, "id")), skill]));
}

/** Reads a whole account: custom and prebuilt skills in both revisions, with all versions. */
export async function readAccount(url: string): Promise<Account> {
  const [skills, inGa] = await Promise.all([skillsIn(url, "skills-2025-10-02"), skillsIn(url, "ga")]);
  const texts = [...skills].map(async ([id, skill]): Promise<[string, string]> => {
    const versions = await listed(url, `/v1/skills/${id}/versions`, "skills-2025-10-02");
    return [id, JSON.stringify([skill, inGa.get(id), versions])];
  });
  return new Map(await Promise.all(texts));
}

/** The differences between an account now and before. */
export interface Difference {
  /** Ids of skills that are new. */
  readonly left: readonly string[];
  /** Ids of skills that were deleted or changed. */
  readonly touched: readonly string[];
}

/** @param late Ids of the skills that another user has created since. */
export function difference(before: Account, after: Account, late: readonly string[]): Difference {
  const changed = [...before].filter(([id, text]) => after.get(id) !== text).map(([id]) => id);
  return {
    left: [...after.keys()].filter((id) => !before.has(id) && !late.includes(id)),
    touched: [...changed, ...late.filter((id) => !after.has(id))],
  };
}

/** A skill of another user. */
export interface Decoy {
  readonly revision: Revision;
  readonly name: string;
  readonly label?: string;
}

async function createDecoy(url: string, { revision, name, label }: Decoy): Promise<string[]> {
  const form = new FormData();
  const manifest = `---\nname: ${name}\ndescription: Made by a conformance run; safe to delete.\n---\n\n# ${name}\n`;
  form.append("files[]", new Blob([manifest]), `${name}/SKILL.md`);
  if (label !== undefined) form.append(revision === "ga" ? "display_name" : "display_title", label);
  const answer = await fetch(`${url}/v1/skills`, {
    method: "POST",
    headers: headersOf(revision),
    body: form,
  });
  const id = property(await answer.json(), "id");
  return answer.ok ? [String(id)] : [];
}

/** Creates skills of another user. Returns the ids of those that the server accepts. */
export async function createDecoys(url: string, decoys: readonly Decoy[]): Promise<string[]> {
  const ids: string[] = [];
  for (const decoy of decoys) ids.push(...(await createDecoy(url, decoy)));
  return ids;
}

export async function deleteSkills(url: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await fetch(`${url}/v1/skills/${id}`, { method: "DELETE", headers: headersOf("ga") });
}

/** Sends requests until the server has processed all earlier ones. */
export async function letItAct(url: string): Promise<void> {
  for (let time = 0; time < 5; time++) await listed(url, "/v1/skills/xlsx/versions", "ga");
}
