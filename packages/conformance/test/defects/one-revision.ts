import type { Revision } from "@skills-api/spec";
import { everyCheck } from "../support/revisions.ts";
import { everyCheckBut } from "./checks.ts";
import type { Defect, Incoming } from "./defect.ts";
import { headerOf, refuses, sentWith } from "./support.ts";

const beta = "skills-2025-10-02";

/** Checks that are left undecided where no version can be addressed, except some. */
function needingVersions(revision: Revision, except: readonly string[]): string[] {
  const groups = /^(deleted-(skill|version)|skill\.delete|version\.(delete|download|get))\./;
  const uploads = [
    "skill.create.files-part-name-refused",
    "skill.create.no-file-refused",
    "skill.create.part-without-filename-message",
    "skill.create.part-without-filename-refused",
    "skill.create.unknown-parts-ignored",
    "version.create.snapshot",
  ];
  const needing = everyCheck(revision).filter((id) => groups.test(id) || uploads.includes(id));
  return needing.filter((id) => !except.includes(id));
}

function withoutBeta(request: Incoming): Incoming {
  const others = (headerOf(request, "anthropic-beta") ?? "")
    .split(",")
    .filter((name) => name.trim() !== beta);
  return sentWith(request, "anthropic-beta", others.join(",") || undefined);
}

/** Checks of every error, which also hold if a server returns nothing else. */
const ofRefusals = [
  "error.envelope",
  "error.message",
  "error.request-id",
  "error.type-matches-status",
  "response.json-content-type",
  "response.no-foreign-properties",
  "response.request-id",
];

/** Red where the beta alone finds skills: what is judged by the first answer already. */
const foundNowhere = [
  "auth.api-key-header-accepted",
  "auth.bearer-accepted",
  "skill.create.name-from-folder",
  "skill.create.without-display-name-accepted",
  "skill.create.zip-accepted",
];

/** Servers that have one of the two revisions only. */
export const oneRevisionDefects: readonly Defect[] = [
  {
    name: "skills are found with the beta alone, as before ga",
    revisions: ["ga"],
    breaks: foundNowhere,
    undecided: everyCheckBut("ga", [...foundNowhere, ...ofRefusals]),
    handle: refuses((request) => headerOf(request, "anthropic-beta") === undefined, 404, "Not found"),
  },
  {
    name: "everybody gets the shapes of skills-2025-10-02",
    revisions: ["ga"],
    breaks: [
      "request.other-betas-select-nothing",
      "response.no-foreign-properties",
      "skill.create.any-label-accepted",
      "skill.create.any-order-accepted",
      "skill.create.bare-skill-md-accepted",
      "skill.create.display-name-echoed",
      "skill.create.display-name-from-name",
      "skill.create.display-name-too-long-message",
      "skill.create.display-name-too-long-refused",
      "skill.create.flat-zip-accepted",
      "skill.create.length-message",
      "skill.create.name-from-folder",
      "skill.create.skill-md-missing-message",
      "skill.create.source-custom",
      "skill.delete.cascades",
      "skill.display-name",
      "skill.latest-version-id",
      "skill.list.custom-and-prebuilt",
      "skill.list.limit-1000-accepted",
      "skill.list.limit-out-of-range-message",
      "skill.list.source-anthropic",
      "skill.list.source-custom",
      "skill.source-object",
      "version.create.bare-skill-md-accepted",
      "version.create.identifier",
      "version.create.keeps-label",
      "version.create.moves-latest",
      "version.get.by-id",
      "version.list.newest-first",
    ],
    // No answer names a version in the way that a path takes it.
    undecided: [
      ...needingVersions("ga", [
        "skill.delete.cascades",
        "skill.delete.unknown-not-found",
        "version.get.by-id",
      ]),
      "error.skill-not-found-message",
      "skill.create.display-title-ignored",
      "skill.create.files-required-message",
    ],
    handle: (request, next) =>
      next(headerOf(request, "anthropic-beta") ? request : sentWith(request, "anthropic-beta", beta)),
  },
  {
    name: "everybody gets the shapes of ga",
    breaks: [
      "page.has-more",
      "response.no-foreign-properties",
      "skill.create.any-label-accepted",
      "skill.create.any-order-accepted",
      "skill.create.flat-zip-refused",
      "skill.create.latest-version-numeric",
      "skill.create.source-custom",
      "skill.create.title-echoed",
      "skill.create.title-reuse-message",
      "skill.create.title-reuse-refused",
      "skill.create.title-too-long-refused",
      "skill.delete.refused-message",
      "skill.delete.refused-while-versions-exist",
      "skill.display-title",
      "skill.latest-version",
      "skill.list.custom-and-prebuilt",
      "skill.list.has-more-agrees",
      "skill.list.prebuilt-version-date",
      "skill.list.source-anthropic",
      "skill.list.source-custom",
      "skill.source",
      "version.create.bare-skill-md-refused",
      "version.create.directory-is-name",
      "version.create.keeps-label",
      "version.create.number-increases",
      "version.directory",
      "version.list.has-more-agrees",
      "version.list.next-page-continues",
      "version.list.no-repeats",
      "version.list.oldest-first",
      "version.version",
    ],
    undecided: [
      ...needingVersions("skills-2025-10-02", [
        "deleted-skill.id",
        "deleted-skill.type",
        "skill.delete.refused-message",
        "skill.delete.refused-while-versions-exist",
        "skill.delete.unknown-not-found",
      ]),
      "skill.create.bare-skill-md-message",
      "skill.create.bare-skill-md-refused",
      "skill.create.folder-name-mismatch-message",
      "skill.create.folder-name-mismatch-refused",
      "skill.create.nested-skill-md-refused",
      "skill.create.no-files-message",
      "skill.create.single-directory-required",
      "skill.create.title-of-deleted-accepted",
      "skill.get.versionless",
    ],
    handle: (request, next) => next(withoutBeta(request)),
  },
];
