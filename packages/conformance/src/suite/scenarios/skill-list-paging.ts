import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import { bodyString, type Exchange } from "../../http/exchange.ts";
import {
  hasMoreAgrees,
  itemsOf,
  newestLimit,
  type PageSummary,
  summarizePages,
  valuesOf,
} from "../helpers/lists.ts";
import {
  allPrebuiltSkills,
  defaultLimit,
  prebuiltList,
  prebuiltQuery,
  prebuiltSecondPage,
} from "../helpers/shared-lists.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** Checks of the pages of a list. */
const pageChecks = [
  "skill.list.limit-respected",
  "skill.list.next-page-continues",
  "skill.list.next-page-token",
  "skill.list.no-repeats",
  "skill.list.last-page-null",
  "skill.list.has-more-agrees",
] as const;

/** Up to two pages of a list, and a longer page of the same list. */
interface Pages {
  readonly limit: number;
  /** The first page and, if there is one, the second. */
  readonly pages: readonly Exchange[];
  readonly fullList: Exchange;
  /** The `limit` of {@link fullList}. */
  readonly capacity: number;
  /** Skills to which the order is limited, because others may be created or deleted at any time. @default all */
  readonly ownIds?: ReadonlySet<unknown>;
}

/** Returns the pages that must be the last: they complete the list, or brought nothing new. */
function lastPages(
  { pages, fullList, capacity }: Pages,
  { unique, advanced, reachedEnd }: PageSummary,
): Exchange[] {
  const isComplete = itemsOf(fullList).length < capacity;
  const endsList =
    reachedEnd || !advanced || (isComplete && valuesOf(fullList, "id").every((id) => unique.includes(id)));
  return [...(isComplete ? [fullList] : []), ...(endsList ? pages.slice(-1) : [])];
}

/**
 * Decides {@link pageChecks}.
 *
 * @throws SetupError if the second page was rejected.
 */
function checkPages({ expect, expectEqual, skip }: ScenarioContext, options: Pages): void {
  const { limit, pages, fullList, ownIds } = options;
  const onlyOwn = (ids: readonly unknown[]) => (ownIds ? ids.filter((id) => ownIds.has(id)) : ids);
  const expected = onlyOwn(valuesOf(fullList, "id"));
  if (expected.length <= limit) {
    skip(pageChecks, "there are not enough skills for two pages");
    return;
  }
  const sizes = pages.map((page) => itemsOf(page).length);
  const isWithinLimit = sizes.every((size) => size <= limit);
  const [first, last] = [pages[0], pages.at(-1)];
  const tooLong = pages.find((page) => itemsOf(page).length > limit) ?? first;
  const actualSizes = `pages of ${sizes.join(", ")} skills with limit=${limit}`;
  expect("skill.list.limit-respected", isWithinLimit, actualSizes, tooLong);

  const summary = summarizePages(pages, "id");
  const { values, unique, reachedEnd, advanced } = summary;
  const actual = onlyOwn(unique);
  const continues =
    advanced && isDeepStrictEqual(actual, reachedEnd ? expected : expected.slice(0, actual.length));
  const found = `found ${values.join(", ")}`;
  expect("skill.list.next-page-continues", continues, `${found} of ${expected.join(", ")}`, last);
  const cursors = pages.map((page) => bodyString(page, "next_page")).filter(Boolean);
  const haveFormat = cursors.every((cursor) => cursor.startsWith("page_"));
  if (cursors.length === 0) skip(["skill.list.next-page-token"], "no page has a next page");
  else expect("skill.list.next-page-token", haveFormat, `found ${cursors.join(", ")}`, first);
  for (const page of pages) requireAccepted(page);
  expect("skill.list.no-repeats", unique.length === values.length, found, last);
  const mismatch = [...pages, fullList].find((page) => !hasMoreAgrees([page]));
  expect("skill.list.has-more-agrees", !mismatch, "has_more and next_page disagree", mismatch ?? first);
  const ends = lastPages(options, summary);
  const nextPages = ends.map(({ json }) => property(json, "next_page"));
  const nulls = ends.map(() => null);
  if (ends.length > 0) expectEqual("skill.list.last-page-null", nextPages, nulls, ends[0]);
  else skip(["skill.list.last-page-null"], "no page is known to be the last");
}

/** Lists custom skills in two pages. Only those of the run are checked: others may change at any time. */
async function customPages({ api, createdSkills }: ScenarioContext): Promise<Pages> {
  const source = "custom";
  const limit = Math.ceil(defaultLimit / 2);
  const fullList = requireAccepted(await api.listSkills({ query: { source, limit: newestLimit } }));
  const first = requireAccepted(await api.listSkills({ query: { source, limit } }));
  const page = bodyString(first, "next_page");
  const pages = page ? [first, await api.listSkills({ query: { source, limit, page } })] : [first];
  return { limit, pages, fullList, capacity: newestLimit, ownIds: new Set(createdSkills()) };
}

async function prebuiltPages(context: ScenarioContext): Promise<Pages> {
  const { api } = context;
  const [first, second] = [await prebuiltList(context, api), await prebuiltSecondPage(context, api)];
  const pages = [first, second].flatMap((page) => page?.exchange ?? []);
  return { limit: prebuiltQuery.limit, pages, ...(await allPrebuiltSkills(context, api)) };
}

const paging: Scenario = {
  id: "skill-list-paging",
  title: "Pages of skills",
  writes: false,
  checks: pageChecks,
  async run(context) {
    const { missingCapability, createdSkills, skip } = context;
    const reason = missingCapability("prebuilt");
    if (!reason) return checkPages(context, await prebuiltPages(context));
    if (createdSkills().length <= defaultLimit) return skip(pageChecks, reason);
    checkPages(context, await customPages(context));
  },
};

export const pagingScenarios: readonly Scenario[] = [paging];
