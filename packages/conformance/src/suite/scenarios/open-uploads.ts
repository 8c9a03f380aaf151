import type { MultipartPart } from "../../client/multipart.ts";
import {
  fieldPart,
  filePart,
  folderOf,
  type SkillUpload,
  type UploadFile,
  uploadParts,
  withFile,
  withParts,
  withRewrite,
} from "../../client/uploads.ts";
import { bodyString, wasAccepted } from "../../http/exchange.ts";
import { filesOf } from "../helpers/archives.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { skillWithTwoVersions } from "../helpers/shared-skills.ts";
import type { Scenario } from "../scenario.ts";
import { withoutName } from "./skill-md.ts";

function withKey(upload: SkillUpload, line: string): SkillUpload {
  return { ...upload, extra: `${upload.extra ?? ""}${line}\n` };
}

/** Adds a file whose name is in the extended notation of HTTP headers (`filename*`). */
function withEncodedName(upload: SkillUpload): SkillUpload {
  const disposition = `form-data; name="files[]"; filename*=UTF-8''${folderOf(upload)}/caf%C3%A9.txt`;
  return withParts(upload, { name: "files[]", filename: "", disposition, content: "x" });
}

const files: Scenario = {
  id: "open-questions-files",
  title: "Responses to unusual SKILL.md, files and names",
  writes: true,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "skill.create.unknown-frontmatter-key",
    "skill.create.compatibility-length",
    "skill.create.byte-order-mark",
    "skill.create.lowercase-skill-md",
    "skill.create.rule-wordings",
    "skill.create.name-hyphens",
    "skill.create.nested-skill-md",
    "skill.create.empty-file",
    "skill.create.empty-title",
    "skill.create.unsafe-file-names",
    "skill.create.repeated-file-names",
    "skill.create.encoded-file-names",
    "skill.create.missing-fields",
  ],
  async run({ api, observe }) {
    const { label } = api.traits;
    const uploads = await combineUploads(api, {
      unknownKey: (upload) => withKey(upload, "xyzzy: true"),
      compatibility: (upload) => withKey(upload, `compatibility: ${"x".repeat(501)}`),
      byteOrderMark: (upload) => withRewrite(upload, (all) => `\uFEFF${all}`),
      leadingHyphen: (upload) => ({ ...upload, name: `-${upload.name}` }),
      doubleHyphen: (upload) => ({ ...upload, name: `${upload.name}--x` }),
      trailingHyphen: (upload) => ({ ...upload, name: `${upload.name}-` }),
      secondSkillMd: (upload) => withFile(upload, "deeper/SKILL.md", "x"),
      emptyFile: (upload) => withFile(upload, "empty.txt", ""),
      encodedName: withEncodedName,
      twoLineLabel: (upload) => withParts(upload, fieldPart(label, `${api.names.title()}\nline`)),
    });
    const record = (requirement: string, change: Parameters<typeof uploads.responseTo>[0], note: string) =>
      observe(requirement, uploads.responseTo(change), `${note}${uploads.note}`);
    record("skill.create.unknown-frontmatter-key", "unknownKey", "xyzzy");
    record("skill.create.compatibility-length", "compatibility", "501 characters");
    record("skill.create.byte-order-mark", "byteOrderMark", "a byte order mark");
    record("skill.create.name-hyphens", "leadingHyphen", "a hyphen before the name");
    record("skill.create.name-hyphens", "doubleHyphen", "two hyphens in the name");
    record("skill.create.name-hyphens", "trailingHyphen", "a hyphen after the name");
    record("skill.create.nested-skill-md", "secondSkillMd", "a second SKILL.md");
    record("skill.create.empty-file", "emptyFile", "an empty file");
    record("skill.create.encoded-file-names", "encodedName", "filename*");
    const storedLabel = JSON.stringify(bodyString(uploads.responseTo("twoLineLabel"), label));
    record("skill.create.empty-title", "twoLineLabel", `two lines, stored as ${storedLabel}`);

    const name = api.names.skill();
    const send = (upload: Partial<SkillUpload>) =>
      api.createSkill(uploadParts({ name, ...upload }), { repeatable: true });
    const broken = await send({ rewrite: () => "---\nname: [\n---\n" });
    observe("skill.create.rule-wordings", broken, "broken YAML");
    observe("skill.create.lowercase-skill-md", await send({ manifest: "skill.md" }));
    for (const path of [`${name}/../up.txt`, "/etc/up.txt", `${name}\\back.txt`]) {
      const unsafe = await send({ parts: [filePart([path, "x"])] });
      observe("skill.create.unsafe-file-names", unsafe, path);
    }
    observe("skill.create.repeated-file-names", await send({ files: [["SKILL.md", "x"]] }));
    const latin1 = Buffer.from(`form-data; name="files[]"; filename="${name}/caf\xe9.txt"`, "latin1");
    const parts = [{ name: "files[]", filename: "", disposition: latin1, content: "x" }];
    observe("skill.create.encoded-file-names", await send({ parts }), "Latin-1");
    if (api.traits.needsFolder) {
      const unnamed = await api.createSkill(uploadParts(withoutName({ name })), { repeatable: true });
      observe("skill.create.missing-fields", unnamed, "no name");
    }
    const rewrite = (all: string) => all.replace(/^description: .*\n/m, "");
    observe("skill.create.missing-fields", await send({ rewrite }), "no description");
  },
};

