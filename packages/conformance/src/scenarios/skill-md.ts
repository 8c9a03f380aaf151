import { filePart, minimalUpload, skillMd, type UploadFile } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { text } from "../transport/exchange.ts";

const layout: Scenario = {
  id: "skill-create-layout",
  title: "Where SKILL.md stands",
  writes: true,
  checks: [
    "skill.create.bare-skill-md-refused",
    "skill.create.bare-skill-md-message",
    "skill.create.nested-skill-md-refused",
    "skill.create.folder-name-mismatch-refused",
    "skill.create.folder-name-mismatch-message",
    "skill.create.single-directory-required",
    "skill.create.skill-md-required",
  ],
  async run({ api, control, refused }) {
    const name = api.names.skill();
    const content = skillMd({ name });
    const good = await control(() => api.createSkill(minimalUpload(name)));
    const refuse = (
      check: string,
      files: readonly UploadFile[],
      message?: { check: string; pattern: RegExp },
    ) =>
      refused({
        check,
        status: [400],
        control: good,
        send: (options) => api.createSkill(files.map(filePart), options),
        ...(message ? { message } : {}),
      });
    await refuse("skill.create.bare-skill-md-refused", [["SKILL.md", content]], {
      check: "skill.create.bare-skill-md-message",
      pattern: /^SKILL\.md file must be exactly in the top-level folder\.$/,
    });
    await refuse("skill.create.nested-skill-md-refused", [[`${name}/deeper/SKILL.md`, content]]);
    await refuse("skill.create.folder-name-mismatch-refused", [["other-folder/SKILL.md", content]], {
      check: "skill.create.folder-name-mismatch-message",
      pattern: new RegExp(
        `^The folder name 'other-folder' must match the skill name '${name}' in SKILL\\.md\\.$`,
      ),
    });
    await refuse("skill.create.single-directory-required", [
      [`${name}/SKILL.md`, content],
      ["second-folder/more.txt", "more"],
    ]);
    await refuse("skill.create.skill-md-required", [[`${name}/README.md`, content]]);
  },
};

const folders: Scenario = {
  id: "skill-create-folders",
  title: "Spelling of the directory, and subdirectories",
  writes: true,
  checks: ["skill.create.folder-name-normalised", "skill.create.subdirectories-accepted"],
  async run({ api, accepted }) {
    const name = api.names.skill();
    const spelt = name.replaceAll("-", "_").replace("c", "C");
    const upper = await api.createSkill([filePart([`${spelt}/SKILL.md`, skillMd({ name })])]);
    accepted("skill.create.folder-name-normalised", upper);
    const deep = filePart([`${name}/scripts/lib/run.py`, "print('hello')\n"]);
    accepted("skill.create.subdirectories-accepted", await api.createSkill([...minimalUpload(name), deep]));
  },
};

const names: Scenario = {
  id: "skill-create-names",
  title: "Rules for the name",
  writes: true,
  checks: [
    "skill.create.name-64-accepted",
    "skill.create.name-too-long-refused",
    "skill.create.name-characters-refused",
    "skill.create.name-reserved-refused",
    "skill.create.name-tag-refused",
  ],
  observes: ["skill.create.rule-wordings"],
  async run({ api, accepted, control, refused, observe }) {
    const base = api.names.skill();
    const named = (name: string, folder = name) => [filePart([`${folder}/SKILL.md`, skillMd({ name })])];
    const good = await control(() => api.createSkill(named(base.padEnd(64, "x"))));
    accepted("skill.create.name-64-accepted", good.exchange);
    const refuse = async (check: string, name: string, folder = name) => {
      const send = (options: object) => api.createSkill(named(name, folder), options);
      observe("skill.create.rule-wordings", await refused({ check, status: [400], control: good, send }));
    };
    await refuse("skill.create.name-too-long-refused", base.padEnd(65, "x"));
    await refuse("skill.create.name-characters-refused", `${base}.dot`);
    await refuse("skill.create.name-reserved-refused", `${base}-claude`);
    await refuse("skill.create.name-tag-refused", `<b>${base}`);
  },
};

const descriptions: Scenario = {
  id: "skill-create-descriptions",
  title: "Rules for the description",
  writes: true,
  checks: [
    "skill.create.description-1024-accepted",
    "skill.create.description-too-long-refused",
    "skill.create.description-empty-refused",
    "skill.create.description-tag-refused",
  ],
  observes: ["skill.create.rule-wordings"],
  async run({ api, accepted, control, refused, observe }) {
    const name = api.names.skill();
    const described = (description: string, options = {}) =>
      api.createSkill(minimalUpload(name, { description }), options);
    const good = await control(() => described("x".repeat(1024)));
    accepted("skill.create.description-1024-accepted", good.exchange);
    const refuse = async (check: string, description: string) => {
      const send = (options: object) => described(description, options);
      observe("skill.create.rule-wordings", await refused({ check, status: [400], control: good, send }));
    };
    await refuse("skill.create.description-too-long-refused", "x".repeat(1025));
    await refuse("skill.create.description-empty-refused", "");
    await refuse("skill.create.description-tag-refused", "Says <b>hello</b>.");
  },
};

