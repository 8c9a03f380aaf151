import type { RequestOptions, SkillsApi } from "../../client/skills-api.ts";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { latestMessage, versionNotFound } from "../helpers/error-messages.ts";
import { valuesOf } from "../helpers/lists.ts";
import type { AcceptedTwin, RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** A skill with three versions. */
interface ThreeVersions {
  readonly id: string;
  readonly oldest: string;
  readonly middle: string;
  readonly newest: string;
  /** A request for the newest version. */
  readonly readNewest: AcceptedTwin;
}

async function createThreeVersions({ api, acceptedTwin }: ScenarioContext): Promise<ThreeVersions> {
  const name = api.names.skill();
  const { latest, version } = api.traits;
  const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
  const id = bodyString(skill, "id");
  const second = requireAccepted(await api.createVersion(id, minimalUpload(name)));
  const third = requireAccepted(await api.createVersion(id, minimalUpload(name)));
  const newest = bodyString(third, version);
  return {
    id,
    oldest: bodyString(skill, latest),
    middle: bodyString(second, version),
    newest,
    readNewest: await acceptedTwin(() => api.getVersion(id, newest)),
  };
}

/** Deletes the middle version. Returns the skill afterwards if the other versions still exist. */
async function deleteMiddle(
  { api, expectAccepted, expectEqual, expect, expectRejected, observe }: ScenarioContext,
  { id, oldest, middle, newest, readNewest: twin }: ThreeVersions,
): Promise<Exchange | undefined> {
  await expectRejected({
    check: "version.delete.unknown-not-found",
    status: [404],
    twin,
    send: (options) => api.deleteVersion(id, api.names.unknownVersion(), options),
  });
  const deletion = await api.deleteVersion(id, middle);
  expectAccepted("version.delete.accepted", deletion);
  requireAccepted(deletion);
  expectEqual("version.delete.answers-epoch-version", bodyString(deletion, "id"), middle);
  expectEqual("version.delete.answers-id", bodyString(deletion, "id"), middle);
  const expectRejection = (check: string, send: RejectedRequest["send"]) =>
    expectRejected({ check, message: versionNotFound(id, middle), status: [404], twin, send });
  await expectRejection("version.delete.gone", (options) => api.getVersion(id, middle, options));
  const { latest, version: idProperty } = api.traits;
  const listed = valuesOf(requireAccepted(await api.listVersions(id)), idProperty);
  expect("version.delete.not-listed", !listed.includes(middle), `listed: ${listed.join(", ")}`);
  const skill = await api.getSkill(id);
  const latestVersion = bodyString(skill, latest);
  const othersRemain = listed.includes(oldest) && listed.includes(newest);
  const actual = `listed: ${listed.join(", ")}; ${latest} ${latestVersion}`;
  expect("version.delete.others-remain", othersRemain && latestVersion === newest, actual);
  const deleteAgain = (options: RequestOptions) => api.deleteVersion(id, middle, options);
  observe("version.delete.twice", await expectRejection("version.delete.twice-not-found", deleteAgain));
  return othersRemain ? skill : undefined;
}

async function checkLatest(
  { api, expect, expectRejected }: ScenarioContext,
  { id, newest, readNewest }: ThreeVersions,
): Promise<void> {
  await expectRejected({
    check: "version.delete.latest-refused",
    message: latestMessage("version.delete.latest-message", "deleting"),
    status: [400],
    twin: readNewest,
    send: (options) => api.deleteVersion(id, "latest", options),
  });
  const after = await api.getVersion(id, newest);
  expect("version.delete.latest-refused", wasAccepted(after), `afterwards ${describe(after)}`);
}

/** Describes the changes of a skill when its newest version was deleted. */
export function describeChanges(
  { traits: { latest } }: SkillsApi,
  before: Exchange,
  after: Exchange,
): string {
  const changed = (name: string) => bodyString(before, name) !== bodyString(after, name);
  return `${latest} changed: ${changed(latest)}; updated_at changed: ${changed("updated_at")}`;
}

/** Deletes the newest version and tries to delete the only one left, for revisions whose skills need a version. */
async function deleteUntilLast(
  { api, expectEqual, expect, expectRejected, observe }: ScenarioContext,
  { id, oldest, newest, before }: ThreeVersions & { readonly before: Exchange },
): Promise<void> {
  const deletion = requireAccepted(await api.deleteVersion(id, newest));
  const after = await api.getSkill(id);
  observe("version.delete.newest", after, describeChanges(api, before, after));
  expectEqual("version.delete.newest-moves-latest", bodyString(after, api.traits.latest), oldest);
  await expectRejected({
    check: "version.delete.only-version-refused",
    message: {
      check: "version.delete.only-version-message",
      pattern: /^cannot delete a Skill's only version\. Delete the Skill, or create another version first$/,
    },
    status: [400],
    twin: { exchange: deletion, repeat: () => api.getVersion(id, oldest) },
    send: (options) => api.deleteVersion(id, oldest, options),
  });
  const last = await api.getVersion(id, oldest);
  expect("version.delete.only-version-refused", wasAccepted(last), `afterwards ${describe(last)}`);
}

const version: Scenario = {
  id: "version-delete",
  title: "Deleting the middle one of three versions, then the newest",
  writes: true,
  checks: [
    "version.delete.accepted",
    "version.delete.answers-epoch-version",
    "version.delete.answers-id",
    "version.delete.gone",
    "version.delete.not-listed",
    "version.delete.others-remain",
    "version.delete.unknown-not-found",
    "version.delete.twice-not-found",
    "version.get.not-found-message",
    "version.delete.latest-refused",
    "version.delete.latest-message",
    "version.delete.newest-moves-latest",
    "version.delete.only-version-refused",
    "version.delete.only-version-message",
  ],
  observes: ["version.delete.twice", "version.delete.newest"],
  async run(context) {
    const skill = await createThreeVersions(context);
    const before = await deleteMiddle(context, skill);
    const { cascades } = context.api.traits;
    if (before) await checkLatest(context, skill);
    if (before && cascades) await deleteUntilLast(context, { ...skill, before });
  },
};

export const versionDeletionScenarios: readonly Scenario[] = [version];
