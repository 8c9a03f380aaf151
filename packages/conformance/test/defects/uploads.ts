import { checksOf } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { misworded, restated } from "./support.ts";
import { spurns, takes, type Upload } from "./upload.ts";

const folderOf = (path: string) => path.split("/")[0] ?? "";
const normal = (folder: string) => folder.toLowerCase().replaceAll("_", "-");
const isBare = ({ paths, zip }: Upload) => !zip && paths.includes("SKILL.md");
const isTopLevel = (path: string) => /^[^/]+\/SKILL\.md$/.test(path);
const isNested = ({ paths }: Upload) =>
  !paths.some(isTopLevel) && paths.some((path) => /^[^/]+\/.+\/SKILL\.md$/.test(path));

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
    handle: takes(({ paths }) => new Set(paths.map(folderOf)).size > 1),
  },
  {
    name: "an upload without SKILL.md is accepted",
    breaks: ["skill.create.skill-md-required"],
    handle: takes(
      ({ paths, zip }) => !zip && paths.length > 0 && !paths.some((path) => path.endsWith("SKILL.md")),
    ),
  },
  {
    name: "subdirectories are refused",
    breaks: ["skill.create.subdirectories-accepted"],
    // A download is judged by files in subdirectories.
    undecided: checksOf("version-download"),
    handle: spurns((upload) => !isNested(upload) && upload.paths.some((path) => path.split("/").length > 2)),
  },
  {
    name: "parts named files are taken for files[]",
    breaks: ["skill.create.files-part-name-refused", "skill.create.no-files-message"],
    handle: takes(({ parts }) => parts.some(({ name }) => name === "files")),
  },
  {
    name: "the refusal of an upload without files is worded differently",
    breaks: ["skill.create.no-files-message"],
    handle: misworded(/^No files provided$/),
  },
  {
    name: "an upload without any file creates a skill",
    breaks: ["skill.create.no-file-refused"],
    handle: takes(({ parts }) => parts.every(({ name }) => name === "display_title")),
  },
  {
    name: "a part without a file name is taken for SKILL.md",
    breaks: ["skill.create.part-without-filename-message", "skill.create.part-without-filename-refused"],
    handle: takes(({ parts }) =>
      parts.some(({ name, filename }) => name === "files[]" && filename === undefined),
    ),
  },
  {
    name: "the refusal of a part without a file name is worded differently",
    breaks: ["skill.create.part-without-filename-message"],
    handle: misworded(/Expected UploadFile/),
  },
  {
    name: "unknown parts are refused",
    breaks: ["skill.create.unknown-parts-ignored"],
    handle: spurns(({ parts }) => parts.some(({ name }) => name === "xyzzy")),
  },
  {
    name: "a SKILL.md without frontmatter is accepted",
    breaks: ["skill.create.frontmatter-message", "skill.create.frontmatter-required"],
    // What a refused upload leaves behind is seen by one without frontmatter.
    undecided: checksOf("skill-create-refusal"),
    handle: takes(({ skillMd }) => skillMd !== "" && !skillMd.startsWith("---")),
  },
  {
    name: "the refusal of a SKILL.md without frontmatter is worded differently",
    breaks: ["skill.create.frontmatter-message"],
    handle: misworded(/must start with YAML frontmatter/),
  },
  {
    name: "a zip is refused",
    breaks: ["skill.create.zip-accepted"],
    // Without a zip that is accepted no refusal of one says anything.
    undecided: [
      "skill.create.flat-zip-refused",
      "skill.create.unreadable-zip-refused",
      "skill.create.zip-symlink-refused",
    ],
    handle: spurns(({ zip }) => zip === true),
  },
  {
    name: "a zip without a directory is accepted",
    breaks: ["skill.create.flat-zip-refused"],
    handle: takes(({ zip, paths }) => zip === true && paths.includes("SKILL.md")),
  },
  {
    name: "a zip that cannot be read is accepted",
    breaks: ["skill.create.unreadable-zip-refused"],
    handle: takes(({ zip }) => zip === "unreadable"),
  },
  {
    name: "a zip with a symbolic link is accepted",
    breaks: ["skill.create.zip-symlink-refused"],
    handle: takes(({ zip }) => zip === "linked"),
  },
  {
    name: "a SKILL.md from Windows is refused",
    breaks: ["skill.create.crlf-accepted"],
    handle: spurns(({ skillMd }) => skillMd.includes("\r\n")),
  },
  {
    name: "31 MiB are accepted",
    breaks: ["skill.create.upload-limit"],
    handle: takes(({ parts }) => parts.some(({ content }) => content.length >= 31 * 1024 * 1024)),
  },
  {
    name: "an upload that is too large answers 422",
    breaks: ["skill.create.upload-limit"],
    handle: restated("createSkill", 413, 422),
  },
];
