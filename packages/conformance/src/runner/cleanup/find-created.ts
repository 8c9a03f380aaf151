import { stringProperty } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import {
  createdAtMs,
  existedBefore,
  isList,
  isNewestFirst,
  listItems,
  maxListedSkills,
} from "../../client/existing-skills.ts";
import type { Ledger, LedgerEntry } from "../../client/ledger/ledger.ts";
import { smallestLimit } from "../../client/list-queries.ts";
import { labelsOf } from "../../client/ownership.ts";
import type { RequestOptions } from "../../client/skills-api.ts";
import { bodyString, describe, type Exchange, isNotFound, wasAccepted } from "../../http/exchange.ts";

/** Creates of the same upload whose responses were lost. */
export interface UnconfirmedCreate {
  /** One of the entries. All have the same skill, label and name. */
  readonly upload: LedgerEntry;
  readonly entries: readonly LedgerEntry[];
}

/** The skills or versions that match an unconfirmed create. */
export interface Match {
  /** Ids of those that the create has certainly made. */
  readonly ids: readonly string[];
  /** Why it is unclear who created those that match; a user has to decide. */
  readonly ambiguity?: string;
}

const pageSize = 100;
/** Pages of a list that are read: as many skills as the list before the first create has, whatever the limit. */
const maxPages = maxListedSkills / smallestLimit;
/** Milliseconds that the clock of the server may be behind the local one. */
const maxClockSkew = 600_000;

/** Sends the request for a page of a list. */
export type ListPage = (query: Record<string, string | number>) => Promise<Exchange>;

/** Lists the pages of custom skills, without the source if the server does not know it. */
export function customSkillPages(api: Api, request: RequestOptions): ListPage {
  let { query = {} } = request;
  return async (page) => {
    const list = await api.listSkills({ ...request, query: { ...query, ...page } });
    if (isList(list.json) || query.source === undefined) return list;
    const { source: _, ...withoutSource } = query;
    query = withoutSource;
    const other = await api.listSkills({ ...request, query: { ...query, ...page } });
    if (isList(other.json)) api.omitListSource();
    return other;
  };
}

/**
 * Returns the items of all pages of a list.
 *
 * @param isOld Whether an item is too old to be of interest. Ends the search if the list is sorted newest first.
 * @throws Error if a page is rejected, or the list is too long.
 */
export async function itemsOf(
  listPage: ListPage,
  isOld: (item: unknown) => boolean = () => false,
): Promise<unknown[]> {
  const items: unknown[] = [];
  const pages = new Set<string>();
  for (let page = ""; ; ) {
    const list = await listPage(page ? { page } : {});
    if (!wasAccepted(list)) throw new Error(describe(list));
    if (!isList(list.json)) throw new Error(`${describe(list)} without a list of items with ids`);
    items.push(...listItems(list.json));
    page = bodyString(list, "next_page");
    if (!page) return items;
    if (pages.has(page)) throw new Error(`a list repeats its pages after ${items.length} items`);
    if (isNewestFirst(items) && items.some(isOld)) return items;
    if (pages.add(page).size === maxPages) throw new Error(`a list has more than ${items.length} items`);
  }
}

/** Returns the versions of a skill; none if the skill does not exist. */
export async function versionsOf(skill: string, api: Api): Promise<readonly unknown[]> {
  let missing = false;
  const listPage: ListPage = async (query) => {
    const list = await api.listVersions(skill, { query: { limit: pageSize, ...query } });
    missing = isNotFound(list) || list.response.status === 400;
    return list;
  };
  return itemsOf(listPage).catch((error: unknown) => {
    if (missing) return [];
    throw error;
  });
}

/** Whether the newest version of a skill has a name; `undefined` if that is unknown. */
async function hasName(name: string, skill: unknown, api: Api): Promise<boolean | undefined> {
  const version = stringProperty(skill, api.traits.latest);
  if (!version) return undefined;
  const actual = bodyString(await api.getVersion(stringProperty(skill, "id"), version), "name");
  return actual ? actual === name : undefined;
}

/** Whether a skill matches an upload by label and by the name in its SKILL.md; `undefined` if that is ambiguous. */
async function matchesUpload(
  { label, name }: LedgerEntry,
  skill: unknown,
  ownLabels: ReadonlySet<string>,
  api: Api,
): Promise<boolean | undefined> {
  const labels = labelsOf(skill);
  if (label === undefined && name === undefined) return undefined;
  if (label === undefined && !labels.includes(name ?? "")) {
    // Another upload of the run had this label.
    if (labels.some((each) => ownLabels.has(each))) return false;
    const named = await hasName(name ?? "", skill, api);
    // Name matches, label differs: ambiguous. The server may have generated the label, or a user set it.
    return labels.length === 0 ? named : named === true && undefined;
  }
  if (!labels.includes(label ?? name ?? "")) return false;
  // Label matches, name differs: ambiguous, too.
  return name === undefined || (await hasName(name, skill, api)) || undefined;
}

