import type { RequestOptions } from "../api/api.ts";
import { fieldPart, filePart, minimalUpload, skillMd, zipPart } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, header, text, accepted as wasAccepted } from "../transport/exchange.ts";
import { valuesOf } from "./lists.ts";

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
    const title = text(created, "display_title") || null;
    expect(
      "skill.create.title-from-name",
      title === null || title === name,
      `display_title ${title} for ${name}`,
    );
    const version = text(created, "latest_version");
    expect("skill.create.latest-version-numeric", /^\d{16,}$/.test(version), `latest_version ${version}`);
    equal("skill.create.source-custom", text(created, "source"), "custom");
    const read = await api.getSkill(text(created, "id"));
    observe("skill.create.read-after-write", read);
    const identity = (exchange: typeof read) => [
      exchange.response.status < 300,
      ...["id", "type", "display_title", "latest_version", "source"].map((key) => text(exchange, key)),
    ];
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
  observes: ["skill.create.title-case", "skill.create.empty-title", "skill.create.repeated-title"],
  async run({ api, equal, accepted, control, refused, observe }) {
    const titled = (values: readonly string[], options: RequestOptions = {}) => {
      const fields = values.map((value) => fieldPart("display_title", value));
      return api.createSkill([...minimalUpload(api.names.skill()), ...fields], options);
    };
    const title = api.names.title();
    const first = needed(await titled([title]));
    equal("skill.create.title-echoed", text(first, "display_title"), title);
    const long = await control(() => titled([api.names.title().padEnd(64, "x")]));
    accepted("skill.create.title-64-accepted", long.exchange);
    await refused({
      check: "skill.create.title-too-long-refused",
      status: [400],
      control: long,
      send: (options) => titled([api.names.title().padEnd(65, "x")], options),
    });
    await refused({
      check: "skill.create.title-reuse-refused",
      message: {
        check: "skill.create.title-reuse-message",
        pattern: new RegExp(`^Skill cannot reuse an existing display_title: ${title}`),
      },
      status: [400],
      control: long,
      send: (options) => titled([title], options),
    });
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
  async run({ api, accepted, control, refused, observe }) {
    const name = api.names.skill();
    const content = skillMd({ name });
    const good = await control(() => api.createSkill(minimalUpload(name)));
    await refused({
      check: "skill.create.files-part-name-refused",
      message: { check: "skill.create.no-files-message", pattern: /^No files provided$/ },
      status: [400],
      control: good,
      send: (options) => api.createSkill([{ name: "files", filename: `${name}/SKILL.md`, content }], options),
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
      send: (options) => api.createSkill([{ name: "files[]", content }], options),
    });
    const unknown = [fieldPart("description", "Ignored."), fieldPart("xyzzy", "Ignored.")];
    accepted(
      "skill.create.unknown-parts-ignored",
      await api.createSkill([...minimalUpload(name), ...unknown]),
    );
    const label = fieldPart("display_name", api.names.title());
    const labelled = await api.createSkill([...minimalUpload(name), label]);
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
  ],
  observes: ["skill.create.zip-and-files", "skill.create.zip-extension", "skill.create.system-files"],
  async run({ api, accepted, control, refused, observe }) {
    const name = api.names.skill();
    const content = skillMd({ name });
    const files = [[`${name}/SKILL.md`, content]] as const;
    const good = await control(() => api.createSkill([zipPart(files)]));
    accepted("skill.create.zip-accepted", good.exchange);
    await refused({
      check: "skill.create.flat-zip-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([zipPart([["SKILL.md", content]])], options),
    });
    await refused({
      check: "skill.create.unreadable-zip-refused",
      status: [400],
      control: good,
      send: (options) => api.createSkill([filePart(["skill.zip", "not a zip"])], options),
    });
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
    const system = [["__MACOSX/._x", "x"] as const, [`${name}/.DS_Store`, "x"] as const];
    observe("skill.create.system-files", await api.createSkill([zipPart([...files, ...system])]));
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
    const hint = header(bad, "x-should-retry");
    expect("error.refusal-not-retryable", hint === "false", `x-should-retry ${hint}; ${describe(bad)}`);
    const listed = valuesOf(
      needed(await api.listSkills({ query: { source: "custom", limit: 100 } })),
      "display_title",
    );
    // A title is unique, so it is free for another skill only if the refused one was not kept.
    const free = await api.createSkill([...minimalUpload(name), fieldPart("display_title", title)]);
    const nothing = !listed.includes(title) && wasAccepted(free) && !wasAccepted(bad);
    expect("skill.create.refusal-stores-nothing", nothing, `${describe(bad)}; then ${describe(free)}`);
  },
};

export const skillCreateScenarios: readonly Scenario[] = [create, titles, sameName, parts, zip, refusal];
