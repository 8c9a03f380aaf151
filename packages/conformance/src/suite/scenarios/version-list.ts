import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import { isPromised } from "../../contract/registry.ts";
import { type Exchange, wasAccepted } from "../../http/exchange.ts";
import { skillNotFound } from "../helpers/error-messages.ts";
import { collectPages, hasMoreAgrees, itemsOf, summarizePages, valuesOf } from "../helpers/lists.ts";
import { defaultLimit } from "../helpers/shared-lists.ts";
import { skillWithManyVersions } from "../helpers/shared-skills.ts";
import type { AcceptedTwin, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const orders = ["version.list.oldest-first", "version.list.newest-first"] as const;

/** Whether there are at least two indexes, all known and in ascending order. */
function isAscending(indexes: readonly number[]): boolean {
  return indexes.length > 1 && indexes.every((each, index) => each > (indexes[index - 1] ?? -1));
}

/** Checks limits out of range, in revisions that document them. */
async function checkLimits(
  { api, revision, expectRejected }: ScenarioContext,
  id: string,
  twin: AcceptedTwin,
): Promise<void> {
  const check = "version.list.limit-out-of-range-refused";
  if (!isPromised(check, revision)) return;
  for (const limit of [0, 1001]) {
    await expectRejected({
      check,
      message: {
        check: "version.list.limit-out-of-range-message",
        pattern: /^limit must be between 1 and 1000$/,
      },
      status: [400],
      twin,
      send: (options) => api.listVersions(id, { ...options, query: { limit } }),
    });
  }
}

function checkOrder(
  { expect, skip }: ScenarioContext,
  descriptions: readonly string[],
  defaultList: Exchange,
): void {
  const listed = valuesOf(defaultList, "description").map(String);
  if (!listed.every((description) => descriptions.includes(description))) {
    skip(orders, "the descriptions do not identify the versions");
    return;
  }
  const indexes = listed.map((description) => descriptions.indexOf(description));
  const actual = `listed in the order ${indexes.map((index) => index + 1).join(", ")} of their creation`;
  expect("version.list.oldest-first", isAscending(indexes), actual);
  expect("version.list.newest-first", isAscending(indexes.toReversed()), actual);
}

/** Requests the first two pages, which contain all versions if the server fills each page. */
async function checkPages(
  { api, expect, expectEqual, skip }: ScenarioContext,
  id: string,
  { defaultList, count }: { readonly defaultList: Exchange; readonly count: number },
): Promise<void> {
  const limit = Math.ceil(count / 2);
  const pages = await collectPages((query) => api.listVersions(id, { query: { limit, ...query } }), 2);
  const counts = pages.filter(wasAccepted).map((page) => itemsOf(page).length);
  const isWithinLimit = counts.every((each) => each <= limit) && counts.some((each) => each > 0);
  expect(
    "version.list.limit-respected",
    isWithinLimit,
    `pages of ${counts.join(", ")} with limit=${limit}`,
    pages[0],
  );
  const { version: idProperty } = api.traits;
  const { values, unique, reachedEnd, advanced } = summarizePages(pages, idProperty);
  const listed = valuesOf(defaultList, idProperty);
  const isComplete = unique.length >= count;
  const inOrder = isDeepStrictEqual(unique.slice(0, listed.length), listed.slice(0, unique.length));
  const continues = (reachedEnd ? isComplete : advanced) && inOrder;
  expect("version.list.next-page-continues", continues, `found ${values.join(", ")}`);
  for (const page of pages) requireAccepted(page);
  expect("version.list.no-repeats", unique.length === values.length, `found ${values.join(", ")}`);
  expect("version.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
  const last = property(pages.at(-1)?.json, "next_page");
  if (reachedEnd || isComplete || !advanced) expectEqual("version.list.last-page-null", last, null);
  else skip(["version.list.last-page-null"], "no page is known to be the last");
}

const list: Scenario = {
  id: "version-list",
  title: "Listing more versions than fit on one page",
  writes: true,
  checks: [
    ...orders,
    "version.list.default-limit",
    "version.list.limit-respected",
    "version.list.limit-1000-accepted",
    "version.list.limit-out-of-range-refused",
    "version.list.limit-out-of-range-message",
    "version.list.next-page-continues",
    "version.list.no-repeats",
    "version.list.last-page-null",
    "version.list.has-more-agrees",
    "version.list.unknown-skill-not-found",
    "error.skill-not-found-message",
  ],
  async run(context) {
    const { api, expect, expectAccepted, expectRejected } = context;
    const { id, descriptions, defaultList } = await skillWithManyVersions(context);
    const list = { exchange: requireAccepted(defaultList), repeat: () => api.listVersions(id) };
    checkOrder(context, descriptions, list.exchange);
    const size = itemsOf(defaultList).length;
    const actual = `${size} of ${descriptions.length} versions without limit`;
    expect("version.list.default-limit", size > 0 && size <= defaultLimit, actual);
    const largestPage = await api.listVersions(id, { query: { limit: 1000 } });
    expectAccepted("version.list.limit-1000-accepted", largestPage);
    const unknown = api.names.unknownSkill();
    await expectRejected({
      check: "version.list.unknown-skill-not-found",
      message: skillNotFound(unknown),
      status: [404],
      twin: list,
      send: (options) => api.listVersions(unknown, options),
    });
    await checkLimits(context, id, { ...list, exchange: largestPage });
    await checkPages(context, id, { defaultList, count: descriptions.length });
  },
};

export const versionListScenarios: readonly Scenario[] = [list];
