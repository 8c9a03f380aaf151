import { property } from "../../base/json.ts";
import type { Api } from "../../client/api.ts";
import { filePart, minimalUpload, skillMd, type UploadFile } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { expectedFiles, filesOf, withoutDirectory } from "../helpers/archives.ts";
import { itemsOf, pagesOf, valuesOf } from "../helpers/lists.ts";
import { skipIfUnsupported } from "../helpers/skip-if-unsupported.ts";
import type { AcceptedTwin, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** A skill of two versions: the older from the other revision, the newer from this one. */
interface Made {
  readonly id: string;
  readonly files: readonly UploadFile[];
  /** What addresses the older version in either revision. */
  readonly here: string;
  readonly there: string;
}

async function make({ api, other, expect }: ScenarioContext): Promise<Made> {
  const name = api.names.skill();
  const files: UploadFile[] = [
    [`${name}/SKILL.md`, skillMd({ name, description: "Uploaded in the other revision." })],
    [`${name}/notes/one.txt`, "One.\n"],
  ];
  const skill = requireAccepted(await other.createSkill(files.map(filePart)));
  const [id, there] = [bodyString(skill, "id"), bodyString(skill, other.traits.latest)];
  const here = bodyString(await api.getSkill(id), api.traits.latest);
  const description = "Uploaded in this revision.";
  const created = await api.createVersion(id, minimalUpload(name, { description }));
  const newest = bodyString(await api.getSkill(id), api.traits.latest);
  const newestThere = bodyString(await other.getSkill(id), other.traits.latest);
  const isNewest = newest !== "" && newest === bodyString(created, api.traits.version);
  const moved = newestThere !== "" && newestThere !== there;
  const found = [here, newest, there, newestThere].map((version) => version || "none");
  expect(
    "version.create.both-revisions",
    wasAccepted(created) && isNewest && moved,
    `${describe(created)}; newest was ${found[0]} and is ${found[1]}, in the other revision ${found[2]} and ${found[3]}`,
  );
  requireAccepted(created);
  return { id, files, here, there };
}

function listedOneByOne(api: Api, skill: string): Promise<Exchange[]> {
  return pagesOf((query) => api.listVersions(skill, { query: { limit: 1, ...query } }), 3);
}

/** Answers the versions as the other revision lists them. */
async function tellOfLists(
  { api, other, equal, expect, expectRejected, skip }: ScenarioContext,
  { id }: Made,
): Promise<readonly unknown[]> {
  const pages = await listedOneByOne(api, id);
  const otherPages = await listedOneByOne(other, id);
  const own = valuesOf(pages, "description");
  equal("version.list.both-revisions", own, valuesOf(otherPages, "description").toReversed());
  expect("version.list.both-revisions", own.length === 2, `${own.length} versions, listed one by one`);
  const cursors = [pages, otherPages].map(([first]) => (first ? bodyString(first, "next_page") : ""));
  const [cursor = "", foreign = ""] = cursors;
  const last = pages.at(-1);
  if (cursor && foreign && last && wasAccepted(last)) {
    const ask = (page: string) => api.listVersions(id, { query: { limit: 1, page } });
    await expectRejected({
      check: "version.list.foreign-cursor",
      status: "4xx",
      twin: { exchange: last, repeat: () => ask(cursor) },
      send: () => ask(foreign),
    });
  } else {
    skip(["version.list.foreign-cursor"], "a page of one version is not followed by another");
  }
  return otherPages.flatMap(itemsOf);
}

async function tellOfDownloads(
  { api, other, equal }: ScenarioContext,
  { id, files, here, there }: Made,
): Promise<void> {
  const filesBy = async (version: string) => withoutDirectory(await filesOf(await api.download(id, version)));
  equal("version.download.both-revisions", await filesBy(here), expectedFiles(files));
  // Where the other revision has two names for a version, it was recorded what either is good for here.
  if (other.traits.version === "id") return;
  equal("version.download.by-epoch-version", await filesBy(there), expectedFiles(files));
}

async function tellOfIdentifiers(
  { api, other, equal, observe, expectAccepted }: ScenarioContext,
  { id, here, there }: Made,
  listed: readonly unknown[],
): Promise<AcceptedTwin> {
  const read = await expectAccepted(() => api.getVersion(id, here));
  const elsewhere = listed.find((version) => property(version, other.traits.version) === there);
  const foreign = String(property(elsewhere, "id") ?? "");
  const [one, another] = [bodyString(read.exchange, "id"), foreign].map((version) =>
    version.replace(/^.*_/, ""),
  );
  observe("version.identifiers-related", read.exchange, `ids of the same ending: ${one === another}`);
  if (other.traits.version !== "id" && foreign) {
    equal("version.get.by-beta-id", (await api.getVersion(id, foreign)).json, read.exchange.json);
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
    const made = await make(context);
    const listed = await tellOfLists(context, made);
    await skipIfUnsupported(context, downloadChecks, () => tellOfDownloads(context, made));
    const read = await tellOfIdentifiers(context, made, listed);
    const { api, other, expectRejected } = context;
    requireAccepted(await other.deleteVersion(made.id, made.there));
    await expectRejected({
      check: "version.delete.both-revisions",
      status: [404],
      twin: { exchange: read.exchange, repeat: () => api.getSkill(made.id) },
      send: read.repeat,
    });
  },
};

export const crossingVersionScenarios: readonly Scenario[] = [versions];
