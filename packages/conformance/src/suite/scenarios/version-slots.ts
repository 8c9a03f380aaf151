import type { Revision } from "@skills-api/spec";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import {
  latestMessage,
  type Message,
  madeUp,
  skillNotFound,
  versionNotFound,
} from "../helpers/error-messages.ts";
import { anySkill, twoVersions } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** What does not stand for a version where one is read, and what such a refusal says. */
const wrongSlots: Readonly<
  Record<Revision, { readonly message: Message; readonly slots: Readonly<Record<string, string>> }>
> = {
  "skills-2025-10-02": {
    message: {
      check: "version.get.format-message",
      pattern:
        /^Invalid version format: '.*'\. Version must be a numeric timestamp \(e\.g\., '1759178010641129'\)\.$/,
    },
    slots: { "version.get.foreign-id-refused": madeUp.skver },
  },
  ga: {
    message: { check: "version.get.id-message", pattern: /^Invalid version id: '.*'$/ },
    slots: {
      "version.get.epoch-version-refused": madeUp.epoch,
      "version.get.malformed-id-refused": madeUp.malformed,
    },
  },
};

/** What decides how a credential is refused that may not download. */
const restrictedChecks = [
  "version.download.restricted-credential-refused",
  "version.download.restricted-credential-message",
] as const;

/** A skill of two versions, the newer of them, and another skill. */
interface Made {
  readonly id: string;
  readonly created: Exchange;
  readonly version: string;
  readonly other: string;
}

async function make(context: ScenarioContext): Promise<Made> {
  const { api } = context;
  const { id, name, created: second } = await twoVersions(context);
  const created = wasAccepted(second)
    ? second
    : requireAccepted(await api.createVersion(id, minimalUpload(name)));
  const other = bodyString((await anySkill(context)).created, "id");
  return { id, created, version: bodyString(created, api.traits.version), other };
}

async function tellOfReading(
  { api, revision, equal, expectRejected, observe }: ScenarioContext,
  { id, created, version, other }: Made,
): Promise<void> {
  const read = await api.getVersion(id, version);
  equal("version.get.by-epoch-version", read.json, created.json);
  equal("version.get.by-id", read.json, created.json);
  const twin = { exchange: requireAccepted(read), repeat: () => api.getVersion(id, version) };
  const refuse = (check: string, status: number, [skill, slot]: [string, string], words?: Message) =>
    expectRejected({
      check,
      status: [status],
      twin,
      send: (options) => api.getVersion(skill, slot, options),
      ...(words ? { message: words } : {}),
    });
  const { message, slots } = wrongSlots[revision];
  for (const [check, slot] of Object.entries(slots)) await refuse(check, 400, [id, slot], message);
  if (api.traits.knowsLatest) {
    const newest = bodyString(requireAccepted(await api.getSkill(id)), api.traits.latest);
    equal("version.get.latest", bodyString(await api.getVersion(id, "latest"), api.traits.version), newest);
  } else {
    await refuse("version.get.latest-refused", 400, [id, "latest"]);
  }
  const unknown = api.names.unknownVersion();
  const words = versionNotFound(id, unknown);
  const missing = await refuse("version.get.unknown-not-found", 404, [id, unknown], words);
  observe("version.get.unknown-message", missing);
  await refuse("version.get.other-skill-not-found", 404, [other, version]);
  const nobody = api.names.unknownSkill();
  await refuse("version.get.unknown-skill-not-found", 404, [nobody, version], skillNotFound(nobody));
  const objectId = bodyString(created, "id");
  if (objectId && api.traits.version !== "id") {
    await refuse("version.get.object-id-refused", 400, [id, objectId], message);
  }
}

async function tellOfDownloads(
  { api, expectAccepted, expectRejected, observe, skip }: ScenarioContext,
  { id, version, other }: Made,
): Promise<void> {
  const served = await expectAccepted(() => api.download(id, version));
  const refuse = (check: string, status: number, [skill, slot]: [string, string], message: Message) =>
    expectRejected({
      check: `version.download.${check}`,
      message,
      status: [status],
      twin: served,
      send: (options) => api.download(skill, slot, options),
    });
  const missing = (skill: string) => ({
    ...skillNotFound(skill),
    check: "version.download.not-found-message",
  });
  const unknown = api.names.unknownVersion();
  const answer = await refuse("unknown-version-not-found", 404, [id, unknown], missing(id));
  observe("version.download.unknown-message", answer);
  const nobody = api.names.unknownSkill();
  await refuse("unknown-skill-not-found", 404, [nobody, version], missing(nobody));
  await refuse("other-skill-not-found", 404, [other, version], missing(other));
  if (api.traits.knowsLatest) {
    const message = latestMessage("version.download.latest-message", "downloading");
    await refuse("latest-refused", 400, [id, "latest"], message);
  }
  const { restrictedKey } = api.credentials;
  if (!restrictedKey) {
    return skip(restrictedChecks, "the target gave no credential that may not download");
  }
  const [check, words] = restrictedChecks;
  await expectRejected({
    check,
    message: {
      check: words,
      pattern: /^Downloading skill content is not supported with this credential type\./,
    },
    status: [403],
    twin: served,
    send: (options) => api.download(id, version, { ...options, headers: { "x-api-key": restrictedKey } }),
  });
}

const slots: Scenario = {
  id: "version-slots",
  title: "What addresses a version, to read it and to download it",
  writes: true,
  checks: [
    "version.get.by-epoch-version",
    "version.get.by-id",
    "version.get.latest",
    "version.get.foreign-id-refused",
    "version.get.object-id-refused",
    "version.get.format-message",
    "version.get.epoch-version-refused",
    "version.get.malformed-id-refused",
    "version.get.id-message",
    "version.get.latest-refused",
    "version.get.unknown-not-found",
    "version.get.not-found-message",
    "version.get.other-skill-not-found",
    "version.get.unknown-skill-not-found",
    "error.skill-not-found-message",
    "version.download.unknown-version-not-found",
    "version.download.unknown-skill-not-found",
    "version.download.other-skill-not-found",
    "version.download.not-found-message",
    "version.download.latest-refused",
    "version.download.latest-message",
    ...restrictedChecks,
  ],
  observes: ["version.get.unknown-message", "version.download.unknown-message"],
  async run(context) {
    const made = await make(context);
    await tellOfReading(context, made);
    await tellOfDownloads(context, made);
  },
};

export const versionSlotScenarios: readonly Scenario[] = [slots];
