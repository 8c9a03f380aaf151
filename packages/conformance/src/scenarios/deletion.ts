import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, errorOf, property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { newestSkills, valuesOf } from "./lists.ts";

const version: Scenario = {
  id: "version-delete",
  title: "One of two versions is deleted",
  writes: true,
  checks: [
    "version.delete.accepted",
    "version.delete.answers-epoch-version",
    "version.delete.gone",
    "version.delete.not-listed",
    "version.delete.others-remain",
    "version.delete.unknown-not-found",
  ],
  observes: ["version.delete.twice", "version.delete.other-identifiers"],
  async run({ api, accepted, equal, expect, control, refused, observe }) {
    const name = api.names.skill();
    const skill = needed(await api.createSkill(minimalUpload(name)));
    const [id, older] = [text(skill, "id"), text(skill, "latest_version")];
    const newer = text(needed(await api.createVersion(id, minimalUpload(name))), "version");
    const good = await control(() => api.getVersion(id, newer));
    await refused({
      check: "version.delete.unknown-not-found",
      status: [404],
      control: good,
      send: (options) => api.deleteVersion(id, api.names.unknownVersion(), options),
    });
    const deletion = await api.deleteVersion(id, older);
    accepted("version.delete.accepted", deletion);
    equal("version.delete.answers-epoch-version", text(needed(deletion), "id"), older);
    await refused({
      check: "version.delete.gone",
      status: [404],
      control: good,
      send: (options) => api.getVersion(id, older, options),
    });
    const listed = valuesOf(needed(await api.listVersions(id)), "version");
    expect("version.delete.not-listed", !listed.includes(older), `listed: ${listed.join(", ")}`);
    const latest = text(await api.getSkill(id), "latest_version");
    const remains = listed.includes(newer) && latest === newer;
    expect("version.delete.others-remain", remains, `listed: ${listed.join(", ")}; latest_version ${latest}`);
    observe("version.delete.twice", await api.deleteVersion(id, older));
    for (const other of [`skver_01${"a".repeat(22)}`, "latest"]) {
      const deletion = await api.deleteVersion(id, other, { repeatable: true });
      observe("version.delete.other-identifiers", [deletion, await api.download(id, other)]);
    }
  },
};

const newest: Scenario = {
  id: "version-delete-newest",
  title: "The newest of two versions is deleted",
  writes: true,
  checks: [],
  observes: ["version.delete.newest"],
  async run({ api, observe }) {
    const name = api.names.skill();
    const skill = needed(await api.createSkill(minimalUpload(name)));
    const id = text(skill, "id");
    const newer = needed(await api.createVersion(id, minimalUpload(name)));
    needed(await api.deleteVersion(id, text(newer, "version")));
    const after = await api.getSkill(id);
    const moved = text(after, "latest_version") === text(skill, "latest_version");
    const touched = text(after, "updated_at") !== text(newer, "created_at");
    observe(
      "version.delete.newest",
      after,
      `latest_version moved back: ${moved}; updated_at changed: ${touched}`,
    );
  },
};

const refusalMessage = "Cannot delete skill with existing versions. Delete all versions first.";

const skill: Scenario = {
  id: "skill-delete",
  title: "A skill is deleted: refused, emptied, gone",
  writes: true,
  checks: [
    "skill.delete.refused-while-versions-exist",
    "skill.delete.refused-message",
    "version.delete.last-version",
    "skill.get.versionless",
    "skill.delete.empty-skill",
    "skill.delete.gone",
    "skill.delete.not-listed",
  ],
  observes: ["skill.get.versionless-answer"],
  async run({ api, expect, equal, refused, observe }) {
    const create = async () => needed(await api.createSkill(minimalUpload(api.names.skill())));
    const first = await create();
    const before = needed(await api.getSkill(text(first, "id")));
    const attempt = await api.deleteSkill(text(first, "id"), { repeatable: true });
    const survivor = await api.getSkill(text(first, "id"));
    const kept = wasAccepted(survivor) && text(survivor, "latest_version") === text(before, "latest_version");
    const held = attempt.response.status === 400 && kept;
    const judgeRefusal = () => {
      const found = `${describe(attempt)}; then ${describe(survivor)}`;
      expect("skill.delete.refused-while-versions-exist", held, found);
      equal("skill.delete.refused-message", errorOf(attempt).message, refusalMessage);
    };
    if (!held) judgeRefusal();

    // A skill that went too early tells nothing of the rest of its life.
    const created = kept ? first : await create();
    const id = text(created, "id");
    const last = await api.deleteVersion(id, text(created, "latest_version"));
    const emptied = await api.getSkill(id);
    const stays = wasAccepted(last) && wasAccepted(emptied);
    expect("version.delete.last-version", stays, `${describe(last)}; then ${describe(emptied)}`);
    needed(last);
    observe("skill.get.versionless-answer", emptied);
    equal("skill.get.versionless", property(emptied.json, "latest_version"), null);

    const deletion = await api.deleteSkill(id);
    const named = wasAccepted(deletion) && text(deletion, "id") === id;
    expect("skill.delete.empty-skill", named, describe(deletion));
    needed(deletion);
    // Only now it shows that the refusal was about the versions: its minimal pair was accepted.
    if (held) judgeRefusal();
    await refused({
      check: "skill.delete.gone",
      status: [404],
      control: { exchange: before, repeat: () => api.listSkills({ query: { limit: 1 } }) },
      send: (options) => api.getSkill(id, options),
    });
    const listed = valuesOf(await newestSkills(api, "custom"), "id");
    expect("skill.delete.not-listed", !listed.includes(id), `${id} is still listed`);
  },
};

const unknown: Scenario = {
  id: "skill-delete-unknown",
  title: "A skill that does not exist is deleted",
  writes: true,
  checks: ["skill.delete.unknown-not-found"],
  async run({ api, control, refused }) {
    await refused({
      check: "skill.delete.unknown-not-found",
      status: [404],
      control: await control(() => api.listSkills({ query: { limit: 1 } })),
      send: (options) => api.deleteSkill(api.names.unknownSkill(), options),
    });
  },
};

export const deletionScenarios: readonly Scenario[] = [version, newest, skill, unknown];
