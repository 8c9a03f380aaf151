import { property } from "../../base/json.ts";
import { fieldPart, minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import { pollUntil } from "../helpers/poll-until.ts";
import { prebuiltList, prebuiltQuery, prebuiltSecondPage } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

function includesSkill(pages: readonly Exchange[], id: string): boolean {
  return valuesOf(pages, "id").includes(id);
}

const cursors: Scenario = {
  id: "both-revisions-cursors",
  title: "Listing skills with a cursor of the other revision",
  writes: false,
  needs: ["other-revision", "prebuilt"],
  checks: ["skill.list.foreign-cursor"],
  async run(context) {
    const { api, other, expectRejected, skip } = context;
    const secondPage = await prebuiltSecondPage(context, api);
    const otherCursor = bodyString((await prebuiltList(context, other)).exchange, "next_page");
    if (!secondPage || !otherCursor) return skip(cursors.checks, "there are too few skills for two pages");
    requireAccepted(secondPage.exchange);
    await expectRejected({
      check: "skill.list.foreign-cursor",
      status: "4xx",
      twin: secondPage,
      send: () => api.listSkills({ query: { ...prebuiltQuery, page: otherCursor } }),
    });
  },
};

const skill: Scenario = {
  id: "both-revisions-skill",
  title: "A skill that was created and deleted in the other revision",
  writes: true,
  needs: ["other-revision"],
  checks: [
    "skill.get.both-revisions",
    "skill.get.same-label",
    "skill.list.both-revisions",
    "skill.delete.both-revisions",
  ],
  async run({ api, other, expect, expectEqual, expectRejected }) {
    const { label, latest } = api.traits;
    const title = api.names.title();
    const upload = [...minimalUpload(api.names.skill()), fieldPart(other.traits.label, title)];
    const id = bodyString(requireAccepted(await other.createSkill(upload)), "id");
    const [read, otherRead] = [await api.getSkill(id), requireAccepted(await other.getSkill(id))];
    const identity = (skill: Exchange) => ["id", "created_at"].map((key) => bodyString(skill, key));
    expectEqual("skill.get.both-revisions", identity(read), identity(otherRead));
    const missing = [label, latest].filter((key) => property(read.json, key) === undefined);
    const actual = `${describe(read)}, without ${missing.join(" and ")}`;
    expect("skill.get.both-revisions", missing.length === 0, actual);
    expectEqual("skill.get.same-label", property(read.json, label), title);
    const pages = await pollUntil(
      api,
      () => newestSkills(api, "custom"),
      (result) => includesSkill(result, id),
    );
    const isListed = includesSkill(pages, id);
    expect("skill.list.both-revisions", isListed, `${id} in ${valuesOf(pages, "id").join(", ")}`);
    requireAccepted(read);
    if (!other.traits.cascades)
      requireAccepted(await other.deleteVersion(id, bodyString(otherRead, other.traits.latest)));
    requireAccepted(await other.deleteSkill(id));
    await expectRejected({
      check: "skill.delete.both-revisions",
      status: [404],
      twin: { exchange: read, repeat: () => api.listSkills({ query: { source: "custom" } }) },
      send: (options) => api.getSkill(id, options),
    });
  },
};

const versionless: Scenario = {
  id: "both-revisions-versionless",
  title: "A skill whose versions were deleted in the other revision",
  writes: true,
  needs: ["other-revision"],
  revisions: ["ga"],
  checks: [
    "skill.get.versionless-refused",
    "skill.get.revived",
    "skill.list.versionless-left-out",
    "skill.delete.empty-skill",
  ],
  observes: ["skill.get.versionless-message"],
  async run({ api, other, expectAccepted, acceptedTwin, expect, expectRejected, observe }) {
    const upload = minimalUpload(api.names.skill());
    const { latest } = other.traits;
    const created = requireAccepted(await other.createSkill(upload));
    const id = bodyString(created, "id");
    const read = await acceptedTwin(() => api.getSkill(id));
    requireAccepted(await other.deleteVersion(id, bodyString(created, latest)));
    const rejection = await expectRejected({
      check: "skill.get.versionless-refused",
      status: [400],
      twin: { exchange: read.exchange, repeat: () => api.listSkills({ query: { source: "custom" } }) },
      send: (options) => api.getSkill(id, options),
    });
    observe("skill.get.versionless-message", rejection);
    const listedWithout = includesSkill(await newestSkills(api, "custom"), id);

    requireAccepted(await api.createVersion(id, upload));
    expectAccepted("skill.get.revived", await api.getSkill(id));
    const pages = await pollUntil(
      api,
      () => newestSkills(api, "custom"),
      (result) => includesSkill(result, id),
    );
    const listedWith = includesSkill(pages, id);
    const actual = `listed without versions: ${listedWithout}, with one: ${listedWith}`;
    expect("skill.list.versionless-left-out", !listedWithout && listedWith, actual);

    const again = requireAccepted(await other.getSkill(id));
    requireAccepted(await other.deleteVersion(id, bodyString(again, latest)));
    const deletion = await api.deleteSkill(id);
    const returnsId = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.empty-skill", returnsId, describe(deletion));
  },
};

export const bothRevisionsScenarios: readonly Scenario[] = [cursors, skill, versionless];
