import type { Revision } from "@skills-api/spec";
import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import {
  type ExpectedMessage,
  latestMessage,
  skillNotFound,
  unknownVersions,
  versionNotFound,
} from "../helpers/error-messages.ts";
import { anySkill, skillWithTwoVersions } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** Identifiers that do not address a version, by their check, and the error message. */
const wrongSlots: Readonly<
  Record<Revision, { readonly message: ExpectedMessage; readonly slots: Readonly<Record<string, string>> }>
> = {
  "skills-2025-10-02": {
    message: {
      check: "version.get.format-message",
      pattern:
        /^Invalid version format: '.*'\. Version must be a numeric timestamp \(e\.g\., '1759178010641129'\)\.$/,
    },
    slots: { "version.get.foreign-id-refused": unknownVersions.skver },
  },
  ga: {
    message: { check: "version.get.id-message", pattern: /^Invalid version id: '.*'$/ },
    slots: {
      "version.get.epoch-version-refused": unknownVersions.epoch,
      "version.get.malformed-id-refused": unknownVersions.malformed,
    },
  },
};

/** Checks of a key that is not allowed to download. */
const restrictedChecks = [
  "version.download.restricted-credential-refused",
  "version.download.restricted-credential-message",
] as const;

interface Fixture {
  /** A skill with two versions. */
  readonly id: string;
  /** The creation of the newer version. */
  readonly created: Exchange;
  /** The identifier of the newer version. */
  readonly version: string;
  /** Another skill. */
  readonly otherSkill: string;
}

async function createFixture(context: ScenarioContext): Promise<Fixture> {
  const { api } = context;
  const { id, name, created: second } = await skillWithTwoVersions(context);
  const created = wasAccepted(second)
    ? second
    : requireAccepted(await api.createVersion(id, minimalUpload(name)));
  const otherSkill = bodyString((await anySkill(context)).created, "id");
  return { id, created, version: bodyString(created, api.traits.version), otherSkill };
}

async function checkReads(
  { api, revision, expectEqual, expectRejected, observe }: ScenarioContext,
  { id, created, version, otherSkill }: Fixture,
): Promise<void> {
  const read = await api.getVersion(id, version);
  expectEqual("version.get.by-epoch-version", read.json, created.json);
  expectEqual("version.get.by-id", read.json, created.json);
  const twin = { exchange: requireAccepted(read), repeat: () => api.getVersion(id, version) };
  const expectRejection = (
    check: string,
    status: number,
    [skill, slot]: [string, string],
    message?: ExpectedMessage,
  ) =>
    expectRejected({
      check,
      status: [status],
      twin,
      send: (options) => api.getVersion(skill, slot, options),
      ...(message ? { message } : {}),
    });
  const { message, slots } = wrongSlots[revision];
  for (const [check, slot] of Object.entries(slots)) await expectRejection(check, 400, [id, slot], message);
  if (api.traits.knowsLatest) {
    const newest = bodyString(requireAccepted(await api.getSkill(id)), api.traits.latest);
    expectEqual(
      "version.get.latest",
      bodyString(await api.getVersion(id, "latest"), api.traits.version),
      newest,
    );
  } else {
    await expectRejection("version.get.latest-refused", 400, [id, "latest"]);
  }
  const unknown = api.names.unknownVersion();
  const notFound = versionNotFound(id, unknown);
  const rejected = await expectRejection("version.get.unknown-not-found", 404, [id, unknown], notFound);
  observe("version.get.unknown-message", rejected);
  await expectRejection("version.get.other-skill-not-found", 404, [otherSkill, version]);
  const unknownSkill = api.names.unknownSkill();
  await expectRejection(
    "version.get.unknown-skill-not-found",
    404,
    [unknownSkill, version],
    skillNotFound(unknownSkill),
  );
  const objectId = bodyString(created, "id");
  if (objectId && api.traits.version !== "id") {
    await expectRejection("version.get.object-id-refused", 400, [id, objectId], message);
  }
}

async function checkDownloads(
  { api, acceptedTwin, expectRejected, observe, skip }: ScenarioContext,
  { id, version, otherSkill }: Fixture,
): Promise<void> {
  const twin = await acceptedTwin(() => api.download(id, version));
  const expectRejection = (
    check: string,
    status: number,
    [skill, slot]: [string, string],
    message: ExpectedMessage,
  ) =>
    expectRejected({
      check: `version.download.${check}`,
      message,
      status: [status],
      twin,
      send: (options) => api.download(skill, slot, options),
    });
  const notFound = (skill: string) => ({
    ...skillNotFound(skill),
    check: "version.download.not-found-message",
  });
  const unknown = api.names.unknownVersion();
  const rejected = await expectRejection("unknown-version-not-found", 404, [id, unknown], notFound(id));
  observe("version.download.unknown-message", rejected);
  const unknownSkill = api.names.unknownSkill();
  await expectRejection("unknown-skill-not-found", 404, [unknownSkill, version], notFound(unknownSkill));
  await expectRejection("other-skill-not-found", 404, [otherSkill, version], notFound(otherSkill));
  const latest = latestMessage("version.download.latest-message", "downloading");
  await expectRejection("latest-refused", 400, [id, "latest"], latest);
  const { restrictedKey } = api.credentials;
  if (!restrictedKey) {
    return skip(restrictedChecks, "there is no key that is not allowed to download");
  }
  const [check, messageCheck] = restrictedChecks;
  await expectRejected({
    check,
    message: {
      check: messageCheck,
      pattern: /^Downloading skill content is not supported with this credential type\./,
    },
    status: [403],
    twin,
    send: (options) => api.download(id, version, { ...options, headers: { "x-api-key": restrictedKey } }),
  });
}

const slots: Scenario = {
  id: "version-slots",
  title: "Identifiers of versions, to read and to download them",
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
    const fixture = await createFixture(context);
    await checkReads(context, fixture);
    await checkDownloads(context, fixture);
  },
};

export const versionSlotScenarios: readonly Scenario[] = [slots];
