import { property } from "../../base/json.ts";
import { fieldPart, minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { eventually } from "../helpers/eventually.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import { secondPage, usualList, usualQuery } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

function lists(pages: readonly Exchange[], id: string): boolean {
  return valuesOf(pages, "id").includes(id);
}

const cursors: Scenario = {
  id: "both-revisions-cursors",
  title: "A page of skills, asked for with a cursor of the other revision",
  writes: false,
  needs: ["other-revision", "prebuilt"],
  checks: ["skill.list.foreign-cursor"],
  async run(context) {
    const { api, other, expectRejected, skip } = context;
    const own = await secondPage(context, api);
    const page = bodyString((await usualList(context, other)).exchange, "next_page");
    if (!own || !page) return skip(cursors.checks, "there are too few skills for two pages");
    requireAccepted(own.exchange);
    await expectRejected({
      check: "skill.list.foreign-cursor",
      status: "4xx",
      twin: own,
      send: () => api.listSkills({ query: { ...usualQuery, page } }),
    });
  },
};

const skill: Scenario = {
  id: "both-revisions-skill",
  title: "A skill that was created in the other revision, until it is deleted there",
  writes: true,
  needs: ["other-revision"],
  checks: [
    "skill.get.both-revisions",
    "skill.get.same-label",
    "skill.list.both-revisions",
    "skill.delete.both-revisions",
  ],
  async run({ api, other, expect, equal, expectRejected }) {
    const { label, latest } = api.traits;
    const title = api.names.title();
    const upload = [...minimalUpload(api.names.skill()), fieldPart(other.traits.label, title)];
    const id = bodyString(requireAccepted(await other.createSkill(upload)), "id");
    const [here, there] = [await api.getSkill(id), requireAccepted(await other.getSkill(id))];
    const identity = (skill: Exchange) => ["id", "created_at"].map((key) => bodyString(skill, key));
    equal("skill.get.both-revisions", identity(here), identity(there));
    const missing = [label, latest].filter((key) => property(here.json, key) === undefined);
    const found = `${describe(here)}, without ${missing.join(" and ")}`;
    expect("skill.get.both-revisions", missing.length === 0, found);
    equal("skill.get.same-label", property(here.json, label), title);
    const pages = await eventually(
      api,
      () => newestSkills(api, "custom"),
      (answer) => lists(answer, id),
    );
    expect("skill.list.both-revisions", lists(pages, id), `${id} in ${valuesOf(pages, "id").join(", ")}`);
    requireAccepted(here);
    if (!other.traits.cascades)
      requireAccepted(await other.deleteVersion(id, bodyString(there, other.traits.latest)));
    requireAccepted(await other.deleteSkill(id));
    await expectRejected({
      check: "skill.delete.both-revisions",
      status: [404],
      twin: { exchange: here, repeat: () => api.listSkills({ query: { source: "custom" } }) },
      send: (options) => api.getSkill(id, options),
    });
  },
};

const versionless: Scenario = {
  id: "both-revisions-versionless",
  title: "A skill that lost its versions in the other revision: refused, revived, deleted",
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
  async run({ api, other, accepted, expectAccepted, expect, expectRejected, observe }) {
    const upload = minimalUpload(api.names.skill());
    const { latest } = other.traits;
    const created = requireAccepted(await other.createSkill(upload));
    const id = bodyString(created, "id");
    const read = await expectAccepted(() => api.getSkill(id));
    requireAccepted(await other.deleteVersion(id, bodyString(created, latest)));
    const refusal = await expectRejected({
      check: "skill.get.versionless-refused",
      status: [400],
      twin: { exchange: read.exchange, repeat: () => api.listSkills({ query: { source: "custom" } }) },
      send: (options) => api.getSkill(id, options),
    });
    observe("skill.get.versionless-message", refusal);
    const without = lists(await newestSkills(api, "custom"), id);

    requireAccepted(await api.createVersion(id, upload));
    accepted("skill.get.revived", await api.getSkill(id));
    const revived = await eventually(
      api,
      () => newestSkills(api, "custom"),
      (answer) => lists(answer, id),
    );
    const found = `listed without versions: ${without}, with one: ${lists(revived, id)}`;
    expect("skill.list.versionless-left-out", !without && lists(revived, id), found);

    const again = requireAccepted(await other.getSkill(id));
    requireAccepted(await other.deleteVersion(id, bodyString(again, latest)));
    const deletion = await api.deleteSkill(id);
    const named = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.empty-skill", named, describe(deletion));
  },
};

export const crossingScenarios: readonly Scenario[] = [cursors, skill, versionless];