function isNameless({ upload }: UnconfirmedCreate): boolean {
  return upload.name === undefined && upload.label === undefined;
}

/** Returns why a user has to decide about the skills or versions that were found, if so. */
function ambiguityOf(
  create: UnconfirmedCreate,
  all: readonly string[],
  hasUncertain: boolean,
): string | undefined {
  const { entries } = create;
  if (!hasUncertain && all.length <= entries.length) return undefined;
  const reason = !hasUncertain
    ? `${all.length} match the upload, which was sent ${entries.length === 1 ? "once" : `${entries.length} times`}`
    : isNameless(create)
      ? "the upload had no name, so it may be any of these new skills"
      : "these match the upload, but someone else may have created them";
  return `${reason}: ${all.join(", ")}; delete yours by hand, then the ledger`;
}

function matchOf(create: UnconfirmedCreate, certain: readonly string[], uncertain: readonly string[]): Match {
  const ambiguity = ambiguityOf(create, [...certain, ...uncertain], uncertain.length > 0);
  return ambiguity ? { ids: [], ambiguity } : { ids: certain };
}

/** Returns the skills that are new since the run began and that no response has named. */
async function newSkills(ledger: Ledger, api: Api): Promise<readonly unknown[]> {
  const { existingSkills, createdIds } = ledger;
  const isOld = (skill: unknown) => existingSkills !== undefined && existedBefore(skill, existingSkills);
  const skills = new Map(
    (await itemsOf(customSkillPages(api, api.freshList()), isOld)).map((skill) => [
      stringProperty(skill, "id"),
      skill,
    ]),
  );
  return [...skills].flatMap(([id, skill]) => (id && !createdIds.has(id) && !isOld(skill) ? [skill] : []));
}

async function findSkills(
  create: UnconfirmedCreate,
  skills: readonly unknown[],
  ledger: Ledger,
  api: Api,
): Promise<Match> {
  const { labels } = ledger;
  const [certain, uncertain]: [string[], string[]] = [[], []];
  for (const skill of skills) {
    const isMatch = await matchesUpload(create.upload, skill, labels, api);
    if (isMatch === false) continue;
    (isMatch && ledger.existingSkills ? certain : uncertain).push(stringProperty(skill, "id"));
  }
  return matchOf(create, certain, uncertain);
}

async function findVersions(create: UnconfirmedCreate, ledger: Ledger, api: Api): Promise<Match> {
  const { skill = "", label, name, at } = create.upload;
  const ids = (await versionsOf(skill, api))
    .filter(
      (version) =>
        stringProperty(version, "description") === label && stringProperty(version, "name") === name,
    )
    .filter((version) => !(createdAtMs(version) < Date.parse(at) - maxClockSkew))
    .map((version) => stringProperty(version, api.traits.version))
    .filter((id) => id !== "" && !ledger.createdIds.has(id));
  // A description without the run id may be that of another run.
  const isOurs = ledger.runId !== undefined && label?.includes(ledger.runId) === true;
  return isOurs ? matchOf(create, ids, []) : matchOf(create, [], ids);
}

/** Groups entries by what was uploaded. */
export function unconfirmedCreates(entries: readonly LedgerEntry[]): readonly UnconfirmedCreate[] {
  const groups = Map.groupBy(entries, ({ skill, label, name }) => JSON.stringify([skill, label, name]));
  return [...groups.values()].flatMap((group) => (group[0] ? [{ upload: group[0], entries: group }] : []));
}

/**
 * Finds the skills and versions that creates without a response have made in one revision. Skills must be new and match
 * the upload by label and name; versions of skills that the run does not own must match by description and name.
 *
 * @throws Error if a list is rejected or too long.
 */
export async function findCreated(
  creates: readonly UnconfirmedCreate[],
  ledger: Ledger,
  api: Api,
): Promise<ReadonlyMap<UnconfirmedCreate, Match>> {
  const matches = new Map<UnconfirmedCreate, Match>();
  let skills = creates.some(({ upload }) => upload.skill === undefined) ? await newSkills(ledger, api) : [];
  // Uploads without a name come last: a skill that matches a named upload cannot be theirs.
  for (const create of [...creates].sort(
    (one, other) => Number(isNameless(one)) - Number(isNameless(other)),
  )) {
    const isVersion = create.upload.skill !== undefined;
    const { ids, ...ambiguity } = await (isVersion
      ? findVersions(create, ledger, api)
      : findSkills(create, skills, ledger, api));
    matches.set(create, { ids, ...ambiguity });
    skills = skills.filter((skill) => !ids.includes(stringProperty(skill, "id")));
  }
  return matches;
}
