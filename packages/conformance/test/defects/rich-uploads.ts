import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import { revisions } from "@skills-api/spec";
import type { MultipartPart } from "../../src/client/multipart.ts";
import type { Defect } from "./defect.ts";
import { answers, type Json, jsonOf, objects, shapeOf, withBytes, withObjects } from "./support.ts";
import { carrying, spurns, spurnsVersions, uploadOf } from "./upload.ts";

/** Changes the files in every archive. */
function archives(change: (files: BundleFile[]) => BundleFile[]): Defect["handle"] {
  return answers("downloadSkillVersion", async (response) => {
    const files = change(await readZip(response.body as Uint8Array));
    return withBytes(response, writeZip(files), "application/zip");
  });
}

/** Changes the paths in every archive. */
function paths(change: (path: string) => string): Defect["handle"] {
  return archives((files) => files.map(({ path, bytes }) => ({ path: change(path), bytes })));
}

/** Changes the files of each version, with every byte as one character. */
function texts(change: (text: string) => string): Defect["handle"] {
  return archives((files) =>
    files.map(({ path, bytes }) => ({
      path,
      bytes: Buffer.from(change(Buffer.from(bytes).toString("latin1")), "latin1"),
    })),
  );
}

/** Changes the parts of uploads before the mock reads them. */
function parts(
  operation: "createSkill" | "createSkillVersion",
  change: (parts: readonly MultipartPart[]) => readonly MultipartPart[],
): Defect["handle"] {
  return async (request, next) => {
    const upload = request.operation === operation ? await uploadOf(request) : undefined;
    return next(upload ? carrying(request, change(upload.parts)) : request);
  };
}

/** Changes the labels of skills that have one of their own. */
function labels(change: (label: string) => string): Defect["handle"] {
  const changed = (label: unknown) =>
    typeof label === "string" && label.startsWith("Conformance ") ? change(label) : label;
  return objects("skill", (skill) => {
    const name = "display_title" in skill ? "display_title" : "display_name";
    return { ...skill, [name]: changed(skill[name]) };
  });
}

/** Changes the description in the response to a version, which has SKILL.md as a text. */
function describes(change: (skillMd: string, description: unknown) => unknown): Defect["handle"] {
  return answers("createSkillVersion", async (response, request) => {
    const skillMd = (await uploadOf(request))?.skillMd ?? "";
    return withObjects(response, "skill_version", (version: Json) => ({
      ...version,
      description: change(skillMd, version.description),
    }));
  });
}

const has = (bytes: string) => (part: MultipartPart) =>
  Buffer.from(part.content).includes(bytes, 0, "latin1");

