import type { MultipartPart } from "../../client/multipart.ts";
import {
  fieldPart,
  filePart,
  folderOf,
  type Upload,
  uploadParts,
  withFile,
  withParts,
  withRewrite,
} from "../../client/uploads.ts";
import { bodyString } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import type { Scenario } from "../scenario.ts";
import { withoutName } from "./skill-md.ts";

function withKey(upload: Upload, line: string): Upload {
  return { ...upload, extra: `${upload.extra ?? ""}${line}\n` };
}

/** A file whose name is written in the way that HTTP headers have for other characters than ASCII. */
function withEncodedName(upload: Upload): Upload {
  const disposition = `form-data; name="files[]"; filename*=UTF-8''${folderOf(upload)}/caf%C3%A9.txt`;
  return withParts(upload, { name: "files[]", filename: "", disposition, content: "x" });
}

const files: Scenario = {
  id: "open-questions-files",
  title: "Odd SKILL.md, files and names, whose answers are recorded",
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
    const odd = await combineUploads(api, {
      key: (upload) => withKey(upload, "xyzzy: true"),
      compatibility: (upload) => withKey(upload, `compatibility: ${"x".repeat(501)}`),
      mark: (upload) => withRewrite(upload, (all) => `\uFEFF${all}`),
      before: (upload) => ({ ...upload, name: `-${upload.name}` }),
      within: (upload) => ({ ...upload, name: `${upload.name}--x` }),
      after: (upload) => ({ ...upload, name: `${upload.name}-` }),
      second: (upload) => withFile(upload, "deeper/SKILL.md", "x"),
      empty: (upload) => withFile(upload, "empty.txt", ""),
      encoded: withEncodedName,
      lines: (upload) => withParts(upload, fieldPart(label, `${api.names.title()}\nline`)),
    });
    const record = (open: string, change: Parameters<typeof odd.answerTo>[0], what: string) =>
      observe(open, odd.answerTo(change), `${what}${odd.note}`);
    record("skill.create.unknown-frontmatter-key", "key", "xyzzy");
    record("skill.create.compatibility-length", "compatibility", "501 characters");
    record("skill.create.byte-order-mark", "mark", "a byte order mark");
    record("skill.create.name-hyphens", "before", "a hyphen before the name");
    record("skill.create.name-hyphens", "within", "two hyphens in the name");
    record("skill.create.name-hyphens", "after", "a hyphen after the name");
    record("skill.create.nested-skill-md", "second", "a second one");
    record("skill.create.empty-file", "empty", "no bytes");
    record("skill.create.encoded-file-names", "encoded", "filename*");
    const lines = JSON.stringify(bodyString(odd.answerTo("lines"), label));
    record("skill.create.empty-title", "lines", `two lines, as ${lines}`);

    const name = api.names.skill();
    const send = (upload: Partial<Upload>) =>
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

const zips: Scenario = {
  id: "open-questions-zips",
  title: "Odd zips, whose answers are recorded",
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
    const odd = await combineUploads(api, {
      extension: (upload) => ({ ...upload, zip: "skill.ZIP" }),
      system: (upload) => withFile({ zip: "skill.zip", ...upload }, ".DS_Store", "x"),
      unlabelled: (upload) => withParts(upload, fieldPart(api.traits.label, "")),
    });
    observe("skill.create.zip-extension", odd.answerTo("extension"), `.ZIP${odd.note}`);
    observe("skill.create.system-files", odd.answerTo("system"), `.DS_Store${odd.note}`);
    const label = JSON.stringify(bodyString(odd.answerTo("unlabelled"), api.traits.label));
    observe("skill.create.empty-title", odd.answerTo("unlabelled"), `an empty one, as ${label}${odd.note}`);

    const name = api.names.skill();
    const send = (upload: Partial<Upload>) =>
      api.createSkill(uploadParts({ name, zip: "skill.zip", ...upload }), { repeatable: true });
    observe("skill.create.zip-extension", await send({ zip: "skill.skill" }), ".skill");
    const loose = await send({ parts: [filePart([`${name}/more.txt`, "more"])] });
    observe("skill.create.zip-and-files", loose, "a zip and a file");
    const two = await send({ parts: uploadParts({ name, zip: "b.zip" }) });
    observe("skill.create.zip-and-files", two, "two zips");
    const macOs = { folder: "", manifest: `${name}/SKILL.md`, files: [["__MACOSX/._x", "x"]] } as const;
    observe("skill.create.system-files", await send(macOs), "__MACOSX/._x");
  },
};

let swollen: readonly MultipartPart[] | undefined;

/** A small zip of 31 MiB of zeros, made once for all runs of a process. */
function swollenZip(): readonly MultipartPart[] {
  const zeros = new Uint8Array(31 * 1024 * 1024);
  swollen ??= uploadParts({ name: "conformance-zeros", zip: "skill.zip", files: [["zeros.bin", zeros]] });
  return swollen;
}

const bomb: Scenario = {
  id: "open-questions-zip-bomb",
  title: "A small zip of files over the limit",
  writes: true,
  needs: ["open-questions", "large-upload"],
  checks: [],
  observes: ["skill.create.zip-bomb"],
  async run({ api, observe }) {
    observe("skill.create.zip-bomb", await api.createSkill(swollenZip(), { repeatable: true }));
  },
};

export const openUploadScenarios: readonly Scenario[] = [files, zips, bomb];
