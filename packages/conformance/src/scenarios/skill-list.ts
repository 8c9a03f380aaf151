import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { type Exchange, property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { eventually } from "./eventually.ts";
import { hasMoreAgrees, isDescending, itemsOf, newestSkills, pagesOf, sourcesOf, valuesOf } from "./lists.ts";

/** Documented for both lists. */
const defaultLimit = 20;

const prebuilt = ["docx", "pdf", "pptx", "xlsx"];

const list: Scenario = {
  id: "skill-list",
  title: "The list of skills, and of prebuilt ones",
  writes: false,
  checks: [
    "skill.list.limit-100-accepted",
    "skill.list.limit-1000-accepted",
    "skill.list.newest-first",
    "skill.list.source-anthropic",
    "skill.list.prebuilt-skills",
    "skill.list.prebuilt-version-date",
  ],
  observes: [
    "response.rate-limit-headers",
    "response.should-retry-on-success",
    "skill.list.prebuilt-position",
  ],
  async run({ api, expect, accepted, observe }) {
    const anthropic = await newestSkills(api, "anthropic");
    const { largestLimit } = api.shape;
    const large = await api.listSkills({ query: { limit: largestLimit } });
    accepted(`skill.list.limit-${largestLimit}-accepted`, large);
    const times = valuesOf(wasAccepted(large) ? large : anthropic, "created_at");
    expect("skill.list.newest-first", isDescending(times), `created_at in the order ${times.join(", ")}`);

    const names = large.response.headers.map(([name]) => name.toLowerCase());
    const found = (start: string) => names.filter((name) => name.startsWith(start)).join(", ") || "none";
    observe("response.rate-limit-headers", large, found("anthropic-ratelimit"));
    observe("response.should-retry-on-success", large, found("x-should-retry"));
    observe("skill.list.prebuilt-position", large, sourcesOf(api, large).join(", "));

    const sources = sourcesOf(api, anthropic);
    const alone = sources.length > 0 && sources.every((source) => source === "anthropic");
    expect("skill.list.source-anthropic", alone, `sources ${sources.join(", ") || "none"}`);
    const ids = valuesOf(anthropic, "id");
    expect(
      "skill.list.prebuilt-skills",
      prebuilt.every((id) => ids.includes(id)),
      `found ${ids.join(", ")}`,
    );
    const latest = valuesOf(anthropic, api.shape.latest);
    const dates = latest.every((version) => /^20\d{6}$/.test(String(version)));
    expect("skill.list.prebuilt-version-date", dates, `found ${latest.join(", ")}`);
  },
};

const paging: Scenario = {
  id: "skill-list-paging",
  title: "Skills page by page",
  writes: false,
  checks: [
    "skill.list.limit-respected",
    "skill.list.next-page-continues",
    "skill.list.next-page-token",
    "skill.list.no-repeats",
    "skill.list.last-page-null",
    "skill.list.has-more-agrees",
  ],
  async run({ api, expect, equal, skip }) {
    // Prebuilt skills alone: their number does not depend on how full the account is.
    const source = "anthropic";
    const expected = valuesOf(needed(await api.listSkills({ query: { source } })), "id");
    if (expected.length < 2) return skip(paging.checks, "there are not enough prebuilt skills for two pages");
    const limit = Math.ceil(expected.length / 2);
    const pages = await pagesOf((query) => api.listSkills({ query: { source, limit, ...query } }), 8);
    const sizes = pages.map((page) => itemsOf(page).length);
    const fits = sizes.every((size) => size <= limit);
    expect("skill.list.limit-respected", fits, `pages of ${sizes.join(", ")} skills with limit=${limit}`);
    const ids = valuesOf(pages, "id");
    equal("skill.list.next-page-continues", [...new Set(ids)].slice(0, expected.length), expected);
    const cursors = pages.map((page) => text(page, "next_page")).filter(Boolean);
    const tokens = cursors.every((cursor) => cursor.startsWith("page_"));
    if (cursors.length > 0) expect("skill.list.next-page-token", tokens, `found ${cursors.join(", ")}`);
    else skip(["skill.list.next-page-token"], "no page is followed by another");
    for (const page of pages) needed(page);
    expect("skill.list.no-repeats", new Set(ids).size === ids.length, `found ${ids.join(", ")}`);
    expect("skill.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
    equal("skill.list.last-page-null", property(pages.at(-1)?.json, "next_page"), null);
  },
};

const custom: Scenario = {
  id: "skill-list-custom",
  title: "Custom skills in the list, beside prebuilt ones",
  writes: true,
  checks: [
    "skill.list.default-limit",
    "skill.list.created-skill-listed",
    "skill.list.source-custom",
    "skill.list.source-anthropic",
    "skill.list.custom-and-prebuilt",
  ],
  async run({ api, expect, skip }) {
    const created: string[] = [];
    const few = itemsOf(needed(await api.listSkills())).length;
    // One skill more than a page holds without limit, on an account that has few.
    for (let count = Math.min(few, defaultLimit - 1); count <= defaultLimit; count++) {
      created.push(text(needed(await api.createSkill(minimalUpload(api.names.skill()))), "id"));
    }
    const plain = needed(await api.listSkills());
    const size = itemsOf(plain).length;
    expect("skill.list.default-limit", size > 0 && size <= defaultLimit, `${size} skills without limit`);
    const listed = (pages: Exchange[]) => created.every((id) => valuesOf(pages, "id").includes(id));
    const own = await eventually(() => newestSkills(api, "custom"), listed);
    const ids = valuesOf(own, "id");
    expect("skill.list.created-skill-listed", listed(own), `${created} in ${ids.join(", ")}`);
    const sources = sourcesOf(api, own);
    const alone = sources.every((source) => source === "custom");
    expect("skill.list.source-custom", alone, `sources ${sources.join(", ")}`);
    // Only beside custom skills does it show that these are left out.
    const others = sourcesOf(api, await newestSkills(api, "anthropic"));
    expect(
      "skill.list.source-anthropic",
      others.every((source) => source === "anthropic"),
      `sources ${others.join(", ")}`,
    );
    const isMixed = (pages: readonly Exchange[]) =>
      ["custom", "anthropic"].every((kind) => sourcesOf(api, pages).includes(kind));
    const all = isMixed([plain]) ? [plain] : await newestSkills(api);
    const more = Boolean(text(all.at(-1) ?? plain, "next_page"));
    const kinds = [...new Set(sourcesOf(api, all))];
    if (!kinds.includes("anthropic") && more) {
      skip(["skill.list.custom-and-prebuilt"], "the first 100 skills are all custom");
    } else {
      expect("skill.list.custom-and-prebuilt", isMixed(all), `sources ${kinds.join(", ")}`);
    }
  },
};

const queries: Scenario = {
  id: "skill-list-queries",
  title: "Values of limit, source and page that a list does not take",
  writes: false,
  checks: [
    "skill.list.limit-out-of-range-refused",
    "skill.list.limit-out-of-range-message",
    "skill.list.limit-not-a-number-refused",
    "skill.list.unknown-source-refused",
    "skill.list.unknown-source-message",
    "skill.list.bad-cursor-refused",
    "skill.list.bad-cursor-message",
  ],
  observes: [
    "skill.list.limit-over-100",
    "skill.list.limit-zero",
    "skill.list.limit-not-a-number",
    "skill.list.unknown-source",
    "skill.list.bad-cursor",
  ],
  async run({ api, control, refused, observe }) {
    const usual = { source: "anthropic", limit: 1 };
    const listed = await control(() => api.listSkills({ query: usual }));
    const refuse = (check: string, change: Readonly<Record<string, string | number>>, words?: RegExp) =>
      refused({
        check: `skill.list.${check}-refused`,
        ...(words ? { message: { check: `skill.list.${check}-message`, pattern: words } } : {}),
        status: [400],
        control: listed,
        send: (options) => api.listSkills({ ...options, query: { ...usual, ...change } }),
      });
    const outOfRange = (limit: number) =>
      refuse("limit-out-of-range", { limit }, /^limit must be between 1 and 1000$/);
    observe("skill.list.limit-zero", await outOfRange(0));
    for (const limit of new Set([api.shape.largestLimit + 1, 1001])) {
      observe("skill.list.limit-over-100", await outOfRange(limit));
    }
    observe("skill.list.limit-not-a-number", await refuse("limit-not-a-number", { limit: "abc" }));
    const source = { source: "conformance" };
    const sourceWords = /^source must be one of custom, anthropic$/;
    observe("skill.list.unknown-source", await refuse("unknown-source", source, sourceWords));
    const page = { page: "page_conformance" };
    observe("skill.list.bad-cursor", await refuse("bad-cursor", page, /^page is not a valid page token\.$/));
  },
};

const read: Scenario = {
  id: "skill-get",
  title: "Skills that do not exist, and prebuilt ones",
  writes: false,
  checks: ["skill.get.unknown-not-found", "error.skill-not-found-message"],
  observes: ["skill.get.unknown-message", "skill.get.prebuilt"],
  async run({ api, control, refused, observe }) {
    const unknown = api.names.unknownSkill();
    const missing = await refused({
      check: "skill.get.unknown-not-found",
      message: {
        check: "error.skill-not-found-message",
        pattern: new RegExp(`^Skill not found: ${unknown}$`),
      },
      status: [404],
      control: await control(() => api.listSkills({ query: { limit: 1 } })),
      send: () => api.getSkill(unknown),
    });
    observe("skill.get.unknown-message", missing);
    const xlsx = await api.getSkill("xlsx");
    const version = text(xlsx, api.shape.latest);
    observe("skill.get.prebuilt", xlsx);
    observe("skill.get.prebuilt", await api.listVersions("xlsx", { query: { limit: 1 } }));
    if (!version) return;
    observe("skill.get.prebuilt", await api.getVersion("xlsx", version));
    observe("skill.get.prebuilt", await api.download("xlsx", version));
  },
};

export const skillListScenarios: readonly Scenario[] = [list, paging, custom, queries, read];
