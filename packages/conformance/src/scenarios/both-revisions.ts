import type { Api } from "../api/api.ts";
import { fieldPart, filePart, minimalUpload, skillMd, type UploadFile } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Control, Scenario, ScenarioContext } from "../core/scenario.ts";
import { describe, type Exchange, property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { expectedFiles, filesOf, withoutDirectory } from "./archives.ts";
import { eventually } from "./eventually.ts";
import { itemsOf, pagesOf, valuesOf } from "./lists.ts";

function customSkills(api: Api): Promise<Exchange> {
  return api.listSkills({ query: { source: "custom" } });
}

function lists(page: Exchange, id: string): boolean {
  return valuesOf(page, "id").includes(id);
}

const cursors: Scenario = {
  id: "both-revisions-cursors",
  title: "A page of skills, asked for with a cursor of the other revision",
  writes: false,
  needs: ["other-revision"],
  checks: ["skill.list.foreign-cursor"],
  async run({ api, other, control, refused, skip }) {
    const ask = (query: Record<string, string> = {}) => api.listSkills({ query: { limit: 1, ...query } });
    const own = text(needed(await ask()), "next_page");
    const foreign = text(needed(await other.listSkills({ query: { limit: 1 } })), "next_page");
    if (!own || !foreign) return skip(cursors.checks, "there are too few skills for two pages");
    await refused({
      check: "skill.list.foreign-cursor",
      status: "4xx",
      control: await control(() => ask({ page: own })),
      send: () => ask({ page: foreign }),
    });
  },
};

const skill: Scenario = {
  id: "both-revisions-skill",
  title: "A skill that was created in the other revision, until it is deleted there",
  writes: true,
  needs: ["other-revision"],
  checks: [
    "skill.get.both-revisions",
    "skill.get.same-label",
    "skill.list.both-revisions",
    "skill.delete.both-revisions",
  ],
  observes: ["skill.create.title-across-revisions"],
  async run({ api, other, expect, equal, refused, observe }) {
    const { label, latest, uniqueLabels } = api.shape;
    const title = api.names.title();
    const upload = [...minimalUpload(api.names.skill()), fieldPart(other.shape.label, title)];
    const id = text(needed(await other.createSkill(upload)), "id");
    const [here, there] = [await api.getSkill(id), needed(await other.getSkill(id))];
    const identity = (skill: Exchange) => ["id", "created_at"].map((key) => text(skill, key));
    equal("skill.get.both-revisions", identity(here), identity(there));
    const missing = [label, latest].filter((key) => property(here.json, key) === undefined);
    const found = `${describe(here)}, without ${missing.join(" and ")}`;
    expect("skill.get.both-revisions", missing.length === 0, found);
    equal("skill.get.same-label", property(here.json, label), title);
    const page = await eventually(
      () => customSkills(api),
      (answer) => lists(answer, id),
    );
    expect("skill.list.both-revisions", lists(page, id), `${id} in ${valuesOf(page, "id").join(", ")}`);
    if (uniqueLabels) {
      const taking = [...minimalUpload(api.names.skill()), fieldPart(label, title)];
      observe("skill.create.title-across-revisions", await api.createSkill(taking));
    }
    needed(here);
    if (!other.shape.cascades) needed(await other.deleteVersion(id, text(there, other.shape.latest)));
    needed(await other.deleteSkill(id));
    await refused({
      check: "skill.delete.both-revisions",
      status: [404],
      control: { exchange: here, repeat: () => customSkills(api) },
      send: (options) => api.getSkill(id, options),
    });
  },
};

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
  const skill = needed(await other.createSkill(files.map(filePart)));
  const [id, there] = [text(skill, "id"), text(skill, other.shape.latest)];
  const here = text(await api.getSkill(id), api.shape.latest);
  const description = "Uploaded in this revision.";
  const created = await api.createVersion(id, minimalUpload(name, { description }));
  const newest = text(await api.getSkill(id), api.shape.latest);
  const newestThere = text(await other.getSkill(id), other.shape.latest);
  const isNewest = newest !== "" && newest === text(created, api.shape.version);
  const moved = newestThere !== "" && newestThere !== there;
  expect(
    "version.create.both-revisions",
    wasAccepted(created) && isNewest && moved,
    `${describe(created)}; newest from ${here} to ${newest}, in the other revision from ${there} to ${newestThere}`,
  );
  needed(created);
  return { id, files, here, there };
}

function listedOneByOne(api: Api, skill: string): Promise<Exchange[]> {
  return pagesOf((query) => api.listVersions(skill, { query: { limit: 1, ...query } }), 3);
}

