import { revisions } from "@skills-api/spec";
import { isPromised } from "../../src/contract/registry.ts";
import { checksOf, eachRevision } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { misworded, restated } from "./support.ts";
import { spurns, takes, type Upload } from "./upload.ts";

const isFlatZip = ({ paths, zip }: Upload) => zip === true && paths.includes("SKILL.md");
const startsAsZip = (content: string | Uint8Array) => Buffer.from(content).subarray(0, 2).toString() === "PK";

/** Rules for zips and sizes that the server forgets, misquotes or makes too strict. */
export const zipDefects: readonly Defect[] = [
  {
    name: "a zip is refused",
    revisions,
    breaks: ["skill.create.zip-accepted"],
    // Without a zip that is accepted no refusal of one says anything.
    undecided: eachRevision((revision) =>
      checksOf("skill-create-zip").filter(
        (id) => isPromised(id, revision) && id !== "skill.create.zip-accepted",
      ),
    ),
    handle: spurns(({ zip }) => zip === true),
  },
  {
    name: "a zip without a directory is accepted",
    breaks: ["skill.create.flat-zip-refused"],
    handle: takes(isFlatZip),
  },
  {
    name: "a zip without a directory is refused in ga",
    revisions: ["ga"],
    breaks: ["skill.create.flat-zip-accepted"],
    handle: spurns(isFlatZip),
  },
  {
    name: "a zip that cannot be read is accepted",
    revisions,
    breaks: ["skill.create.unreadable-zip-refused"],
    handle: takes(({ zip }) => zip === "unreadable"),
  },
  {
    name: "a zip is known by its first bytes, whatever it is called",
    revisions: ["ga"],
    breaks: ["skill.create.zip-by-extension"],
    handle: takes(({ parts, zip }) => !zip && parts.some(({ content }) => startsAsZip(content))),
  },
  {
    name: "a zip with a symbolic link is accepted",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.zip-symlink-refused"],
      ga: ["skill.create.zip-symlink-message", "skill.create.zip-symlink-refused"],
    },
    handle: takes(({ zip }) => zip === "linked"),
  },
  {
    name: "the refusal of a symbolic link is worded differently",
    revisions: ["ga"],
    breaks: ["skill.create.zip-symlink-message"],
    handle: misworded(/symbolic links/),
  },
  {
    name: "31 MiB are accepted",
    revisions,
    breaks: ["skill.create.upload-limit"],
    handle: takes(({ parts }) => parts.some(({ content }) => content.length >= 31 * 1024 * 1024)),
  },
  {
    name: "an upload that is too large answers 422",
    revisions,
    breaks: ["skill.create.upload-limit"],
    handle: restated("createSkill", 413, 422),
  },
];
