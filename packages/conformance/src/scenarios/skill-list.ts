import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, type Exchange, property, text } from "../transport/exchange.ts";
import { hasMoreAgrees, isOrdered, itemsOf, pagesOf, valuesOf } from "./lists.ts";

const prebuilt = ["docx", "pdf", "pptx", "xlsx"];

const list: Scenario = {
  id: "skill-list",
  title: "One page of skills",
  writes: false,
  checks: [
    "skill.list.default-limit",
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
    expect(
      "skill.list.default-limit",
      itemsOf(plain).length <= 20,
      `${itemsOf(plain).length} skills without limit`,
    );
    const names = plain.response.headers.map(([name]) => name.toLowerCase());
    const found = (start: string) => names.filter((name) => name.startsWith(start)).join(", ") || "none";
    observe("response.rate-limit-headers", plain, found("anthropic-ratelimit"));
    observe("response.should-retry-on-success", plain, found("x-should-retry"));

    const hundred = await api.listSkills({ query: { limit: 100 } });
    accepted("skill.list.limit-100-accepted", hundred);
    const times = valuesOf(hundred, "created_at");
    expect(
      "skill.list.newest-first",
      isOrdered(times, "descending"),
      `created_at in the order ${times.join(", ")}`,
    );
    observe("skill.list.prebuilt-position", hundred, valuesOf(hundred, "source").join(", "));

    const one = await api.listSkills({ query: { limit: 1 } });
    expect(
      "skill.list.limit-respected",
      itemsOf(one).length === 1,
      `${itemsOf(one).length} skills with limit=1`,
    );

    const anthropic = needed(await api.listSkills({ query: { source: "anthropic", limit: 100 } }));
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
  async run({ api, expect, equal }) {
    // Prebuilt skills alone: their number does not depend on how full the account is.
    const source = "anthropic";
    const whole = needed(await api.listSkills({ query: { source, limit: 4 } }));
    const pages = await pagesOf((query) => api.listSkills({ query: { source, limit: 2, ...query } }), 8);
    const ids = pages.flatMap((page) => valuesOf(page, "id"));
    equal("skill.list.next-page-continues", ids.slice(0, 4), valuesOf(whole, "id"));
    expect("skill.list.no-repeats", new Set(ids).size === ids.length, `found ${ids.join(", ")}`);
    const last = pages.at(-1);
    equal("skill.list.last-page-null", property(last?.json, "next_page"), null);
    expect("skill.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
  },
};

const custom: Scenario = {
  id: "skill-list-custom",
  title: "Custom skills in the list, beside prebuilt ones",
  writes: true,
  checks: ["skill.list.created-skill-listed", "skill.list.source-custom", "skill.list.custom-and-prebuilt"],
  async run({ api, expect, skip }) {
    const first = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const second = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const created = [text(second, "id"), text(first, "id")];
    const own = needed(await api.listSkills({ query: { source: "custom", limit: 100 } }));
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
    const all = needed(await api.listSkills({ query: { limit: 100 } }));
    const kinds = new Set(valuesOf(all, "source"));
    if (!kinds.has("anthropic") && text(all, "next_page")) {
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
