import { property } from "../../base/json.ts";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, errorOf, wasAccepted } from "../../http/exchange.ts";
import { skillNotFound } from "../helpers/error-messages.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import type { RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const refusalMessage = "Cannot delete skill with existing versions. Delete all versions first.";

/** What decides that a skill is gone, and that one cannot go that was never there. */
const absenceChecks = [
  "skill.delete.gone",
  "skill.delete.not-listed",
  "skill.delete.unknown-not-found",
  "error.skill-not-found-message",
] as const;

type Refuse = (check: string, skill: string, send: RejectedRequest["send"]) => Promise<Exchange>;

/** Judges requests for skills that are not there, beside one that was `created`. */
function notFound({ api, expectRejected }: ScenarioContext, created: Exchange): Refuse {
  const twin = { exchange: created, repeat: () => api.listSkills({ query: { limit: 1 } }) };
  return (check, skill, send) =>
    expectRejected({ check, message: skillNotFound(skill), status: [404], twin, send });
}

async function tellOfNobody({ api }: ScenarioContext, refuse: Refuse): Promise<void> {
  const unknown = api.names.unknownSkill();
  await refuse("skill.delete.unknown-not-found", unknown, (options) => api.deleteSkill(unknown, options));
}

async function tellOfAbsence({ api, expect }: ScenarioContext, refuse: Refuse, id: string): Promise<void> {
  await refuse("skill.delete.gone", id, (options) => api.getSkill(id, options));
  const listed = valuesOf(await newestSkills(api, "custom"), "id");
  expect("skill.delete.not-listed", !listed.includes(id), `${id} is still listed`);
}

const emptied: Scenario = {
  id: "skill-delete",
  title: "A skill is deleted: refused, emptied, gone",
  writes: true,
  revisions: ["skills-2025-10-02"],
  checks: [
    "skill.delete.refused-while-versions-exist",
    "skill.delete.refused-message",
    "version.delete.last-version",
    "skill.get.versionless",
    "skill.delete.empty-skill",
    ...absenceChecks,
  ],
  observes: ["skill.get.versionless-answer"],
  async run(context) {
    const { api, expect, equal, observe } = context;
    const create = async () => requireAccepted(await api.createSkill(minimalUpload(api.names.skill())));
    const first = await create();
    const refuse = notFound(context, first);
    await tellOfNobody(context, refuse);
    const { latest } = api.traits;
    const attempt = await api.deleteSkill(bodyString(first, "id"), { repeatable: true });
    const survivor = await api.getSkill(bodyString(first, "id"));
    const kept = wasAccepted(survivor) && bodyString(survivor, latest) === bodyString(first, latest);
    const held = attempt.response.status === 400 && kept;
    const judgeRefusal = () => {
      const found = `${describe(attempt)}; then ${describe(survivor)}`;
      expect("skill.delete.refused-while-versions-exist", held, found, attempt);
      equal("skill.delete.refused-message", errorOf(attempt).message, refusalMessage, attempt);
    };
    if (!held) judgeRefusal();

    // A skill that went too early tells nothing of the rest of its life.
    const created = kept ? first : await create();
    const id = bodyString(created, "id");
    const last = await api.deleteVersion(id, bodyString(created, latest));
    const versionless = await api.getSkill(id);
    const stays = wasAccepted(last) && wasAccepted(versionless);
    expect("version.delete.last-version", stays, `${describe(last)}; then ${describe(versionless)}`);
    requireAccepted(last);
    observe("skill.get.versionless-answer", versionless);
    equal("skill.get.versionless", property(versionless.json, latest), null);

    const deletion = await api.deleteSkill(id);
    const named = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.empty-skill", named, describe(deletion));
    requireAccepted(deletion);
    // Only now it shows that the refusal was about the versions: its minimal pair was accepted.
    if (held) judgeRefusal();
    await tellOfAbsence(context, refuse, id);
  },
};

const cascade: Scenario = {
  id: "skill-delete-cascade",
  title: "A skill is deleted with its two versions",
  writes: true,
  revisions: ["ga"],
  checks: ["skill.delete.cascades", "skill.delete.versions-gone", ...absenceChecks],
  async run(context) {
    const { api, expect } = context;
    const name = api.names.skill();
    const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
    const [id, older] = [bodyString(skill, "id"), bodyString(skill, api.traits.latest)];
    const refuse = notFound(context, skill);
    await tellOfNobody(context, refuse);
    requireAccepted(await api.createVersion(id, minimalUpload(name)));
    const deletion = await api.deleteSkill(id);
    const named = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.cascades", named, describe(deletion));
    requireAccepted(deletion);
    await refuse("skill.delete.versions-gone", id, (options) => api.listVersions(id, options));
    await refuse("skill.delete.versions-gone", id, (options) => api.getVersion(id, older, options));
    await tellOfAbsence(context, refuse, id);
  },
};

export const deletionScenarios: readonly Scenario[] = [emptied, cascade];
