import type { RequestOptions } from "../api/api.ts";
import type { Part } from "../api/multipart.ts";
import { filePart, minimalUpload, skillMd, type UploadFile, zipPart } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Control, Scenario } from "../core/scenario.ts";
import { text, accepted as wasAccepted } from "../transport/exchange.ts";

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
    "skill.create.crlf-accepted",
  ],
  observes: ["skill.create.layout-today", "skill.create.rule-wordings", "skill.create.missing-fields"],
  async run({ api, accepted, control, refused, observe }) {
    const good = await control(() => api.createSkill(minimalUpload(api.names.skill())));
    const name = api.names.skill();
    const content = skillMd({ name });
    const windows = api.names.skill();
    const crlf = filePart([`${windows}/SKILL.md`, skillMd({ name: windows }).replaceAll("\n", "\r\n")]);
    accepted("skill.create.crlf-accepted", await api.createSkill([crlf]));
    for (const field of ["name", "description"]) {
      const part = filePart([`${name}/SKILL.md`, content.replace(new RegExp(`${field}: .*\\n`), "")]);
      observe(
        "skill.create.missing-fields",
        await api.createSkill([part], { repeatable: true }),
        `no ${field}`,
      );
    }
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
    const bare = await refuse("skill.create.bare-skill-md-refused", [["SKILL.md", content]], {
      check: "skill.create.bare-skill-md-message",
      pattern: /^SKILL\.md file must be exactly in the top-level folder\.$/,
    });
    await refuse("skill.create.nested-skill-md-refused", [[`${name}/deeper/SKILL.md`, content]]);
    const mismatch = await refuse(
      "skill.create.folder-name-mismatch-refused",
      [["other-folder/SKILL.md", content]],
      {
        check: "skill.create.folder-name-mismatch-message",
        pattern: new RegExp(
          `^The folder name 'other-folder' must match the skill name '${name}' in SKILL\\.md\\.$`,
        ),
      },
    );
    const two = await refuse("skill.create.single-directory-required", [
      [`${name}/SKILL.md`, content],
      ["second-folder/more.txt", "more"],
    ]);
    const none = await refuse("skill.create.skill-md-required", [[`${name}/README.md`, content]]);
    observe("skill.create.rule-wordings", [two, none], "two directories, or no SKILL.md");
    const absent = await api.createSkill([], { repeatable: true });
    observe("skill.create.layout-today", [bare, mismatch, absent]);
  },
};

const folders: Scenario = {
  id: "skill-create-folders",
  title: "Spelling of the directory, and subdirectories",
  writes: true,
  checks: [
    "skill.create.folder-name-normalised",
    "skill.create.subdirectories-accepted",
    "version.create.directory-from-upload",
  ],
  async run({ api, accepted, equal, skip }) {
    const name = api.names.skill();
    const spelt = name.replaceAll("-", "_").replace("c", "C");
    const upper = await api.createSkill([filePart([`${spelt}/SKILL.md`, skillMd({ name })])]);
    accepted("skill.create.folder-name-normalised", upper);
    const other = api.names.skill();
    const deep = filePart([`${other}/scripts/lib/run.py`, "print('hello')\n"]);
    accepted("skill.create.subdirectories-accepted", await api.createSkill([...minimalUpload(other), deep]));
    if (!wasAccepted(upper)) {
      return skip(["version.create.directory-from-upload"], "no directory of another spelling was accepted");
    }
    const version = needed(await api.getVersion(text(upper, "id"), text(upper, "latest_version")));
    equal("version.create.directory-from-upload", text(version, "directory"), text(version, "name"));
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
  ],
  observes: ["skill.create.rule-wordings", "skill.create.name-hyphens"],
  async run({ api, control, refused, observe }) {
    const named = (name: string, options: RequestOptions = {}) =>
      api.createSkill(minimalUpload(name), options);
    const refuse = async (check: string, good: Control, name: string) => {
      const send = (options: RequestOptions) => named(name, options);
      observe("skill.create.rule-wordings", await refused({ check, status: [400], control: good, send }));
    };
    const good = await control(() => named(api.names.skill()));
    for (const ending of [".dot", "_line", "-Upper"]) {
      await refuse("skill.create.name-characters-refused", good, `${api.names.skill()}${ending}`);
    }
    for (const word of ["anthropic", "claude"]) {
      await refuse("skill.create.name-reserved-refused", good, `${api.names.skill()}-${word}`);
    }
    for (const odd of [`-${api.names.skill()}`, `${api.names.skill()}-`, `${api.names.skill()}--x`]) {
      observe("skill.create.name-hyphens", await named(odd), odd);
    }
    const sized = (length: number) => api.names.skill().padEnd(length, "x");
    const long = await control(() => named(sized(64)), "skill.create.name-64-accepted");
    await refuse("skill.create.name-too-long-refused", long, sized(65));
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
  async run({ api, control, refused, observe }) {
    const described = (description: string, options: RequestOptions = {}) =>
      api.createSkill(minimalUpload(api.names.skill(), { description }), options);
    const refuse = async (check: string, good: Control, description: string) => {
      const send = (options: RequestOptions) => described(description, options);
      observe("skill.create.rule-wordings", await refused({ check, status: [400], control: good, send }));
    };
    const good = await control(() => described("Says hello."));
    await refuse("skill.create.description-empty-refused", good, "");
    await refuse("skill.create.description-tag-refused", good, "Says <b>hello</b>.");
    const long = await control(() => described("x".repeat(1024)), "skill.create.description-1024-accepted");
    await refuse("skill.create.description-too-long-refused", long, "x".repeat(1025));
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
    const good = await control(() => api.createSkill(minimalUpload(api.names.skill())));
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
      control: good,
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

let swollen: Part | undefined;

/** A small zip of 31 MiB of zeros, made once for all runs of a process. */
function swollenZip(): Part {
  const name = "conformance-zeros";
  swollen ??= zipPart([
    [`${name}/SKILL.md`, skillMd({ name })],
    [`${name}/zeros.bin`, new Uint8Array(31 * 1024 * 1024)],
  ]);
  return swollen;
}

const limit: Scenario = {
  id: "skill-create-limit",
  title: "More than 30 MB of files",
  writes: true,
  needs: ["large-upload"],
  checks: ["skill.create.upload-limit"],
  observes: ["skill.create.limit-measure", "skill.create.zip-bomb"],
  async run({ api, control, refused, observe }) {
    const sized = (bytes: number) => {
      const name = api.names.skill();
      return [...minimalUpload(name), filePart([`${name}/data.bin`, new Uint8Array(bytes)])];
    };
    const refusedUpload = await refused({
      check: "skill.create.upload-limit",
      status: [413, 400],
      control: await control(() => api.createSkill(sized(1024))),
      send: (options) => api.createSkill(sized(31 * 1024 * 1024), options),
    });
    observe("skill.create.limit-measure", refusedUpload, "31 MiB");
    observe("skill.create.zip-bomb", await api.createSkill([swollenZip()], { repeatable: true }));
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
