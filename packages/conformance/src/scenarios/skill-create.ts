import type { RequestOptions } from "../api/api.ts";
import { fieldPart, filePart, minimalUpload, skillMd, withSymlink, zipPart } from "../api/uploads.ts";
import { needed, neededRefusal } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import {
  describe,
  type Exchange,
  header,
  property,
  text,
  accepted as wasAccepted,
} from "../transport/exchange.ts";
import { eventually } from "./eventually.ts";
import { newestSkills, valuesOf } from "./lists.ts";

const create: Scenario = {
  id: "skill-create",
  title: "A skill from one SKILL.md, read back",
  writes: true,
  checks: [
    "skill.create.without-title-accepted",
    "skill.create.answers-200",
    "skill.create.title-from-name",
    "skill.create.latest-version-numeric",
    "skill.create.source-custom",
    "skill.get.custom",
  ],
  observes: ["skill.create.read-after-write"],
  async run({ api, accepted, answers, expect, equal, observe }) {
    const name = api.names.skill();
    const created = await api.createSkill(minimalUpload(name));
    accepted("skill.create.without-title-accepted", created);
    needed(created);
    answers("skill.create.answers-200", created, 200);
    const title = property(created.json, "display_title") ?? null;
    const fitting = title === null || title === name;
    expect("skill.create.title-from-name", fitting, `display_title ${JSON.stringify(title)} for ${name}`);
    const version = text(created, "latest_version");
    expect("skill.create.latest-version-numeric", /^\d{16}$/.test(version), `latest_version ${version}`);
    equal("skill.create.source-custom", text(created, "source"), "custom");
    const id = text(created, "id");
    observe("skill.create.read-after-write", [
      await api.getSkill(id),
      await api.listSkills({ query: { source: "custom", limit: 1 } }),
    ]);
    const read = await eventually(() => api.getSkill(id), wasAccepted);
    const keys = ["id", "type", "display_title", "latest_version", "source", "created_at"];
    const identity = (exchange: Exchange) => keys.map((key) => property(exchange.json, key) ?? null);
    equal("skill.get.custom", identity(read), identity(created));
  },
};

const titles: Scenario = {
  id: "skill-create-titles",
  title: "Titles: given, long, too long, in use",
  writes: true,
  checks: [
    "skill.create.title-echoed",
    "skill.create.title-64-accepted",
    "skill.create.title-too-long-refused",
    "skill.create.title-reuse-refused",
    "skill.create.title-reuse-message",
  ],
  observes: [
    "skill.create.title-case",
    "skill.create.empty-title",
    "skill.create.repeated-title",
    "skill.create.derived-title-taken",
    "skill.create.rule-wordings",
  ],
  async run({ api, equal, control, refused, observe }) {
    const titled = (values: readonly string[], options: RequestOptions = {}) => {
      const fields = values.map((value) => fieldPart("display_title", value));
      return api.createSkill([...minimalUpload(api.names.skill()), ...fields], options);
    };
    const title = api.names.title();
    const first = needed(await titled([title]));
    equal("skill.create.title-echoed", text(first, "display_title"), title);
    await refused({
      check: "skill.create.title-reuse-refused",
      message: {
        check: "skill.create.title-reuse-message",
        pattern: new RegExp(`^Skill cannot reuse an existing display_title: ${title}`),
      },
      status: [400],
      control: { exchange: first, repeat: () => titled([api.names.title()]) },
      send: (options) => titled([title], options),
    });
    const sized = (length: number) => [api.names.title().padEnd(length, "x")];
    const tooLong = await refused({
      check: "skill.create.title-too-long-refused",
      status: [400],
      control: await control(() => titled(sized(64)), "skill.create.title-64-accepted"),
      send: (options) => titled(sized(65), options),
    });
    observe("skill.create.rule-wordings", tooLong, "title of 65 characters");
    const named = api.names.skill();
    needed(await api.createSkill(minimalUpload(named)));
    observe("skill.create.derived-title-taken", await titled([named]));
    observe("skill.create.title-case", await titled([title.toUpperCase()]));
    observe("skill.create.empty-title", [await titled([""]), await titled([`${api.names.title()}\nline`])]);
    const twice = await titled([api.names.title(), api.names.title()]);
    observe("skill.create.repeated-title", twice, text(twice, "display_title"));
  },
};

const sameName: Scenario = {
  id: "skill-create-same-name",
  title: "Two skills of one name",
  writes: true,
  checks: ["skill.create.same-name-accepted"],
  async run({ api, expect }) {
    const name = api.names.skill();
    const first = needed(await api.createSkill(minimalUpload(name)));
    const second = await api.createSkill(minimalUpload(name));
    const different = text(second, "id") !== text(first, "id");
    expect("skill.create.same-name-accepted", wasAccepted(second) && different, describe(second));
  },
};

