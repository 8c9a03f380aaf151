import { skillNotFound } from "../helpers/error-messages.ts";
import { isDescending, sourcesOf, valuesOf } from "../helpers/lists.ts";
import { prebuiltVersions, usualList, usualQuery, wholeList } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";

const prebuilt = ["docx", "pdf", "pptx", "xlsx"];

/** Checks of which nothing shows on a server without prebuilt skills. */
const prebuiltChecks = [
  "skill.list.newest-first",
  "skill.list.source-anthropic",
  "skill.list.prebuilt-skills",
  "skill.list.prebuilt-version-date",
] as const;

const list: Scenario = {
  id: "skill-list",
  title: "The list of prebuilt skills",
  writes: false,
  checks: ["skill.list.limit-100-accepted", "skill.list.limit-1000-accepted", ...prebuiltChecks],
  observes: ["response.rate-limit-headers", "response.should-retry-on-success"],
  async run(context) {
    const { api, expect, accepted, observe, lacks, skip } = context;
    const { large, whole } = await wholeList(context, api);
    accepted(`skill.list.limit-${api.traits.largestLimit}-accepted`, large);
    const names = large.response.headers.map(([name]) => name.toLowerCase());
    const found = (start: string) => names.filter((name) => name.startsWith(start)).join(", ") || "none";
    observe("response.rate-limit-headers", large, found("anthropic-ratelimit"));
    observe("response.should-retry-on-success", large, found("x-should-retry"));

    const lack = lacks("prebuilt");
    if (lack) return skip(prebuiltChecks, lack);
    const times = valuesOf(whole, "created_at");
    expect("skill.list.newest-first", isDescending(times), `created_at in the order ${times.join(", ")}`);
    const sources = sourcesOf(api, whole);
    const alone = sources.length > 0 && sources.every((source) => source === "anthropic");
    expect("skill.list.source-anthropic", alone, `sources ${sources.join(", ") || "none"}`);
    const ids = valuesOf(whole, "id");
    const all = prebuilt.every((id) => ids.includes(id));
    expect("skill.list.prebuilt-skills", all, `found ${ids.join(", ")}`);
    const latest = valuesOf(whole, api.traits.latest);
    const dates = latest.every((version) => /^20\d{6}$/.test(String(version)));
    expect("skill.list.prebuilt-version-date", dates, `found ${latest.join(", ")}`);
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
  async run(context) {
    const { api, expectRejected } = context;
    const twin = await usualList(context, api);
    const refuse = (check: string, change: Readonly<Record<string, string | number>>, words?: RegExp) =>
      expectRejected({
        check: `skill.list.${check}-refused`,
        ...(words ? { message: { check: `skill.list.${check}-message`, pattern: words } } : {}),
        status: [400],
        twin,
        send: (options) => api.listSkills({ ...options, query: { ...usualQuery, ...change } }),
      });
    for (const limit of [0, 1001]) {
      await refuse("limit-out-of-range", { limit }, /^limit must be between 1 and 1000$/);
    }
    await refuse("limit-not-a-number", { limit: "abc" });
    await refuse("unknown-source", { source: "conformance" }, /^source must be one of custom, anthropic$/);
    await refuse("bad-cursor", { page: "page_conformance" }, /^page is not a valid page token\.$/);
  },
};

const read: Scenario = {
  id: "skill-get",
  title: "A skill that does not exist, and the versions of a prebuilt one",
  writes: false,
  checks: ["skill.get.unknown-not-found", "error.skill-not-found-message"],
  observes: ["skill.get.unknown-message", "skill.get.prebuilt"],
  async run(context) {
    const { api, expectRejected, observe, lacks } = context;
    const unknown = api.names.unknownSkill();
    const missing = await expectRejected({
      check: "skill.get.unknown-not-found",
      message: skillNotFound(unknown),
      status: [404],
      twin: await usualList(context, api),
      send: () => api.getSkill(unknown),
    });
    observe("skill.get.unknown-message", missing);
    // A run that only reads sees no other versions.
    if (!lacks("prebuilt")) observe("skill.get.prebuilt", await prebuiltVersions(api));
  },
};

export const skillListScenarios: readonly Scenario[] = [list, queries, read];
