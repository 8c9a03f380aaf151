import { isDeepStrictEqual } from "node:util";
import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { hasMoreAgrees, itemsOf, pagesOf, valuesOf } from "./lists.ts";
import { skillNotFound } from "./words.ts";

/** Documented for both lists. */
const defaultLimit = 20;

/** Whether places go up from one to the next, none of them missing. */
function goUp(places: readonly number[]): boolean {
  return places.length > 1 && places.every((place, index) => place > (places[index - 1] ?? -1));
}

const list: Scenario = {
  id: "version-list",
  title: "One version more than a page holds, listed and page by page",
  writes: true,
  checks: [
    "version.list.oldest-first",
    "version.list.newest-first",
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
  observes: ["version.list.limit-out-of-range"],
  async run({ api, control, expect, equal, accepted, refused, observe }) {
    const name = api.names.skill();
    const skill = needed(await api.createSkill(minimalUpload(name)));
    const id = text(skill, "id");
    const { latest, version: address } = api.shape;
    const made = [text(skill, latest)];
    while (made.length <= defaultLimit) {
      made.push(text(needed(await api.createVersion(id, minimalUpload(name))), address));
    }
    const plain = await control(() => api.listVersions(id));
    const listed = valuesOf(plain.exchange, address);
    const places = listed.map((version) => made.indexOf(String(version)));
    const order = `made as number ${places.map((at) => at + 1).join(", ")}`;
    expect("version.list.oldest-first", goUp(places), order);
    expect("version.list.newest-first", goUp(places.toReversed()), order);
    const found = `without limit ${listed.length} of ${made.length} versions`;
    expect("version.list.default-limit", listed.length > 0 && listed.length <= defaultLimit, found);
    const thousand = await api.listVersions(id, { query: { limit: 1000 } });
    accepted("version.list.limit-1000-accepted", thousand);
    const pages = await pagesOf(
      (query) => api.listVersions(id, { query: { limit: 8, ...query } }),
      made.length,
    );
    const counts = pages.filter(wasAccepted).map((page) => itemsOf(page).length);
    const within = counts.every((count) => count <= 8) && counts.some((count) => count > 0);
    expect("version.list.limit-respected", within, `pages of ${counts.join(", ")} with limit=8`);
    const paged = valuesOf(pages, address);
    const unique = new Set(paged);
    const whole = made.every((version) => unique.has(version));
    const continues = whole && isDeepStrictEqual([...unique].slice(0, listed.length), listed);
    expect("version.list.next-page-continues", continues, `found ${paged.join(", ")}`);
    for (const page of pages) needed(page);
    expect("version.list.no-repeats", unique.size === paged.length, `found ${paged.join(", ")}`);
    expect("version.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
    const unknown = api.names.unknownSkill();
    await refused({
      check: "version.list.unknown-skill-not-found",
      message: skillNotFound(unknown),
      status: [404],
      control: plain,
      send: (options) => api.listVersions(unknown, options),
    });
    for (const limit of [0, 1001]) {
      const outside = await refused({
        check: "version.list.limit-out-of-range-refused",
        status: [400],
        control: { ...plain, exchange: thousand },
        send: (options) => api.listVersions(id, { ...options, query: { limit } }),
      });
      observe("version.list.limit-out-of-range", outside);
    }
    equal("version.list.last-page-null", property(pages.at(-1)?.json, "next_page"), null);
  },
};

export const versionListScenarios: readonly Scenario[] = [list];
