import type { Api, RequestOptions } from "../../client/api.ts";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { latestMessage, versionNotFound } from "../helpers/error-messages.ts";
import { valuesOf } from "../helpers/lists.ts";
import type { AcceptedTwin, RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** A skill, and its three versions from the oldest to the newest. */
interface Made {
  readonly id: string;
  readonly oldest: string;
  readonly middle: string;
  readonly newest: string;
  /** Reads the newest version. */
  readonly reading: AcceptedTwin;
}

async function make({ api, expectAccepted }: ScenarioContext): Promise<Made> {
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
    reading: await expectAccepted(() => api.getVersion(id, newest)),
  };
}

/** Answers the skill afterwards, when the others are still there to be told of. */
async function tellOfTheMiddle(
  { api, accepted, equal, expect, expectRejected, observe }: ScenarioContext,
  { id, oldest, middle, newest, reading }: Made,
): Promise<Exchange | undefined> {
  await expectRejected({
    check: "version.delete.unknown-not-found",
    status: [404],
    twin: reading,
    send: (options) => api.deleteVersion(id, api.names.unknownVersion(), options),
  });
  const deletion = await api.deleteVersion(id, middle);
  accepted("version.delete.accepted", deletion);
  requireAccepted(deletion);
  equal("version.delete.answers-epoch-version", bodyString(deletion, "id"), middle);
  equal("version.delete.answers-id", bodyString(deletion, "id"), middle);
  const refuse = (check: string, send: RejectedRequest["send"]) =>
    expectRejected({ check, message: versionNotFound(id, middle), status: [404], twin: reading, send });
  await refuse("version.delete.gone", (options) => api.getVersion(id, middle, options));
  const { latest, version: address } = api.traits;
  const listed = valuesOf(requireAccepted(await api.listVersions(id)), address);
  expect("version.delete.not-listed", !listed.includes(middle), `listed: ${listed.join(", ")}`);
  const skill = await api.getSkill(id);
  const pointed = bodyString(skill, latest);
  const remain = listed.includes(oldest) && listed.includes(newest);
  const found = `listed: ${listed.join(", ")}; ${latest} ${pointed}`;
  expect("version.delete.others-remain", remain && pointed === newest, found);
  const twice = (options: RequestOptions) => api.deleteVersion(id, middle, options);
  observe("version.delete.twice", await refuse("version.delete.twice-not-found", twice));
  return remain ? skill : undefined;
}

async function tellOfLatest(
  { api, expect, expectRejected }: ScenarioContext,
  { id, newest, reading }: Made,
): Promise<void> {
  await expectRejected({
    check: "version.delete.latest-refused",
    message: latestMessage("version.delete.latest-message", "deleting"),
    status: [400],
    twin: reading,
    send: (options) => api.deleteVersion(id, "latest", options),
  });
  const spared = await api.getVersion(id, newest);
  expect("version.delete.latest-refused", wasAccepted(spared), `afterwards ${describe(spared)}`);
}

/** What became of a skill when its newest version was deleted. */
export function noteOfNewest({ traits: { latest } }: Api, before: Exchange, after: Exchange): string {
  const changed = (name: string) => bodyString(before, name) !== bodyString(after, name);
  return `${latest} changed: ${changed(latest)}; updated_at changed: ${changed("updated_at")}`;
}

/** Where a skill goes with its versions it is never without any. Elsewhere its end is a story of its own. */
async function tellOfTheLastTwo(
  { api, equal, expect, expectRejected, observe }: ScenarioContext,
  { id, oldest, newest, before }: Made & { readonly before: Exchange },
): Promise<void> {
  const deletion = requireAccepted(await api.deleteVersion(id, newest));
  const after = await api.getSkill(id);
  observe("version.delete.newest", after, noteOfNewest(api, before, after));
  equal("version.delete.newest-moves-latest", bodyString(after, api.traits.latest), oldest);
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
  const spared = await api.getVersion(id, oldest);
  expect("version.delete.only-version-refused", wasAccepted(spared), `afterwards ${describe(spared)}`);
}

const version: Scenario = {
  id: "version-delete",
  title: "Of three versions the middle one is deleted, then the newest",
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
    const made = await make(context);
    const before = await tellOfTheMiddle(context, made);
    const { knowsLatest, cascades } = context.api.traits;
    if (before && knowsLatest) await tellOfLatest(context, made);
    if (before && cascades) await tellOfTheLastTwo(context, { ...made, before });
  },
};

export const versionDeletionScenarios: readonly Scenario[] = [version];
