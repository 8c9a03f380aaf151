import { revisions } from "@skills-api/spec";
import { minimalUpload } from "../../src/client/uploads.ts";
import { isPromised } from "../../src/contract/registry.ts";
import { checksOf, eachRevision } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { messageOf, misworded, refusal, refusals } from "./support.ts";
import { carrying, hasNamelessFile, spurns, takes, type Upload, uploadOf } from "./upload.ts";

const folderOf = (path: string) => path.split("/")[0] ?? "";
const normal = (folder: string) => folder.toLowerCase().replaceAll("_", "-");
const isBare = ({ paths, zip }: Upload) => !zip && paths.includes("SKILL.md");
const isTopLevel = (path: string) => /^[^/]+\/SKILL\.md$/.test(path);
const isNested = ({ paths }: Upload) =>
  !paths.some(isTopLevel) && paths.some((path) => /^[^/]+\/.+\/SKILL\.md$/.test(path));

/** The messages for missing files. */
const missingFiles = ["No files provided", "files[]: Field required"];

function hasOtherFolder({ paths, name }: Upload): boolean {
  const folder = folderOf(paths.find(isTopLevel) ?? "");
  return folder !== "" && name !== "" && normal(folder) !== normal(name);
}

/** Rules for files and parts that the server forgets, misquotes or makes too strict. */
export const uploadDefects: readonly Defect[] = [
  {
    name: "a SKILL.md outside of any directory is accepted",
    breaks: ["skill.create.bare-skill-md-message", "skill.create.bare-skill-md-refused"],
    handle: takes(isBare),
  },
  {
    name: "a SKILL.md outside of any directory is refused in ga",
    revisions: ["ga"],
    breaks: ["skill.create.bare-skill-md-accepted"],
    handle: spurns(isBare),
  },
  {
    name: "the refusal of a bare SKILL.md is worded differently",
    breaks: ["skill.create.bare-skill-md-message"],
    handle: misworded(/exactly in the top-level folder/),
  },
  {
    name: "a SKILL.md in a subdirectory is accepted",
    breaks: ["skill.create.nested-skill-md-refused"],
    handle: takes(isNested),
  },
  {
    name: "a directory of another name is accepted",
    breaks: ["skill.create.folder-name-mismatch-message", "skill.create.folder-name-mismatch-refused"],
    handle: takes(hasOtherFolder),
  },
  {
    name: "the refusal of a directory of another name does not say which",
    breaks: ["skill.create.folder-name-mismatch-message"],
    handle: misworded(/must match the skill name/),
  },
  {
    name: "the directory must be spelt like the name",
    breaks: ["skill.create.folder-name-normalised"],
    handle: spurns(({ paths, name }) => {
      const folder = folderOf(paths.find(isTopLevel) ?? "");
      return folder !== name && normal(folder) === name;
    }),
  },
  {
    name: "files may stand in two directories",
    breaks: ["skill.create.single-directory-required"],
    handle: takes(({ paths }) => new Set(paths.filter((path) => path.includes("/")).map(folderOf)).size > 1),
  },
  {
    name: "an upload without SKILL.md is accepted",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.skill-md-required"],
      // A zip by another name counts as a file, and is then all that there is.
      ga: [
        "skill.create.skill-md-missing-message",
        "skill.create.skill-md-required",
        "skill.create.zip-by-extension",
      ],
    },
    // What a refused upload leaves behind is seen by one without SKILL.md.
    undecided: ["error.refusal-not-retryable", "skill.create.refusal-stores-nothing"],
    handle: takes(
      (upload) =>
        !upload.zip &&
        !hasNamelessFile(upload) &&
        upload.paths.length > 0 &&
        !upload.paths.some((path) => path.endsWith("SKILL.md")),
    ),
  },
  {
    name: "an upload without SKILL.md is refused in ga in the words of the other revision",
    revisions: ["ga"],
    breaks: ["skill.create.skill-md-missing-message"],
    handle: misworded(/^SKILL\.md not found/, "SKILL.md file must be exactly in the top-level folder."),
  },
  {
    name: "subdirectories are refused",
    revisions,
    breaks: ["skill.create.subdirectories-accepted"],
    // Downloads are judged by files in subdirectories.
    undecided: eachRevision((revision) =>
      ["version-download", "both-revisions-versions"]
        .flatMap(checksOf)
        .filter((id) => isPromised(id, revision)),
    ),
    handle: spurns((upload) => !isNested(upload) && upload.paths.some((path) => path.split("/").length > 2)),
  },
  {
    name: "text beside SKILL.md is refused",
    revisions: ["ga"],
    breaks: ["skill.create.several-files-accepted"],
    handle: spurns(({ paths }) => paths.some((path) => path.endsWith(".txt"))),
  },
  {
    name: "parts named files are treated as files[]",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.files-part-name-refused", "skill.create.no-files-message"],
      ga: ["skill.create.files-part-name-refused", "skill.create.files-required-message"],
    },
    handle: takes(({ parts }) => parts.some(({ name }) => name === "files")),
  },
  {
    name: "the refusal of an upload without files is worded differently",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.no-files-message"],
      ga: ["skill.create.files-required-message"],
    },
    handle: refusals(
      (response) => missingFiles.includes(messageOf(response)),
      (response) => refusal(response, response.status, "Nothing was uploaded."),
    ),
  },
  {
    name: "an upload without files is refused in the words of the other revision",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.no-files-message"],
      ga: ["skill.create.files-required-message"],
    },
    handle: refusals(
      (response) => missingFiles.includes(messageOf(response)),
      (response) => {
        const words = missingFiles.find((each) => each !== messageOf(response)) ?? "";
        return refusal(response, response.status, words);
      },
    ),
  },
  {
    name: "an upload without any file creates a skill",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.no-file-refused"],
      ga: ["skill.create.files-required-message", "skill.create.no-file-refused"],
    },
    handle: takes(({ parts }) =>
      parts.every(({ filename, name }) => filename === undefined && name !== "files[]"),
    ),
  },
  {
    name: "a part without a file name is treated as SKILL.md",
    revisions,
    breaks: ["skill.create.part-without-filename-message", "skill.create.part-without-filename-refused"],
    handle: takes(hasNamelessFile),
  },
  {
    name: "the refusal of a part without a file name is worded differently",
    revisions,
    breaks: ["skill.create.part-without-filename-message"],
    handle: misworded(/Expected UploadFile/),
  },
  {
    name: "unknown parts are refused",
    revisions,
    breaks: ["skill.create.unknown-parts-ignored"],
    handle: spurns(({ parts }) => parts.some(({ name }) => name === "xyzzy")),
  },
  {
    name: "a part description stands for what SKILL.md says",
    revisions,
    breaks: ["skill.create.unknown-parts-ignored"],
    async handle(request, next) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const part = upload?.parts.find(({ name }) => name === "description");
      if (!upload?.paths.some(isTopLevel) || !part) return next(request);
      const description = Buffer.from(part.content).toString();
      const others = upload.parts.filter(({ filename }) => filename === undefined);
      return next(carrying(request, [...minimalUpload(upload.name, { description }), ...others]));
    },
  },
  {
    name: "a SKILL.md without frontmatter is accepted",
    breaks: ["skill.create.frontmatter-message", "skill.create.frontmatter-required"],
    handle: takes(({ skillMd }) => skillMd !== "" && !skillMd.startsWith("---")),
  },
  {
    name: "the refusal of a SKILL.md without frontmatter is worded differently",
    breaks: ["skill.create.frontmatter-message"],
    handle: misworded(/must start with YAML frontmatter/),
  },
  {
    name: "a SKILL.md from Windows is refused",
    revisions,
    breaks: ["skill.create.crlf-accepted"],
    handle: spurns(({ crlf }) => crlf),
  },
];