/** Contents, names and forms that the server refuses, changes or counts in another way. */
export const richUploadDefects: readonly Defect[] = [
  {
    name: "line ends in files come back as LF",
    revisions,
    breaks: ["version.download.same-files"],
    handle: texts((text) => (text.includes("\0") ? text : text.replaceAll("\r\n", "\n"))),
  },
  {
    name: "the byte order mark of a file is lost",
    revisions,
    breaks: ["version.download.same-files"],
    handle: texts((text) => text.replace(/^\u00ef\u00bb\u00bf/, "")),
  },
  {
    name: "white space at the end of files is lost",
    revisions,
    breaks: ["version.download.same-files"],
    handle: texts((text) => (/\r\n\s*$/.test(text) ? text.trimEnd() : text)),
  },
  {
    name: "files end at the first NUL",
    revisions,
    breaks: ["version.download.same-files"],
    handle: texts((text) => (text.length < 20 ? (text.split("\0")[0] ?? "") : text)),
  },
  {
    name: "the end of a file of 1 MB is lost",
    revisions,
    breaks: ["version.download.same-files"],
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({
        path,
        bytes: bytes.length < 999_000 ? bytes : bytes.subarray(0, 999_000),
      })),
    ),
  },
  {
    name: "20 MB are too large",
    revisions,
    breaks: ["skill.create.below-limit-accepted"],
    handle: spurns(({ parts: all }) => all.some(({ content }) => content.length > 20_000_000)),
  },
  {
    name: "names of files come back composed",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: paths((path) => path.normalize("NFC")),
  },
  {
    name: "names of files are read as Latin-1",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: parts("createSkillVersion", (all) =>
      all.map((part) =>
        part.filename === undefined
          ? part
          : {
              ...part,
              filename: Buffer.from(part.filename)
                .toString("latin1")
                .replaceAll(/[\u0080-\u009f]/g, "?"),
            },
      ),
    ),
  },
  {
    name: "spaces in names of files become underscores",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: paths((path) => path.replaceAll(" ", "_")),
  },
  {
    name: "names of files are decoded once more",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: paths((path) => path.replaceAll("%25", "%")),
  },
  {
    name: "files whose name starts with a dot are left out",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: archives((files) => files.filter(({ path }) => !path.includes("/."))),
  },
  {
    name: "empty files are left out",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: archives((files) => files.filter(({ bytes }) => bytes.length > 0)),
  },
  {
    name: "an archive also has a checksum",
    revisions,
    breaks: ["version.download.same-paths"],
    handle: archives((files) => {
      const isRich = files.some(({ path }) => path.endsWith("/contents/nul.bin"));
      const [first] = files;
      return isRich && first ? [...files, { path: `${first.path}.sha256`, bytes: first.bytes }] : files;
    }),
  },
  {
    name: "a file with NUL is refused",
    revisions,
    breaks: ["version.create.any-content-accepted"],
    handle: spurnsVersions(({ parts: all, zip }) => !zip && all.some(has("a\0\0b"))),
  },
  {
    name: "a file that starts like a delimiter ends its part",
    revisions,
    breaks: ["version.create.any-content-accepted"],
    handle: spurnsVersions(
      ({ parts: all, zip }) => !zip && all.some(has("\r\n------skills-conformance\r\n")),
    ),
  },
  {
    name: "a version of 1 MB is too large",
    revisions,
    breaks: ["version.create.any-content-accepted"],
    handle: spurnsVersions(({ parts: all }) => all.some(({ content }) => content.length >= 1_000_000)),
  },
  {
    name: "names of files must be ASCII",
    revisions,
    breaks: ["version.create.any-file-name-accepted"],
    handle: spurnsVersions(({ paths: all, zip }) => !zip && all.some((path) => /[^ -~]/.test(path))),
  },
  {
    name: "names of files end at a semicolon",
    revisions,
    breaks: ["version.create.any-file-name-accepted"],
    handle: spurnsVersions(({ paths: all }) => all.some((path) => path.includes(";"))),
  },
  {
    name: "names of files must be shorter than 100 characters",
    revisions,
    breaks: ["version.create.any-file-name-accepted"],
    handle: spurnsVersions(({ paths: all }) =>
      all.some((path) => path.split("/").some((segment) => segment.length > 100)),
    ),
  },
  {
    name: "more than 100 files are too many",
    revisions,
    breaks: ["version.create.many-files-accepted"],
    handle: spurnsVersions(({ paths: all }) => all.length > 100),
  },
  {
    name: "directories must not be ten deep",
    revisions,
    breaks: ["version.create.many-files-accepted"],
    handle: spurnsVersions(({ paths: all }) => all.some((path) => path.split("/").length > 10)),
  },
  {
    name: "a zip with entries for directories is refused",
    revisions,
    breaks: ["version.create.zip-features-accepted"],
    handle: spurnsVersions(({ parts: all, zip }) => zip === true && all.some(has("\0\0\xed\x41"))),
  },
  {
    name: "a zip with data descriptors is refused",
    revisions,
    breaks: ["version.create.zip-features-accepted"],
    handle: spurnsVersions(({ parts: all, zip }) => zip === true && all.some(has("PK\x07\x08"))),
  },
  {
    name: "SKILL.md must be the first file",
    revisions,
    breaks: ["skill.create.any-order-accepted"],
    handle: spurns(
      ({ paths: all, zip }) =>
        !zip && all.some((path) => path.endsWith("/SKILL.md")) && !all[0]?.endsWith("SKILL.md"),
    ),
  },
  {
    name: "a label before the files is lost",
    revisions,
    breaks: ["skill.create.any-order-accepted"],
    handle: parts("createSkill", (all) => {
      const isFile = ({ name }: MultipartPart) => name.startsWith("files");
      return all.some(isFile) ? all.slice(all.findIndex(isFile)) : all;
    }),
  },
  {
    name: "the limit of a description counts bytes",
    revisions,
    breaks: ["skill.create.description-characters"],
    handle: spurns(({ description }) => description.length <= 1024 && Buffer.byteLength(description) > 1024),
  },
  {
    name: "keys other than name and description are refused",
    revisions,
    breaks: ["skill.create.known-keys-accepted"],
    handle: spurns(({ skillMd }) => /^(license|metadata):/m.test(skillMd)),
  },
  {
    name: "the limit of a label counts bytes",
    revisions,
    breaks: ["skill.create.label-characters"],
    async handle(request, next, memory) {
      const { longestLabel } = shapeOf(request);
      const isMiscounted = spurns(
        ({ label = "" }) => [...label].length <= longestLabel && Buffer.byteLength(label) > longestLabel,
      );
      return isMiscounted(request, next, memory);
    },
  },
  {
    name: "labels come back escaped for HTML",
    revisions,
    breaks: ["skill.create.any-label-accepted"],
    handle: labels((label) => label.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
  },
  {
    name: "labels come back without emoji",
    revisions,
    breaks: ["skill.create.any-label-accepted"],
    handle: labels((label) => label.replaceAll(/\p{Extended_Pictographic}/gu, "")),
  },
  {
    name: "a label with a tag is refused",
    revisions,
    breaks: ["skill.create.any-label-accepted"],
    handle: spurns(({ label = "" }) => /<\w+>/.test(label)),
  },
  {
    name: "the title of a deleted skill stays taken",
    breaks: ["skill.create.title-of-deleted-accepted"],
    async handle(request, next, memory) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const label = upload?.label ?? "";
      const response = await spurns(() => memory.has(`of a deleted skill: ${label}`))(request, next, memory);
      if (response.status !== 200) return response;
      if (label) memory.set(String(jsonOf(response).id), label);
      if (request.operation === "deleteSkill")
        memory.set(`of a deleted skill: ${memory.get(request.skill)}`, "taken");
      return response;
    },
  },
  {
    name: "a version takes the label of its skill away",
    revisions,
    breaks: ["version.create.keeps-label"],
    async handle(request, next, memory) {
      const response = await next(request);
      const { operation, skill } = request;
      if (operation === "createSkillVersion" && response.status === 200) memory.set(skill, "changed");
      if (operation !== "getSkill" || !memory.has(skill)) return response;
      const { label } = shapeOf(request);
      const title = String(jsonOf(response)[label]);
      // It is still the name of a skill of the run.
      const name = title.toLowerCase().replaceAll(" ", "-");
      return withObjects(response, "skill", (each) => ({ ...each, [label]: name }));
    },
  },
  {
    name: "a comment belongs to the description before it",
    revisions,
    breaks: ["version.create.description-styles"],
    handle: describes((skillMd, description) => {
      const [, line = "", comment] = /^description: ([A-Za-z].*?)( +# .*)$/m.exec(skillMd) ?? [];
      return comment === undefined ? description : line + comment;
    }),
  },
  {
    name: "a folded description is what stands beside its key",
    revisions,
    breaks: ["version.create.description-styles"],
    handle: describes((skillMd, description) => (/^description: >-$/m.test(skillMd) ? ">-" : description)),
  },
  {
    name: "quotes in a description stay doubled",
    revisions,
    breaks: ["version.create.description-styles"],
    handle: describes((skillMd, description) => /^description: '(.*)'$/m.exec(skillMd)?.[1] ?? description),
  },
  {
    name: "a description of several lines is refused",
    revisions,
    breaks: ["version.create.description-lines"],
    handle: spurnsVersions(({ skillMd }) => /^description: \|/m.test(skillMd)),
  },
  {
    name: "the lines of a description come back as one",
    revisions,
    breaks: ["version.create.description-lines"],
    handle: objects("skill_version", (version) => ({
      ...version,
      description: String(version.description).replaceAll(/\s+/g, " "),
    })),
  },
];
