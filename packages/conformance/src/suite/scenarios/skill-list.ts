import { skillNotFound } from "../helpers/error-messages.ts";
import { describeSources, isDescending, sourcesOf, valuesOf } from "../helpers/lists.ts";
import { allPrebuiltSkills, prebuiltList, prebuiltQuery, prebuiltVersions } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";

const prebuilt = ["docx", "pdf", "pptx", "xlsx"];

/** Checks that need prebuilt skills. */
const prebuiltChecks = [
  "skill.list.newest-first",
  "skill.list.source-anthropic",
  "skill.list.prebuilt-skills",
  "skill.list.prebuilt-version-date",
] as const;

const list: Scenario = {
  id: "skill-list",
  title: "Listing prebuilt skills",
  writes: false,
  checks: ["skill.list.limit-100-accepted", "skill.list.limit-1000-accepted", ...prebuiltChecks],
  observes: ["response.rate-limit-headers", "response.should-retry-on-success"],
  async run(context) {
    const { api, expect, expectAccepted, observe, missingCapability, skip } = context;
    const { largestPage, fullList } = await allPrebuiltSkills(context, api);
    expectAccepted(`skill.list.limit-${api.traits.largestLimit}-accepted`, largestPage);
    const names = largestPage.response.headers.map(([name]) => name.toLowerCase());
    const startingWith = (prefix: string) =>
      names.filter((name) => name.startsWith(prefix)).join(", ") || "none";
    observe("response.rate-limit-headers", largestPage, startingWith("anthropic-ratelimit"));
    observe("response.should-retry-on-success", largestPage, startingWith("x-should-retry"));

    const reason = missingCapability("prebuilt");
    if (reason) return skip(prebuiltChecks, reason);
    const times = valuesOf(fullList, "created_at");
    expect("skill.list.newest-first", isDescending(times), `created_at in the order ${times.join(", ")}`);
    const sources = sourcesOf(api, fullList);
    const isOnlySource = sources.length > 0 && sources.every((source) => source === "anthropic");
    expect("skill.list.source-anthropic", isOnlySource, describeSources(sources));
    const ids = valuesOf(fullList, "id");
    const hasAll = prebuilt.every((id) => ids.includes(id));
    expect("skill.list.prebuilt-skills", hasAll, `found ${ids.join(", ")}`);
    const latest = valuesOf(fullList, api.traits.latest);
    const areDates = latest.every((version) => /^20\d{6}$/.test(String(version)));
    expect("skill.list.prebuilt-version-date", areDates, `found ${latest.join(", ")}`);
  },
};

const queries: Scenario = {
  id: "skill-list-queries",
  title: "Invalid values of limit, source and page",
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
    const twin = await prebuiltList(context, api);
    const expectRejection = (
      check: string,
      change: Readonly<Record<string, string | number>>,
      pattern?: RegExp,
    ) =>
      expectRejected({
        check: `skill.list.${check}-refused`,
        ...(pattern ? { message: { check: `skill.list.${check}-message`, pattern } } : {}),
        status: [400],
        twin,
        send: (options) => api.listSkills({ ...options, query: { ...prebuiltQuery, ...change } }),
      });
    for (const limit of [0, 1001]) {
      await expectRejection("limit-out-of-range", { limit }, /^limit must be between 1 and 1000$/);
    }
    await expectRejection("limit-not-a-number", { limit: "abc" });
    await expectRejection(
      "unknown-source",
      { source: "conformance" },
      /^source must be one of custom, anthropic$/,
    );
    await expectRejection("bad-cursor", { page: "page_conformance" }, /^page is not a valid page token\.$/);
  },
};

const read: Scenario = {
  id: "skill-get",
  title: "A skill that does not exist, and the versions of a prebuilt skill",
  writes: false,
  checks: ["skill.get.unknown-not-found", "error.skill-not-found-message"],
  observes: ["skill.get.unknown-message", "skill.get.prebuilt"],
  async run(context) {
    const { api, expectRejected, observe, missingCapability } = context;
    const unknown = api.names.unknownSkill();
    const rejected = await expectRejected({
      check: "skill.get.unknown-not-found",
      message: skillNotFound(unknown),
      status: [404],
      twin: await prebuiltList(context, api),
      send: () => api.getSkill(unknown),
    });
    observe("skill.get.unknown-message", rejected);
    // A read-only run has no other versions to list.
    if (!missingCapability("prebuilt")) observe("skill.get.prebuilt", await prebuiltVersions(api));
  },
};

export const skillListScenarios: readonly Scenario[] = [list, queries, read];