/** Two files whose names are the same on some file systems. */
const collidingNames: readonly (readonly [note: string, names: readonly [string, string]])[] = [
  ["case", ["a.txt", "A.txt"]],
  ["normal form", ["caf\u00e9.txt", "cafe\u0301.txt"]],
];

const names: Scenario = {
  id: "open-questions-file-names",
  title: "Names of files that collide, or have quotation marks",
  writes: true,
  needs: ["open-questions", "download"],
  checks: [],
  observes: ["skill.create.colliding-file-names", "skill.create.quotes-in-file-names"],
  async run(context) {
    const { api, observe } = context;
    const { id, name } = await skillWithTwoVersions(context);
    const record = async (requirement: string, upload: Partial<SkillUpload>, note: string) => {
      const created = await api.createVersion(id, uploadParts({ name, ...upload }));
      const archive = wasAccepted(created)
        ? await api.download(id, bodyString(created, api.traits.version))
        : created;
      const stored = [...((await filesOf(archive)) ?? new Map()).keys()].map((path) => encodeURI(path));
      observe(requirement, created, `${note}; stored: ${stored.join(", ") || "nothing"}`);
    };
    for (const [note, both] of collidingNames) {
      const files = both.map((path): UploadFile => [path, path]);
      await record("skill.create.colliding-file-names", { files }, note);
    }
    for (const [note, quoted] of [
      ["%22", "a%22b.txt"],
      ["backslash", 'a\\"b.txt'],
    ] as const) {
      const parts = [filePart([`${name}/${quoted}`, "x"])];
      await record("skill.create.quotes-in-file-names", { parts }, note);
    }
  },
};

const zips: Scenario = {
  id: "open-questions-zips",
  title: "Responses to unusual zips",
  writes: true,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "skill.create.zip-and-files",
    "skill.create.zip-extension",
    "skill.create.system-files",
    "skill.create.empty-title",
  ],
  async run({ api, observe }) {
    const uploads = await combineUploads(api, {
      extension: (upload) => ({ ...upload, zip: "skill.ZIP" }),
      systemFile: (upload) => withFile({ zip: "skill.zip", ...upload }, ".DS_Store", "x"),
      emptyLabel: (upload) => withParts(upload, fieldPart(api.traits.label, "")),
    });
    const { note } = uploads;
    observe("skill.create.zip-extension", uploads.responseTo("extension"), `.ZIP${note}`);
    observe("skill.create.system-files", uploads.responseTo("systemFile"), `.DS_Store${note}`);
    const unlabelled = uploads.responseTo("emptyLabel");
    const label = JSON.stringify(bodyString(unlabelled, api.traits.label));
    observe("skill.create.empty-title", unlabelled, `empty, stored as ${label}${note}`);

    const name = api.names.skill();
    const send = (upload: Partial<SkillUpload>) =>
      api.createSkill(uploadParts({ name, zip: "skill.zip", ...upload }), { repeatable: true });
    observe("skill.create.zip-extension", await send({ zip: "skill.skill" }), ".skill");
    const zipAndFile = await send({ parts: [filePart([`${name}/more.txt`, "more"])] });
    observe("skill.create.zip-and-files", zipAndFile, "a zip and a file");
    const twoZips = await send({ parts: uploadParts({ name, zip: "b.zip" }) });
    observe("skill.create.zip-and-files", twoZips, "two zips");
    const macOs = { folder: "", manifest: `${name}/SKILL.md`, files: [["__MACOSX/._x", "x"]] } as const;
    observe("skill.create.system-files", await send(macOs), "__MACOSX/._x");
  },
};

let zipBomb: readonly MultipartPart[] | undefined;

/** Returns a small zip with 31 MiB of zeros, created once per process. */
function createZipBomb(): readonly MultipartPart[] {
  const zeros = new Uint8Array(31 * 1024 * 1024);
  zipBomb ??= uploadParts({ name: "conformance-zeros", zip: "skill.zip", files: [["zeros.bin", zeros]] });
  return zipBomb;
}

const bomb: Scenario = {
  id: "open-questions-zip-bomb",
  title: "A small zip whose files exceed the size limit",
  writes: true,
  needs: ["open-questions", "large-upload"],
  checks: [],
  observes: ["skill.create.zip-bomb"],
  async run({ api, observe }) {
    observe("skill.create.zip-bomb", await api.createSkill(createZipBomb(), { repeatable: true }));
  },
};

export const openUploadScenarios: readonly Scenario[] = [files, names, zips, bomb];