const parts: Scenario = {
  id: "skill-create-parts",
  title: "Parts of the upload: misnamed, missing, unknown",
  writes: true,
  checks: [
    "skill.create.files-part-name-refused",
    "skill.create.no-files-message",
    "skill.create.no-file-refused",
    "skill.create.part-without-filename-refused",
    "skill.create.part-without-filename-message",
    "skill.create.unknown-parts-ignored",
  ],
  observes: ["skill.create.json-body", "skill.create.display-name-part"],
  async run({ api, expect, control, refused, observe }) {
    const minimal = () => minimalUpload(api.names.skill());
    const good = await control(() => api.createSkill(minimal()));
    await refused({
      check: "skill.create.files-part-name-refused",
      message: { check: "skill.create.no-files-message", pattern: /^No files provided$/ },
      status: [400],
      control: good,
      send: (options) =>
        api.createSkill(
          minimal().map((part) => ({ ...part, name: "files" })),
          options,
        ),
    });
    await refused({
      check: "skill.create.no-file-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([fieldPart("display_title", api.names.title())], options),
    });
    await refused({
      check: "skill.create.part-without-filename-refused",
      message: {
        check: "skill.create.part-without-filename-message",
        pattern: /^files\[\]\.0: Expected UploadFile, received: <class 'str'>$/,
      },
      status: [400],
      control: good,
      send: (options) =>
        api.createSkill(
          minimal().map(({ name, content }) => ({ name, content })),
          options,
        ),
    });
    const unknown = [fieldPart("description", "Ignored."), fieldPart("xyzzy", "Ignored.")];
    const name = api.names.skill();
    const stray = await api.createSkill([...minimalUpload(name, { description: "Kept." }), ...unknown]);
    const version = wasAccepted(stray)
      ? await api.getVersion(text(stray, "id"), text(stray, "latest_version"))
      : stray;
    const ignored = text(version, "description") === "Kept.";
    expect("skill.create.unknown-parts-ignored", ignored, `${describe(stray)}; then ${describe(version)}`);
    const label = fieldPart("display_name", api.names.title());
    const labelled = await api.createSkill([...minimal(), label]);
    observe("skill.create.display-name-part", labelled, text(labelled, "display_title"));
    const body = { contentType: "application/json", bytes: Buffer.from("{}") };
    const json = { method: "POST", target: "/v1/skills", operation: "createSkill", body } as const;
    observe("skill.create.json-body", await api.send(json));
  },
};

const zip: Scenario = {
  id: "skill-create-zip",
  title: "A skill from a zip",
  writes: true,
  checks: [
    "skill.create.zip-accepted",
    "skill.create.flat-zip-refused",
    "skill.create.unreadable-zip-refused",
    "skill.create.zip-symlink-refused",
  ],
  observes: [
    "skill.create.zip-and-files",
    "skill.create.zip-extension",
    "skill.create.system-files",
    "skill.create.rule-wordings",
  ],
  async run({ api, control, refused, observe }) {
    const filesOf = (name: string) => [[`${name}/SKILL.md`, skillMd({ name })]] as const;
    const zipped = () => api.createSkill([zipPart(filesOf(api.names.skill()))]);
    const good = await control(zipped, "skill.create.zip-accepted");
    const flat = [["SKILL.md", skillMd({ name: api.names.skill() })]] as const;
    await refused({
      check: "skill.create.flat-zip-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([zipPart(flat)], options),
    });
    const unreadable = await refused({
      check: "skill.create.unreadable-zip-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([filePart(["skill.zip", "not a zip"])], options),
    });
    observe("skill.create.rule-wordings", unreadable, "unreadable zip");
    const linked = filesOf(api.names.skill());
    await refused({
      check: "skill.create.zip-symlink-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([withSymlink(zipPart(linked))], options),
    });
    const name = api.names.skill();
    const files = filesOf(name);
    const loose = filePart([`${name}/more.txt`, "more"]);
    observe("skill.create.zip-and-files", await api.createSkill([zipPart(files), loose]), "a zip and a file");
    observe(
      "skill.create.zip-and-files",
      await api.createSkill([zipPart(files), zipPart(files, "b.zip")]),
      "two zips",
    );
    for (const ending of ["ZIP", "skill"]) {
      observe("skill.create.zip-extension", await api.createSkill([zipPart(files, `s.${ending}`)]), ending);
    }
    for (const path of ["__MACOSX/._x", `${name}/.DS_Store`]) {
      observe("skill.create.system-files", await api.createSkill([zipPart([...files, [path, "x"]])]), path);
    }
  },
};

const refusal: Scenario = {
  id: "skill-create-refusal",
  title: "What a refused upload leaves behind",
  writes: true,
  checks: ["skill.create.refusal-stores-nothing", "error.refusal-not-retryable"],
  async run({ api, expect }) {
    const name = api.names.skill();
    const title = api.names.title();
    const bad = await api.createSkill(
      [filePart([`${name}/SKILL.md`, "no frontmatter"]), fieldPart("display_title", title)],
      { repeatable: true },
    );
    const hint = header(neededRefusal(bad), "x-should-retry");
    expect("error.refusal-not-retryable", hint === "false", `x-should-retry ${hint}; ${describe(bad)}`);
    const listed = valuesOf(await newestSkills(api, "custom"), "display_title");
    // A title is unique, so it is free for another skill only if the refused one was not kept.
    const free = await api.createSkill([...minimalUpload(name), fieldPart("display_title", title)]);
    const nothing = !listed.includes(title) && wasAccepted(free);
    expect("skill.create.refusal-stores-nothing", nothing, `${describe(bad)}; then ${describe(free)}`);
  },
};

export const skillCreateScenarios: readonly Scenario[] = [create, titles, sameName, parts, zip, refusal];
