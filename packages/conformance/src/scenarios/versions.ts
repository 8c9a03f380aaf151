import { isDeepStrictEqual } from "node:util";
import { fieldPart, filePart, minimalUpload, skillMd } from "../api/uploads.ts";
import { needed, neededRefusal } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, property, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { hasMoreAgrees, itemsOf, pagesOf, valuesOf } from "./lists.ts";

const create: Scenario = {
  id: "version-create",
  title: "A second version of a skill",
  writes: true,
  checks: [
    "version.create.accepted",
    "version.create.answers-200",
    "version.create.number-increases",
    "version.create.moves-latest",
    "version.create.touches-skill",
    "version.create.description-from-upload",
    "version.create.name-from-upload",
    "version.create.directory-from-upload",
    "version.create.belongs-to-skill",
  ],
  async run({ api, accepted, answers, equal, expect }) {
    const name = api.names.skill();
    const skill = needed(await api.createSkill(minimalUpload(name)));
    const id = text(skill, "id");
    const description = "Another description.";
    const created = await api.createVersion(id, minimalUpload(name, { description }));
    accepted("version.create.accepted", created);
    needed(created);
    answers("version.create.answers-200", created, 200);
    const [before, after] = [text(skill, "latest_version"), text(created, "version")];
    const greater = /^\d+$/.test(before) && /^\d+$/.test(after) && BigInt(after) > BigInt(before);
    expect("version.create.number-increases", greater, `${before}, then ${after}`);
    const read = needed(await api.getSkill(id));
    equal("version.create.moves-latest", text(read, "latest_version"), after);
    equal("version.create.touches-skill", text(read, "updated_at"), text(created, "created_at"));
    equal("version.create.description-from-upload", text(created, "description"), description);
    equal("version.create.name-from-upload", text(created, "name"), name);
    equal("version.create.directory-from-upload", text(created, "directory"), name);
    equal("version.create.belongs-to-skill", text(created, "skill_id"), id);
  },
};

const refusals: Scenario = {
  id: "version-create-refusals",
  title: "Uploads that a skill does not take",
  writes: true,
  checks: [
    "version.create.rename-refused",
    "version.create.rename-message",
    "version.create.refusal-changes-nothing",
    "version.create.unknown-skill-not-found",
    "version.create.prebuilt-refused",
    "version.create.bare-skill-md-refused",
    "version.create.display-title-ignored",
  ],
  observes: ["version.create.concurrent"],
  async run({ api, control, refused, expect, observe, skip }) {
    const name = api.names.skill();
    const other = api.names.skill();
    const id = text(needed(await api.createSkill(minimalUpload(name))), "id");
    const good = await control(() => api.createVersion(id, minimalUpload(name)));
    const before = needed(await api.getSkill(id));
    const listed = needed(await api.listVersions(id));
    const renamed = await refused({
      check: "version.create.rename-refused",
      message: {
        check: "version.create.rename-message",
        pattern: new RegExp(
          `^Skill name '${other}' in SKILL\\.md must be consistent across all versions for a given \`skill_id\`\\. Expected '${name}'\\.$`,
        ),
      },
      status: [400],
      control: good,
      send: (options) => api.createVersion(id, minimalUpload(other), options),
    });
    const after = needed(await api.getSkill(id));
    const listedAfter = needed(await api.listVersions(id));
    await refused({
      check: "version.create.unknown-skill-not-found",
      status: [404],
      control: good,
      send: (options) => api.createVersion(api.names.unknownSkill(), minimalUpload(name), options),
    });
    const bare = [filePart(["SKILL.md", skillMd({ name })])];
    await refused({
      check: "version.create.bare-skill-md-refused",
      status: [400],
      control: good,
      send: (options) => api.createVersion(id, bare, options),
    });
    const prebuilt = await api.listVersions("xlsx");
    if (wasAccepted(prebuilt)) {
      const upload = await api.createVersion("xlsx", minimalUpload("xlsx"), { repeatable: true });
      const { status } = upload.response;
      const same = isDeepStrictEqual((await api.listVersions("xlsx")).json, prebuilt.json);
      expect("version.create.prebuilt-refused", status >= 400 && status < 500 && same, describe(upload));
    } else {
      skip(["version.create.prebuilt-refused"], "the target has no prebuilt skill xlsx");
    }
    const stray = [...minimalUpload(name), fieldPart("display_title", api.names.title())];
    const titled = await api.createVersion(id, stray);
    const title = property((await api.getSkill(id)).json, "display_title");
    const ignored = wasAccepted(titled) && title === property(before.json, "display_title");
    expect("version.create.display-title-ignored", ignored, `${describe(titled)}; the title is ${title}`);
    observe("version.create.concurrent", await Promise.all([good.repeat(), good.repeat()]));
    neededRefusal(renamed);
    const unchanged =
      isDeepStrictEqual(after.json, before.json) && isDeepStrictEqual(listedAfter.json, listed.json);
    expect("version.create.refusal-changes-nothing", unchanged, describe(after));
  },
};

/** Documented for both lists. */
const defaultLimit = 20;

