import type { Api } from "../../client/api.ts";
import { dataOf, existedBefore, isNewestFirst, textOf, timeOf } from "../../client/existing-skills.ts";
import type { Entry, Ledger } from "../../client/ledger/ledger.ts";
import { accepted, describe, type Exchange, saysMissing, text } from "../../http/exchange.ts";

/** Creates that were given the same, and whose answers are not known. */
export interface UnconfirmedCreate {
  readonly like: Entry;
  readonly entries: readonly Entry[];
}

/** What has come of them. */
export interface Match {
  /** What they made. */
  readonly ids: readonly string[];
  /** Why what was found cannot be told from what somebody else made. */
  readonly ambiguity?: string;
}

const pageSize = 100;
const mostPages = 20;
/** Milliseconds by which the clock of the server may be behind ours. */
const clockSkew = 600_000;

type Ask = (query: Record<string, string | number>) => Promise<Exchange>;

/**
 * The items of a list, once each.
 *
 * @param isOld Tells where to stop in a list that begins with the newest.
 * @throws Error when it is refused, or goes on for too long.
 */
async function itemsOf(ask: Ask, isOld: (item: unknown) => boolean = () => false): Promise<unknown[]> {
  const items: unknown[] = [];
  const pages = new Set<string>();
  for (let page = ""; ; ) {
    const list = await ask({ limit: pageSize, ...(page ? { page } : {}) });
    if (!accepted(list)) throw new Error(describe(list));
    items.push(...dataOf(list.json));
    page = text(list, "next_page");
    if (!page || pages.has(page)) return items;
    if (isNewestFirst(items) && items.some(isOld)) return items;
    if (pages.add(page).size === mostPages) throw new Error(`a list goes on after ${items.length} items`);
  }
}

/** What addresses the versions of a skill; none where there is no such skill. */
export async function versionsOf(skill: string, api: Api): Promise<readonly unknown[]> {
  let missing = false;
  const ask: Ask = async (query) => {
    const list = await api.listVersions(skill, { query });
    missing = saysMissing(list) || list.response.status === 400;
    return list;
  };
  return itemsOf(ask).catch((error: unknown) => {
    if (missing) return [];
    throw error;
  });
}

/** Whether the newest version of a skill has the name that was uploaded; `undefined` where that cannot be said. */
async function isNamed(name: string, skill: unknown, api: Api): Promise<boolean | undefined> {
  const version = textOf(skill, api.traits.latest);
  if (!version) return undefined;
  const found = text(await api.getVersion(textOf(skill, "id"), version), "name");
  return found ? found === name : undefined;
}

/** Whether a skill is what an upload would have made: by its label, and by the name in its SKILL.md. */
async function isMadeBy({ label, name }: Entry, skill: unknown, api: Api): Promise<boolean | undefined> {
  const found = textOf(skill, api.traits.label);
  if (label === undefined && name === undefined) return undefined;
  if (label === undefined && found !== name) {
    const named = await isNamed(name ?? "", skill, api);
    // It has the name and some label: a server may have made it up, or a person chosen it.
    return found === "" ? named : named === true && undefined;
  }
  if (found !== (label ?? name)) return false;
  // It has the label and another name: likewise.
  return name === undefined || (await isNamed(name, skill, api)) || undefined;
}

function isNameless({ like }: UnconfirmedCreate): boolean {
  return like.name === undefined && like.label === undefined;
}

/** Why what was found is left to a person. */
function ambiguityOf(lost: UnconfirmedCreate, all: readonly string[], isUnsure: boolean): string | undefined {
  const { entries } = lost;
  if (!isUnsure && all.length <= entries.length) return undefined;
  const why = !isUnsure
    ? `it was sent ${entries.length} times, and so many have what it was given`
    : isNameless(lost)
      ? "it had no name, and these are new"
      : "these have what it was given, and somebody else may have made them";
  return `${why}: ${all.join(", ")}; delete what is yours, then the ledger, by hand`;
}

function foundFor(lost: UnconfirmedCreate, sure: readonly string[], unsure: readonly string[]): Match {
  const ambiguity = ambiguityOf(lost, [...sure, ...unsure], unsure.length > 0);
  return ambiguity ? { ids: [], ambiguity } : { ids: sure };
}

/** Those skills that were not there before, and that no answer has named. */
async function newSkills(ledger: Ledger, api: Api): Promise<readonly unknown[]> {
  const { before, ids } = ledger;
  const isOld = (skill: unknown) => before !== undefined && existedBefore(skill, before);
  const ask: Ask = (query) => api.listSkills({ query: { source: "custom", ...query } });
  const skills = new Map((await itemsOf(ask, isOld)).map((skill) => [textOf(skill, "id"), skill]));
  return [...skills].flatMap(([id, skill]) => (id && !ids.has(id) && !isOld(skill) ? [skill] : []));
}

async function findSkills(
  lost: UnconfirmedCreate,
  skills: readonly unknown[],
  ledger: Ledger,
  api: Api,
): Promise<Match> {
  const [sure, unsure]: [string[], string[]] = [[], []];
  for (const skill of skills) {
    const made = await isMadeBy(lost.like, skill, api);
    if (made === false) continue;
    (made && ledger.before ? sure : unsure).push(textOf(skill, "id"));
  }
  return foundFor(lost, sure, unsure);
}

async function findVersions(lost: UnconfirmedCreate, ledger: Ledger, api: Api): Promise<Match> {
  const { skill = "", label, name, at } = lost.like;
  const ids = (await versionsOf(skill, api))
    .filter((version) => textOf(version, "description") === label && textOf(version, "name") === name)
    .filter((version) => !(timeOf(version) < Date.parse(at) - clockSkew))
    .map((version) => textOf(version, api.traits.version))
    .filter((id) => id !== "" && !ledger.ids.has(id));
  // A description that every run gives does not tell whose it is.
  const isOurs = ledger.run !== undefined && label?.includes(ledger.run) === true;
  return isOurs ? foundFor(lost, ids, []) : foundFor(lost, [], ids);
}

/** Entries by what they were given. */
export function unconfirmedCreates(entries: readonly Entry[]): readonly UnconfirmedCreate[] {
  const groups = Map.groupBy(entries, ({ skill, label, name }) => JSON.stringify([skill, label, name]));
  return [...groups.values()].flatMap((group) => (group[0] ? [{ like: group[0], entries: group }] : []));
}

/**
 * Looks for what came of creates in one revision: new skills by exactly the label and name that they were given,
 * versions of a skill that is not ours by exactly their description and name.
 *
 * @throws Error when a list is refused, or goes on for too long.
 */
export async function findCreated(
  all: readonly UnconfirmedCreate[],
  ledger: Ledger,
  api: Api,
): Promise<ReadonlyMap<UnconfirmedCreate, Match>> {
  const found = new Map<UnconfirmedCreate, Match>();
  let skills = all.some(({ like }) => like.skill === undefined) ? await newSkills(ledger, api) : [];
  // What has the name of another is not what had none.
  for (const lost of [...all].sort((one, other) => Number(isNameless(one)) - Number(isNameless(other)))) {
    const isVersion = lost.like.skill !== undefined;
    const { ids, ...ambiguity } = await (isVersion
      ? findVersions(lost, ledger, api)
      : findSkills(lost, skills, ledger, api));
    found.set(lost, { ids, ...ambiguity });
    skills = skills.filter((skill) => !ids.includes(textOf(skill, "id")));
  }
  return found;
}
