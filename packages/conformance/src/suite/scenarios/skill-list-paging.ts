import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import { bodyString, type Exchange } from "../../http/exchange.ts";
import { type Followed, follow, hasMoreAgrees, itemsOf, newest, valuesOf } from "../helpers/lists.ts";
import { defaultLimit, secondPage, usualList, usualQuery, wholeList } from "../helpers/shared-lists.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** What decides whether pages of skills go on where the last one ended. */
const pageChecks = [
  "skill.list.limit-respected",
  "skill.list.next-page-continues",
  "skill.list.next-page-token",
  "skill.list.no-repeats",
  "skill.list.last-page-null",
  "skill.list.has-more-agrees",
] as const;

/** Two pages of a list, and one that holds more of it. */
interface Pages {
  readonly limit: number;
  /** The first page, and the one after it where it named one. */
  readonly pages: readonly Exchange[];
  readonly whole: Exchange;
  /** How many skills there is room for in `whole`. */
  readonly room: number;
  /** The skills whose order is known; others may come at any time. Default all. */
  readonly own?: ReadonlySet<unknown>;
}

/** The pages that nothing can follow: everything was seen, or the last of them brought nothing new. */
function lastPages({ pages, whole, room }: Pages, { unique, moved, ended }: Followed): Exchange[] {
  const complete = itemsOf(whole).length < room;
  const ends = ended || !moved || (complete && valuesOf(whole, "id").every((id) => unique.includes(id)));
  return [...(complete ? [whole] : []), ...(ends ? pages.slice(-1) : [])];
}

/**
 * Judges them by {@link pageChecks}.
 *
 * @throws SetUpFailed when the second page was refused.
 */
function judgePages({ expect, equal, skip }: ScenarioContext, given: Pages): void {
  const { limit, pages, whole, own } = given;
  const known = (ids: readonly unknown[]) => (own ? ids.filter((id) => own.has(id)) : ids);
  const expected = known(valuesOf(whole, "id"));
  if (expected.length <= limit) {
    skip(pageChecks, "there are not enough skills for two pages");
    return;
  }
  const sizes = pages.map((page) => itemsOf(page).length);
  const fits = sizes.every((size) => size <= limit);
  const [first, last] = [pages[0], pages.at(-1)];
  const tooLong = pages.find((page) => itemsOf(page).length > limit) ?? first;
  expect(
    "skill.list.limit-respected",
    fits,
    `pages of ${sizes.join(", ")} skills with limit=${limit}`,
    tooLong,
  );

  const followed = follow(pages, "id");
  const { values, unique, ended, moved } = followed;
  const found = known(unique);
  const due = ended ? expected : expected.slice(0, found.length);
  const continues = moved && isDeepStrictEqual(found, due);
  const foundOf = `found ${values.join(", ")} of ${expected.join(", ")}`;
  expect("skill.list.next-page-continues", continues, foundOf, last);
  const cursors = pages.map((page) => bodyString(page, "next_page")).filter(Boolean);
  const tokens = cursors.every((cursor) => cursor.startsWith("page_"));
  if (cursors.length > 0) expect("skill.list.next-page-token", tokens, `found ${cursors.join(", ")}`, first);
  else skip(["skill.list.next-page-token"], "no page is followed by another");
  for (const page of pages) requireAccepted(page);
  expect("skill.list.no-repeats", unique.length === values.length, `found ${values.join(", ")}`, last);
  const odd = [...pages, whole].find((page) => !hasMoreAgrees([page]));
  expect("skill.list.has-more-agrees", !odd, "has_more and next_page disagree", odd ?? first);
  const lasts = lastPages(given, followed);
  const named = lasts.map(({ json }) => property(json, "next_page"));
  const nulls = lasts.map(() => null);
  if (lasts.length > 0) equal("skill.list.last-page-null", named, nulls, lasts[0]);
  else skip(["skill.list.last-page-null"], "no page is known to be the last");
}

/** The run's own skills by two pages. Nobody knows how many others there are, or what becomes of them. */
async function ownPages({ api, created }: ScenarioContext): Promise<Pages> {
  const source = "custom";
  const limit = Math.ceil(defaultLimit / 2);
  const whole = requireAccepted(await api.listSkills({ query: { source, limit: newest } }));
  const first = requireAccepted(await api.listSkills({ query: { source, limit } }));
  const page = bodyString(first, "next_page");
  const pages = page ? [first, await api.listSkills({ query: { source, limit, page } })] : [first];
  return { limit, pages, whole, room: newest, own: new Set(created()) };
}

async function prebuiltPages(context: ScenarioContext): Promise<Pages> {
  const { api } = context;
  const [first, second] = [await usualList(context, api), await secondPage(context, api)];
  const pages = [first, second].flatMap((page) => page?.exchange ?? []);
  return { limit: usualQuery.limit, pages, ...(await wholeList(context, api)) };
}

const paging: Scenario = {
  id: "skill-list-paging",
  title: "Skills page by page",
  writes: false,
  checks: pageChecks,
  async run(context) {
    const { lacks, created, skip } = context;
    const lack = lacks("prebuilt");
    if (!lack) return judgePages(context, await prebuiltPages(context));
    if (created().length <= defaultLimit) return skip(pageChecks, lack);
    judgePages(context, await ownPages(context));
  },
};

export const pagingScenarios: readonly Scenario[] = [paging];