const frontmatter: Scenario = {
  id: "skill-create-frontmatter",
  title: "The frontmatter of SKILL.md",
  writes: true,
  checks: ["skill.create.frontmatter-required", "skill.create.frontmatter-message"],
  observes: [
    "skill.create.rule-wordings",
    "skill.create.unknown-frontmatter-key",
    "skill.create.compatibility-length",
    "skill.create.byte-order-mark",
    "skill.create.lowercase-skill-md",
  ],
  async run({ api, control, refused, observe }) {
    const name = api.names.skill();
    const content = skillMd({ name });
    const upload = (body: string, file = "SKILL.md", options = {}) =>
      api.createSkill([filePart([`${name}/${file}`, body])], options);
    await refused({
      check: "skill.create.frontmatter-required",
      message: {
        check: "skill.create.frontmatter-message",
        pattern: /^SKILL\.md must start with YAML frontmatter$/,
      },
      status: [400],
      control: await control(() => upload(content)),
      send: (options) => upload(content.slice(4), "SKILL.md", options),
    });
    observe("skill.create.rule-wordings", await upload("---\nname: [\n---\n"), "broken YAML");
    observe("skill.create.unknown-frontmatter-key", await upload(skillMd({ name, extra: "xyzzy: true\n" })));
    const long = `compatibility: ${"x".repeat(501)}\n`;
    observe("skill.create.compatibility-length", await upload(skillMd({ name, extra: long })));
    observe("skill.create.byte-order-mark", await upload(`\uFEFF${content}`));
    observe("skill.create.lowercase-skill-md", await upload(content, "skill.md"));
  },
};

const fileNames: Scenario = {
  id: "skill-create-file-names",
  title: "Odd files and file names",
  writes: true,
  checks: [],
  observes: [
    "skill.create.empty-file",
    "skill.create.unsafe-file-names",
    "skill.create.repeated-file-names",
    "skill.create.encoded-file-names",
  ],
  async run({ api, observe }) {
    const name = api.names.skill();
    const beside = (path: string, content = "x") =>
      api.createSkill([...minimalUpload(name), filePart([path, content])]);
    observe("skill.create.empty-file", await beside(`${name}/empty.txt`, ""));
    for (const path of [`${name}/../up.txt`, "/etc/up.txt", `${name}\\back.txt`]) {
      observe("skill.create.unsafe-file-names", await beside(path), path);
    }
    observe("skill.create.repeated-file-names", await beside(`${name}/SKILL.md`, skillMd({ name })));
    const latin1 = Buffer.from(`form-data; name="files[]"; filename="${name}/caf\xe9.txt"`, "latin1");
    const extended = `form-data; name="files[]"; filename*=UTF-8''${name}/caf%C3%A9.txt`;
    for (const disposition of [latin1, extended]) {
      const part = { name: "files[]", filename: "", disposition, content: "x" };
      observe("skill.create.encoded-file-names", await api.createSkill([...minimalUpload(name), part]));
    }
  },
};

const limit: Scenario = {
  id: "skill-create-limit",
  title: "More than 30 MB of files",
  writes: true,
  needs: ["large-upload"],
  checks: ["skill.create.upload-limit"],
  observes: ["skill.create.limit-measure"],
  async run({ api, control, refused, observe }) {
    const name = api.names.skill();
    const sized = (bytes: number) => [
      ...minimalUpload(name),
      filePart([`${name}/data.bin`, new Uint8Array(bytes)]),
    ];
    const refusedUpload = await refused({
      check: "skill.create.upload-limit",
      status: [413, 400],
      control: await control(() => api.createSkill(sized(1024))),
      send: (options) => api.createSkill(sized(31 * 1024 * 1024), options),
    });
    observe("skill.create.limit-measure", refusedUpload, "31 MiB");
    const between = needed(await api.createSkill(sized(29_000_000)));
    observe("skill.create.limit-measure", between, `29 MB as ${text(between, "id") ? "a skill" : "nothing"}`);
  },
};

export const skillMdScenarios: readonly Scenario[] = [
  layout,
  folders,
  names,
  descriptions,
  frontmatter,
  fileNames,
  limit,
];