/** Answers the versions as the other revision lists them. */
async function tellOfLists(
  { api, other, equal, refused, skip }: ScenarioContext,
  { id }: Made,
): Promise<readonly unknown[]> {
  const pages = await listedOneByOne(api, id);
  const otherPages = await listedOneByOne(other, id);
  const elsewhere = valuesOf(otherPages, "description").toReversed();
  equal("version.list.both-revisions", valuesOf(pages, "description"), elsewhere);
  const cursors = [pages, otherPages].map(([first]) => (first ? text(first, "next_page") : ""));
  const [own = "", foreign = ""] = cursors;
  const last = pages.at(-1);
  if (own && foreign && last && wasAccepted(last)) {
    const ask = (page: string) => api.listVersions(id, { query: { limit: 1, page } });
    await refused({
      check: "version.list.foreign-cursor",
      status: "4xx",
      control: { exchange: last, repeat: () => ask(own) },
      send: () => ask(foreign),
    });
  } else {
    skip(["version.list.foreign-cursor"], "a page of one version is not followed by another");
  }
  return otherPages.flatMap(itemsOf);
}

async function tellOfIdentifiers(
  { api, other, equal, observe, control }: ScenarioContext,
  { id, files, here, there }: Made,
  listed: readonly unknown[],
): Promise<Control> {
  const filesBy = async (version: string) => withoutDirectory(await filesOf(await api.download(id, version)));
  equal("version.download.both-revisions", await filesBy(here), expectedFiles(files));
  const read = await control(() => api.getVersion(id, here));
  const elsewhere = listed.find((version) => property(version, other.shape.version) === there);
  const foreign = String(property(elsewhere, "id") ?? "");
  const [one, another] = [text(read.exchange, "id"), foreign].map((version) => version.replace(/^.*_/, ""));
  observe("version.identifiers-related", read.exchange, `ids of the same ending: ${one === another}`);
  // Where the other revision has two names for a version, it was recorded what either is good for here.
  if (other.shape.version !== "id") {
    equal("version.download.by-epoch-version", await filesBy(there), expectedFiles(files));
    if (foreign)
      equal("version.get.by-beta-id", (await api.getVersion(id, foreign)).json, read.exchange.json);
  }
  return read;
}

const versions: Scenario = {
  id: "both-revisions-versions",
  title: "A skill with a version from each revision",
  writes: true,
  needs: ["other-revision"],
  checks: [
    "version.create.both-revisions",
    "version.list.both-revisions",
    "version.list.foreign-cursor",
    "version.download.both-revisions",
    "version.download.by-epoch-version",
    "version.get.by-beta-id",
    "version.delete.both-revisions",
  ],
  observes: ["version.identifiers-related"],
  async run(context) {
    const made = await make(context);
    const listed = await tellOfLists(context, made);
    const read = await tellOfIdentifiers(context, made, listed);
    const { api, other, refused } = context;
    needed(await other.deleteVersion(made.id, made.there));
    await refused({
      check: "version.delete.both-revisions",
      status: [404],
      control: { exchange: read.exchange, repeat: () => api.getSkill(made.id) },
      send: read.repeat,
    });
  },
};

const versionless: Scenario = {
  id: "both-revisions-versionless",
  title: "A skill that lost its versions in the other revision: refused, revived, deleted",
  writes: true,
  needs: ["other-revision"],
  revisions: ["ga"],
  checks: [
    "skill.get.versionless-refused",
    "skill.get.revived",
    "skill.list.versionless-left-out",
    "skill.delete.empty-skill",
  ],
  observes: ["skill.get.versionless-message", "version.list.versionless"],
  async run({ api, other, accepted, control, expect, refused, observe }) {
    const upload = minimalUpload(api.names.skill());
    const { latest } = other.shape;
    const created = needed(await other.createSkill(upload));
    const id = text(created, "id");
    const read = await control(() => api.getSkill(id));
    needed(await other.deleteVersion(id, text(created, latest)));
    const refusal = await refused({
      check: "skill.get.versionless-refused",
      status: [400],
      control: { exchange: read.exchange, repeat: () => customSkills(api) },
      send: (options) => api.getSkill(id, options),
    });
    observe("skill.get.versionless-message", refusal);
    observe("version.list.versionless", await api.listVersions(id));
    const without = lists(needed(await customSkills(api)), id);

    needed(await api.createVersion(id, upload));
    accepted("skill.get.revived", await api.getSkill(id));
    const revived = await eventually(
      () => customSkills(api),
      (answer) => lists(answer, id),
    );
    const found = `listed without versions: ${without}, with one: ${lists(revived, id)}`;
    expect("skill.list.versionless-left-out", !without && lists(revived, id), found);

    const again = needed(await other.getSkill(id));
    needed(await other.deleteVersion(id, text(again, latest)));
    const deletion = await api.deleteSkill(id);
    const named = wasAccepted(deletion) && text(deletion, "id") === id;
    expect("skill.delete.empty-skill", named, describe(deletion));
  },
};

export const crossingScenarios: readonly Scenario[] = [cursors, skill, versions, versionless];
