import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, type Exchange, property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { eventually } from "./eventually.ts";
import { hasMoreAgrees, isDescending, itemsOf, newestSkills, pagesOf, valuesOf } from "./lists.ts";

/** Documented for both lists. */
const defaultLimit = 20;

const prebuilt = ["docx", "pdf", "pptx", "xlsx"];

const list: Scenario = {
  id: "skill-list",
  title: "One page of skills",
  writes: false,
  checks: [
    "skill.list.limit-100-accepted",
    "skill.list.limit-respected",
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
    const plain = needed(await api.listSkills());
    const names = plain.response.headers.map(([name]) => name.toLowerCase());
    const found = (start: string) => names.filter((name) => name.startsWith(start)).join(", ") || "none";
    observe("response.rate-limit-headers", plain, found("anthropic-ratelimit"));
    observe("response.should-retry-on-success", plain, found("x-should-retry"));

    const hundred = await api.listSkills({ query: { limit: 100 } });
    accepted("skill.list.limit-100-accepted", hundred);
    const times = valuesOf(wasAccepted(hundred) ? hundred : plain, "created_at");
    expect("skill.list.newest-first", isDescending(times), `created_at in the order ${times.join(", ")}`);
    observe("skill.list.prebuilt-position", hundred, valuesOf(hundred, "source").join(", "));

    const one = needed(await api.listSkills({ query: { limit: 1 } }));
    const few = itemsOf(one).length <= 1;
    expect("skill.list.limit-respected", few, `${itemsOf(one).length} skills with limit=1`);

    const anthropic = await newestSkills(api, "anthropic");
    const sources = valuesOf(anthropic, "source");
    const alone = sources.length > 0 && sources.every((source) => source === "anthropic");
    expect("skill.list.source-anthropic", alone, `sources ${sources.join(", ") || "none"}`);
    const ids = valuesOf(anthropic, "id");
    expect(
      "skill.list.prebuilt-skills",
      prebuilt.every((id) => ids.includes(id)),
      `found ${ids.join(", ")}`,
    );
    const latest = valuesOf(anthropic, "latest_version");
    const dates = latest.every((version) => /^20\d{6}$/.test(String(version)));
    expect("skill.list.prebuilt-version-date", dates, `found ${latest.join(", ")}`);
  },
};

const paging: Scenario = {
  id: "skill-list-paging",
  title: "Skills page by page",
  writes: false,
  checks: [
    "skill.list.next-page-continues",
    "skill.list.no-repeats",
    "skill.list.last-page-null",
    "skill.list.has-more-agrees",
  ],
  async run({ api, expect, equal, skip }) {
    // Prebuilt skills alone: their number does not depend on how full the account is.
    const source = "anthropic";
    const whole = needed(await api.listSkills({ query: { source, limit: 4 } }));
    const pages = await pagesOf((query) => api.listSkills({ query: { source, limit: 2, ...query } }), 8);
    if (itemsOf(whole).length < 2)
      return skip(paging.checks, "there are not enough prebuilt skills for two pages");
    const ids = valuesOf(pages, "id");
    const expected = valuesOf(whole, "id");
    equal("skill.list.next-page-continues", [...new Set(ids)].slice(0, expected.length), expected);
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
    const few = valuesOf(await newestSkills(api), "id").length;
    // One skill more than a page holds without limit, on an account that has few.
    for (let count = Math.min(few, defaultLimit - 1); count <= defaultLimit; count++) {
      created.push(text(needed(await api.createSkill(minimalUpload(api.names.skill()))), "id"));
    }
    const plain = itemsOf(needed(await api.listSkills())).length;
    expect("skill.list.default-limit", plain > 0 && plain <= defaultLimit, `${plain} skills without limit`);
    const listed = (pages: Exchange[]) => created.every((id) => valuesOf(pages, "id").includes(id));
    const own = await eventually(() => newestSkills(api, "custom"), listed);
    const ids = valuesOf(own, "id");
    expect(
      "skill.list.created-skill-listed",
      created.every((id) => ids.includes(id)),
      `${created} in ${ids.join(", ")}`,
    );
    const sources = valuesOf(own, "source");
    expect(
      "skill.list.source-custom",
      sources.every((source) => source === "custom"),
      `sources ${sources.join(", ")}`,
    );
    // Only beside custom skills does it show that these are left out.
    const others = valuesOf(await newestSkills(api, "anthropic"), "source");
    expect(
      "skill.list.source-anthropic",
      others.every((source) => source === "anthropic"),
      `sources ${others.join(", ")}`,
    );
    const all = await newestSkills(api);
    const kinds = new Set(valuesOf(all, "source"));
    const more = all.some((page, index) => index === all.length - 1 && text(page, "next_page"));
    if (!kinds.has("anthropic") && more) {
      skip(["skill.list.custom-and-prebuilt"], "the first 100 skills are all custom");
    } else {
      const both = kinds.has("custom") && kinds.has("anthropic");
      expect("skill.list.custom-and-prebuilt", both, `sources ${[...kinds].join(", ")}`);
    }
  },
};

const limits: Scenario = {
  id: "skill-list-limits",
  title: "Queries whose answers nobody has recorded",
  writes: false,
  checks: [],
  observes: [
    "skill.list.limit-over-100",
    "skill.list.limit-zero",
    "skill.list.limit-not-a-number",
    "skill.list.unknown-source",
    "skill.list.bad-cursor",
  ],
  async run({ api, observe }) {
    const ask = (query: Record<string, string | number>): Promise<Exchange> => api.listSkills({ query });
    observe("skill.list.limit-over-100", [await ask({ limit: 101 }), await ask({ limit: 1001 })]);
    observe("skill.list.limit-zero", await ask({ limit: 0 }));
    observe("skill.list.limit-not-a-number", await ask({ limit: "abc" }));
    observe("skill.list.unknown-source", await ask({ source: "conformance" }));
    observe("skill.list.bad-cursor", await ask({ page: "page_conformance" }));
  },
};

const read: Scenario = {
  id: "skill-get",
  title: "Skills that do not exist, and prebuilt ones",
  writes: false,
  checks: ["skill.get.unknown-not-found"],
  observes: ["skill.get.unknown-message", "skill.get.prebuilt"],
  async run({ api, control, refused, observe }) {
    const missing = await refused({
      check: "skill.get.unknown-not-found",
      status: [404],
      control: await control(() => api.listSkills({ query: { limit: 1 } })),
      send: () => api.getSkill(api.names.unknownSkill()),
    });
    observe("skill.get.unknown-message", missing);
    const xlsx = await api.getSkill("xlsx");
    const version = text(xlsx, "latest_version");
    observe("skill.get.prebuilt", xlsx);
    observe("skill.get.prebuilt", await api.listVersions("xlsx", { query: { limit: 1 } }));
    if (!version) return;
    observe("skill.get.prebuilt", await api.getVersion("xlsx", version));
    observe("skill.get.prebuilt", await api.download("xlsx", version), describe(xlsx));
  },
};

export const skillListScenarios: readonly Scenario[] = [list, paging, custom, limits, read];
