import { property } from "../../base/json.ts";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, errorOf, wasAccepted } from "../../http/exchange.ts";
import { skillNotFound } from "../helpers/error-messages.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import type { RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const rejectionMessage = "Cannot delete skill with existing versions. Delete all versions first.";

/** Checks of a deleted skill, and of deleting one that does not exist. */
const absenceChecks = [
  "skill.delete.gone",
  "skill.delete.not-listed",
  "skill.delete.unknown-not-found",
  "error.skill-not-found-message",
] as const;

type ExpectRejection = (check: string, skill: string, send: RejectedRequest["send"]) => Promise<Exchange>;

/** Returns a function for requests to skills that do not exist. `created` is a skill that does. */
function expectNotFound({ api, expectRejected }: ScenarioContext, created: Exchange): ExpectRejection {
  const twin = { exchange: created, repeat: () => api.listSkills({ query: { limit: 1 } }) };
  return (check, skill, send) =>
    expectRejected({ check, message: skillNotFound(skill), status: [404], twin, send });
}

async function checkUnknownSkill({ api }: ScenarioContext, expectRejection: ExpectRejection): Promise<void> {
  const unknown = api.names.unknownSkill();
  await expectRejection("skill.delete.unknown-not-found", unknown, (options) =>
    api.deleteSkill(unknown, options),
  );
}

async function checkDeletedSkill(
  { api, expect }: ScenarioContext,
  expectRejection: ExpectRejection,
  id: string,
): Promise<void> {
  await expectRejection("skill.delete.gone", id, (options) => api.getSkill(id, options));
  const listed = valuesOf(await newestSkills(api, "custom"), "id");
  expect("skill.delete.not-listed", !listed.includes(id), `${id} is still listed`);
}

const versionsFirst: Scenario = {
  id: "skill-delete",
  title: "Deleting a skill before and after its versions",
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
    const { api, expect, expectEqual, observe } = context;
    const create = async () => requireAccepted(await api.createSkill(minimalUpload(api.names.skill())));
    const first = await create();
    const expectRejection = expectNotFound(context, first);
    await checkUnknownSkill(context, expectRejection);
    const { latest } = api.traits;
    const attempt = await api.deleteSkill(bodyString(first, "id"), { repeatable: true });
    const after = await api.getSkill(bodyString(first, "id"));
    const isUnchanged = wasAccepted(after) && bodyString(after, latest) === bodyString(first, latest);
    const isRejected = attempt.response.status === 400 && isUnchanged;
    const checkRejection = () => {
      const actual = `${describe(attempt)}; then ${describe(after)}`;
      expect("skill.delete.refused-while-versions-exist", isRejected, actual, attempt);
      expectEqual("skill.delete.refused-message", errorOf(attempt).message, rejectionMessage, attempt);
    };
    if (!isRejected) checkRejection();

    // If the skill is already gone, the remaining checks need another one.
    const created = isUnchanged ? first : await create();
    const id = bodyString(created, "id");
    const last = await api.deleteVersion(id, bodyString(created, latest));
    const versionless = await api.getSkill(id);
    const skillExists = wasAccepted(last) && wasAccepted(versionless);
    expect("version.delete.last-version", skillExists, `${describe(last)}; then ${describe(versionless)}`);
    requireAccepted(last);
    observe("skill.get.versionless-answer", versionless);
    expectEqual("skill.get.versionless", property(versionless.json, latest), null);

    const deletion = await api.deleteSkill(id);
    const returnsId = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.empty-skill", returnsId, describe(deletion));
    requireAccepted(deletion);
    // The accepted deletion is the twin: it shows that the server rejected the first one because of the versions.
    if (isRejected) checkRejection();
    await checkDeletedSkill(context, expectRejection, id);
  },
};

const cascade: Scenario = {
  id: "skill-delete-cascade",
  title: "Deleting a skill with two versions",
  writes: true,
  revisions: ["ga"],
  checks: ["skill.delete.cascades", "skill.delete.versions-gone", ...absenceChecks],
  async run(context) {
    const { api, expect } = context;
    const name = api.names.skill();
    const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
    const [id, older] = [bodyString(skill, "id"), bodyString(skill, api.traits.latest)];
    const expectRejection = expectNotFound(context, skill);
    await checkUnknownSkill(context, expectRejection);
    requireAccepted(await api.createVersion(id, minimalUpload(name)));
    const deletion = await api.deleteSkill(id);
    const returnsId = wasAccepted(deletion) && bodyString(deletion, "id") === id;
    expect("skill.delete.cascades", returnsId, describe(deletion));
    requireAccepted(deletion);
    await expectRejection("skill.delete.versions-gone", id, (options) => api.listVersions(id, options));
    await expectRejection("skill.delete.versions-gone", id, (options) => api.getVersion(id, older, options));
    await checkDeletedSkill(context, expectRejection, id);
  },
};

export const deletionScenarios: readonly Scenario[] = [versionsFirst, cascade];
