import { property } from "../../base/json.ts";
import type { SkillsApi } from "../../client/skills-api.ts";
import { filePart, minimalUpload, skillMd, type UploadFile } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { expectedFiles, filesOf, withoutDirectory } from "../helpers/archives.ts";
import { collectPages, itemsOf, valuesOf } from "../helpers/lists.ts";
import { skipIfUnsupported } from "../helpers/skip-if-unsupported.ts";
import type { AcceptedTwin, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** A skill with two versions: the older from the other revision, the newer from this one. */
interface MixedSkill {
  readonly id: string;
  /** The files of the older version. */
  readonly files: readonly UploadFile[];
  /** The identifier of the older version in this revision. */
  readonly version: string;
  /** The identifier of the older version in the other revision. */
  readonly otherVersion: string;
}

async function createMixedSkill({ api, other, expect }: ScenarioContext): Promise<MixedSkill> {
  const name = api.names.skill();
  const files: UploadFile[] = [
    [`${name}/SKILL.md`, skillMd({ name, description: "Uploaded in the other revision." })],
    [`${name}/notes/one.txt`, "One.\n"],
  ];
  const skill = requireAccepted(await other.createSkill(files.map(filePart)));
  const [id, otherVersion] = [bodyString(skill, "id"), bodyString(skill, other.traits.latest)];
  const version = bodyString(await api.getSkill(id), api.traits.latest);
  const description = "Uploaded in this revision.";
  const created = await api.createVersion(id, minimalUpload(name, { description }));
  const newest = bodyString(await api.getSkill(id), api.traits.latest);
  const otherNewest = bodyString(await other.getSkill(id), other.traits.latest);
  const isNewest = newest !== "" && newest === bodyString(created, api.traits.version);
  const hasMoved = otherNewest !== "" && otherNewest !== otherVersion;
  const shown = [version, newest, otherVersion, otherNewest].map((each) => each || "none");
  expect(
    "version.create.both-revisions",
    wasAccepted(created) && isNewest && hasMoved,
    `${describe(created)}; newest was ${shown[0]} and is ${shown[1]}, in the other revision ${shown[2]} and ${shown[3]}`,
  );
  requireAccepted(created);
  return { id, files, version, otherVersion };
}

/** Lists versions with one item per page. */
function listOneByOne(api: SkillsApi, skill: string): Promise<Exchange[]> {
  return collectPages((query) => api.listVersions(skill, { query: { limit: 1, ...query } }), 3);
}

/** Returns the versions as the other revision lists them. */
async function checkLists(
  { api, other, expectEqual, expect, expectRejected, skip }: ScenarioContext,
  { id }: MixedSkill,
): Promise<readonly unknown[]> {
  const pages = await listOneByOne(api, id);
  const otherPages = await listOneByOne(other, id);
  const descriptions = valuesOf(pages, "description");
  const otherDescriptions = valuesOf(otherPages, "description");
  expectEqual("version.list.both-revisions", descriptions, otherDescriptions.toReversed());
  const { length } = descriptions;
  expect("version.list.both-revisions", length === 2, `${length} versions with one item per page`);
  const cursors = [pages, otherPages].map(([first]) => (first ? bodyString(first, "next_page") : ""));
  const [cursor = "", otherCursor = ""] = cursors;
  const last = pages.at(-1);
  if (cursor && otherCursor && last && wasAccepted(last)) {
    const fetchPage = (page: string) => api.listVersions(id, { query: { limit: 1, page } });
    await expectRejected({
      check: "version.list.foreign-cursor",
      status: "4xx",
      twin: { exchange: last, repeat: () => fetchPage(cursor) },
      send: () => fetchPage(otherCursor),
    });
  } else {
    skip(["version.list.foreign-cursor"], "the list has no second page");
  }
  return otherPages.flatMap(itemsOf);
}

async function checkDownloads(
  { api, other, expectEqual }: ScenarioContext,
  { id, files, version, otherVersion }: MixedSkill,
): Promise<void> {
  const download = async (slot: string) => withoutDirectory(await filesOf(await api.download(id, slot)));
  expectEqual("version.download.both-revisions", await download(version), expectedFiles(files));
  // Only the epoch version of the other revision is known to work as an identifier here.
  if (other.traits.version === "id") return;
  expectEqual("version.download.by-epoch-version", await download(otherVersion), expectedFiles(files));
}

async function checkIdentifiers(
  { api, other, expectEqual, observe, acceptedTwin }: ScenarioContext,
  { id, version, otherVersion }: MixedSkill,
  otherListed: readonly unknown[],
): Promise<AcceptedTwin> {
  const read = await acceptedTwin(() => api.getVersion(id, version));
  const listed = otherListed.find((each) => property(each, other.traits.version) === otherVersion);
  const otherId = String(property(listed, "id") ?? "");
  const [suffix, otherSuffix] = [bodyString(read.exchange, "id"), otherId].map((each) =>
    each.replace(/^.*_/, ""),
  );
  observe("version.identifiers-related", read.exchange, `ids of the same ending: ${suffix === otherSuffix}`);
  if (other.traits.version !== "id" && otherId) {
    expectEqual("version.get.by-beta-id", (await api.getVersion(id, otherId)).json, read.exchange.json);
  }
  return read;
}

const downloadChecks = ["version.download.both-revisions", "version.download.by-epoch-version"] as const;

const versions: Scenario = {
  id: "both-revisions-versions",
  title: "A skill with a version from each revision",
  writes: true,
  needs: ["other-revision"],
  checks: [
    "version.create.both-revisions",
    "version.list.both-revisions",
    "version.list.foreign-cursor",
    ...downloadChecks,
    "version.get.by-beta-id",
    "version.delete.both-revisions",
  ],
  observes: ["version.identifiers-related"],
  async run(context) {
    const skill = await createMixedSkill(context);
    const otherListed = await checkLists(context, skill);
    await skipIfUnsupported(context, downloadChecks, () => checkDownloads(context, skill));
    const read = await checkIdentifiers(context, skill, otherListed);
    const { api, other, expectRejected } = context;
    requireAccepted(await other.deleteVersion(skill.id, skill.otherVersion));
    await expectRejected({
      check: "version.delete.both-revisions",
      status: [404],
      twin: { exchange: read.exchange, repeat: () => api.getSkill(skill.id) },
      send: read.repeat,
    });
  },
};

export const bothRevisionsVersionScenarios: readonly Scenario[] = [versions];
