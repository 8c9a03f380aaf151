import type { Revision } from "@skills-api/spec";
import { fieldPart, minimalUpload } from "../../client/uploads.ts";
import { bodyString } from "../../http/exchange.ts";
import { unknownVersions } from "../helpers/error-messages.ts";
import type { Scenario } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";
import { describeChanges } from "./version-deletion.ts";

/** Identifiers for which deleting and downloading is not documented. */
const otherIdentifiers: Readonly<Record<Revision, readonly string[]>> = {
  "skills-2025-10-02": [unknownVersions.skver],
  ga: [unknownVersions.skillVersion, unknownVersions.epoch],
};

const versions: Scenario = {
  id: "open-questions-versions",
  title: "Responses to concurrent creates, unusual limits and other identifiers",
  writes: true,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "version.create.concurrent",
    "version.create.first-id-suffix",
    "version.list.limit-out-of-range",
    "version.delete.other-identifiers",
    "version.delete.newest",
  ],
  async run({ api, revision, observe, missingCapability }) {
    const name = api.names.skill();
    const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
    const id = bodyString(skill, "id");
    const first = bodyString(skill, api.traits.latest);
    observe("version.create.first-id-suffix", skill, `skill ${id}, first version ${first}`);
    const create = () => api.createVersion(id, minimalUpload(name));
    observe("version.create.concurrent", await Promise.all([create(), create()]));
    for (const limit of [0, 1001]) {
      observe("version.list.limit-out-of-range", await api.listVersions(id, { query: { limit } }));
    }
    for (const slot of otherIdentifiers[revision]) {
      const deletion = await api.deleteVersion(id, slot, { repeatable: true });
      observe("version.delete.other-identifiers", deletion);
      if (!missingCapability("download"))
        observe("version.delete.other-identifiers", await api.download(id, slot));
    }
    const before = requireAccepted(await api.getSkill(id));
    requireAccepted(await api.deleteVersion(id, bodyString(before, api.traits.latest)));
    const after = await api.getSkill(id);
    observe("version.delete.newest", after, describeChanges(api, before, after));
  },
};

const bothRevisions: Scenario = {
  id: "open-questions-both-revisions",
  title: "Undocumented responses across revisions",
  writes: true,
  needs: ["other-revision", "open-questions"],
  checks: [],
  observes: ["skill.create.title-across-revisions", "version.list.versionless", "version.get.prebuilt-date"],
  async run({ api, other, observe, missingCapability }) {
    const { label, uniqueLabels } = api.traits;
    const title = api.names.title();
    const upload = [...minimalUpload(api.names.skill()), fieldPart(other.traits.label, title)];
    const created = requireAccepted(await other.createSkill(upload));
    if (uniqueLabels) {
      const sameTitle = [...minimalUpload(api.names.skill()), fieldPart(label, title)];
      return observe("skill.create.title-across-revisions", await api.createSkill(sameTitle));
    }
    const id = bodyString(created, "id");
    requireAccepted(await other.deleteVersion(id, bodyString(created, other.traits.latest)));
    observe("version.list.versionless", await api.listVersions(id));
    if (missingCapability("prebuilt")) return;
    const date = bodyString(await other.getSkill("xlsx"), other.traits.latest);
    if (date) observe("version.get.prebuilt-date", await api.getVersion("xlsx", date));
  },
};

export const openVersionScenarios: readonly Scenario[] = [versions, bothRevisions];