const list: Scenario = {
  id: "version-list",
  title: "One version more than a page holds, listed and page by page",
  writes: true,
  checks: [
    "version.list.oldest-first",
    "version.list.default-limit",
    "version.list.limit-respected",
    "version.list.limit-1000-accepted",
    "version.list.next-page-continues",
    "version.list.no-repeats",
    "version.list.last-page-null",
    "version.list.has-more-agrees",
    "version.list.unknown-skill-not-found",
  ],
  observes: ["version.list.limit-out-of-range"],
  async run({ api, expect, equal, accepted, refused, observe }) {
    const name = api.names.skill();
    const skill = needed(await api.createSkill(minimalUpload(name)));
    const id = text(skill, "id");
    const made = [text(skill, "latest_version")];
    while (made.length <= defaultLimit) {
      made.push(text(needed(await api.createVersion(id, minimalUpload(name))), "version"));
    }
    const plain = needed(await api.listVersions(id));
    const listed = valuesOf(plain, "version");
    const places = listed.map((version) => made.indexOf(String(version)));
    const ordered = places.length > 1 && places.every((place, index) => place > (places[index - 1] ?? -1));
    expect("version.list.oldest-first", ordered, `made as number ${places.map((at) => at + 1).join(", ")}`);
    const found = `without limit ${listed.length} of ${made.length} versions`;
    expect("version.list.default-limit", listed.length > 0 && listed.length <= defaultLimit, found);
    const thousand = await api.listVersions(id, { query: { limit: 1000 } });
    accepted("version.list.limit-1000-accepted", thousand);
    const pages = await pagesOf(
      (query) => api.listVersions(id, { query: { limit: 8, ...query } }),
      made.length,
    );
    const counts = pages.filter(wasAccepted).map((page) => itemsOf(page).length);
    const within = counts.every((count) => count <= 8) && counts.some((count) => count > 0);
    expect("version.list.limit-respected", within, `pages of ${counts.join(", ")} with limit=8`);
    const paged = valuesOf(pages, "version");
    const unique = new Set(paged);
    const whole = made.every((version) => unique.has(version));
    const continues = whole && isDeepStrictEqual([...unique].slice(0, listed.length), listed);
    expect("version.list.next-page-continues", continues, `found ${paged.join(", ")}`);
    for (const page of pages) needed(page);
    expect("version.list.no-repeats", unique.size === paged.length, `found ${paged.join(", ")}`);
    expect("version.list.has-more-agrees", hasMoreAgrees(pages), "has_more and next_page disagree");
    await refused({
      check: "version.list.unknown-skill-not-found",
      status: [404],
      control: { exchange: plain, repeat: () => api.listVersions(id) },
      send: (options) => api.listVersions(api.names.unknownSkill(), options),
    });
    for (const limit of [0, 1001]) {
      observe("version.list.limit-out-of-range", await api.listVersions(id, { query: { limit } }));
    }
    equal("version.list.last-page-null", property(pages.at(-1)?.json, "next_page"), null);
  },
};

const read: Scenario = {
  id: "version-get",
  title: "What addresses a version",
  writes: true,
  checks: [
    "version.get.by-epoch-version",
    "version.get.foreign-id-refused",
    "version.get.object-id-refused",
    "version.get.format-message",
    "version.get.latest-refused",
    "version.get.unknown-not-found",
    "version.get.other-skill-not-found",
  ],
  observes: ["version.get.unknown-message"],
  async run({ api, equal, refused, observe }) {
    const name = api.names.skill();
    const id = text(needed(await api.createSkill(minimalUpload(name))), "id");
    const created = needed(await api.createVersion(id, minimalUpload(name)));
    const version = text(created, "version");
    const read = await api.getVersion(id, version);
    equal("version.get.by-epoch-version", read.json, created.json);
    const good = { exchange: needed(read), repeat: () => api.getVersion(id, version) };
    const pattern =
      /^Invalid version format: '.*'\. Version must be a numeric timestamp \(e\.g\., '1759178010641129'\)\.$/;
    const message = { check: "version.get.format-message", pattern };
    const refuse = (check: string, slot: string, words?: typeof message) =>
      refused({
        check,
        status: [400],
        control: good,
        send: (options) => api.getVersion(id, slot, options),
        ...(words ? { message: words } : {}),
      });
    await refuse("version.get.foreign-id-refused", `skver_01${"a".repeat(22)}`, message);
    await refuse("version.get.latest-refused", "latest");
    const missing = await refused({
      check: "version.get.unknown-not-found",
      status: [404],
      control: good,
      send: (options) => api.getVersion(id, api.names.unknownVersion(), options),
    });
    observe("version.get.unknown-message", missing);
    const other = text(needed(await api.createSkill(minimalUpload(api.names.skill()))), "id");
    await refused({
      check: "version.get.other-skill-not-found",
      status: [404],
      control: good,
      send: (options) => api.getVersion(other, version, options),
    });
    await refuse("version.get.object-id-refused", text(created, "id"), message);
  },
};

export const versionScenarios: readonly Scenario[] = [create, refusals, list, read];
