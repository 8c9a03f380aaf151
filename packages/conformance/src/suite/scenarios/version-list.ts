import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import { isPromised } from "../../contract/registry.ts";
import { type Exchange, wasAccepted } from "../../http/exchange.ts";
import { skillNotFound } from "../helpers/error-messages.ts";
import { follow, hasMoreAgrees, itemsOf, pagesOf, valuesOf } from "../helpers/lists.ts";
import { defaultLimit } from "../helpers/shared-lists.ts";
import { manyVersions } from "../helpers/shared-skills.ts";
import type { AcceptedTwin, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const orders = ["version.list.oldest-first", "version.list.newest-first"] as const;

/** Whether places go up from one to the next, none of them missing. */
function goUp(places: readonly number[]): boolean {
  return places.length > 1 && places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** What limits out of range do is promised in one revision, and a question of its own in the other. */
async function refuseLimits(
  { api, revision, expectRejected }: ScenarioContext,
  id: string,
  twin: AcceptedTwin,
): Promise<void> {
  const check = "version.list.limit-out-of-range-refused";
  if (!isPromised(check, revision)) return;
  for (const limit of [0, 1001]) {
    await expectRejected({
      check,
      status: [400],
      twin,
      send: (options) => api.listVersions(id, { ...options, query: { limit } }),
    });
  }
}

function judgeOrder(
  { expect, skip }: ScenarioContext,
  descriptions: readonly string[],
  plain: Exchange,
): void {
  const listed = valuesOf(plain, "description").map(String);
  if (!listed.every((description) => descriptions.includes(description))) {
    skip(orders, "the versions do not say which they are");
    return;
  }
  const places = listed.map((description) => descriptions.indexOf(description));
  const order = `made as number ${places.map((at) => at + 1).join(", ")}`;
  expect("version.list.oldest-first", goUp(places), order);
  expect("version.list.newest-first", goUp(places.toReversed()), order);
}

/** Follows the list to its second page, which is the last one where pages are as long as they may be. */
async function judgePages(
  { api, expect, equal, skip }: ScenarioContext,
  id: string,
  { plain, count }: { readonly plain: Exchange; readonly count: number },
): Promise<void> {
  const limit = Math.ceil(count / 2);
  const pages = await pagesOf((query) => api.listVersions(id, { query: { limit, ...query } }), 2);
  const counts = pages.filter(wasAccepted).map((page) => itemsOf(page).length);
  const within = counts.every((each) => each <= limit) && counts.some((each) => each > 0);
  expect(
    "version.list.limit-respected",
    within,
    `pages of ${counts.join(", ")} with limit=${limit}`,
    pages[0],
  );
  const { version: address } = api.traits;
  const { values, unique, ended, moved } = follow(pages, address);
  const listed = valuesOf(plain, address);
  const whole = unique.length >= count;
  const inOrder = isDeepStrictEqual(unique.slice(0, listed.length), listed.slice(0, unique.length));
  const continues = (ended ? whole : moved) && inOrder;
  expect("version.list.next-page-continues", continues, `found ${values.join(", ")}`);
  for (const page of pages) requireAccepted(page);
  expect("version.list.no-repeats", unique.length === values.length, `found ${values.join(", ")}`);
  expect("version.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
  const last = property(pages.at(-1)?.json, "next_page");
  if (ended || whole || !moved) equal("version.list.last-page-null", last, null);
  else skip(["version.list.last-page-null"], "no page is known to be the last");
}

const list: Scenario = {
  id: "version-list",
  title: "One version more than a page holds, listed and page by page",
  writes: true,
  checks: [
    ...orders,
    "version.list.default-limit",
    "version.list.limit-respected",
    "version.list.limit-1000-accepted",
    "version.list.limit-out-of-range-refused",
    "version.list.next-page-continues",
    "version.list.no-repeats",
    "version.list.last-page-null",
    "version.list.has-more-agrees",
    "version.list.unknown-skill-not-found",
    "error.skill-not-found-message",
  ],
  async run(context) {
    const { api, expect, accepted, expectRejected } = context;
    const { id, descriptions, plain } = await manyVersions(context);
    const list = { exchange: requireAccepted(plain), repeat: () => api.listVersions(id) };
    judgeOrder(context, descriptions, list.exchange);
    const size = itemsOf(plain).length;
    const found = `without limit ${size} of ${descriptions.length} versions`;
    expect("version.list.default-limit", size > 0 && size <= defaultLimit, found);
    const thousand = await api.listVersions(id, { query: { limit: 1000 } });
    accepted("version.list.limit-1000-accepted", thousand);
    const unknown = api.names.unknownSkill();
    await expectRejected({
      check: "version.list.unknown-skill-not-found",
      message: skillNotFound(unknown),
      status: [404],
      twin: list,
      send: (options) => api.listVersions(unknown, options),
    });
    await refuseLimits(context, id, { ...list, exchange: thousand });
    await judgePages(context, id, { plain, count: descriptions.length });
  },
};

export const versionListScenarios: readonly Scenario[] = [list];
