import type { Handler, MockResponse } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { minimalUpload } from "../../src/client/uploads.ts";
import { checksBut, inAll } from "./checks.ts";
import type { Defect, Incoming } from "./defect.ts";
import { versionsOf } from "./deleting.ts";
import { renumbered } from "./renumber.ts";
import {
  answers,
  ask,
  itemsOf,
  jsonOf,
  messageOf,
  misworded,
  objects,
  refusals,
  shapeOf,
  withJson,
  withObjects,
} from "./support.ts";
import { carrying, hasNamelessFile, spurnsVersions, type Upload, uploadOf } from "./upload.ts";

const isRename = (message: string) => message.startsWith("Skill name '");

const labelIgnored = {
  "skills-2025-10-02": ["version.create.display-title-ignored"],
  ga: ["version.create.display-name-ignored"],
};

/** Undecided where listed versions do not say which they are. */
const unordered = {
  "skills-2025-10-02": ["version.list.oldest-first"],
  ga: ["version.list.newest-first"],
};

/** Checks of the description in a response. */
const describedVersions = [
  "version.create.description-from-upload",
  "version.create.description-lines",
  "version.create.description-styles",
];

/** Creating versions. */
export const versionDefects: readonly Defect[] = [
  {
    name: "a version with another description is refused",
    revisions,
    breaks: [
      "version.create.accepted",
      "version.create.both-revisions",
      "version.create.description-lines",
      "version.create.description-styles",
    ],
    // Whatever follows it.
    undecided: checksBut(
      ["version.create.accepted", "version.create.both-revisions"],
      "version-create",
      "version-create-rules",
      "both-revisions-versions",
    ),
    handle: spurnsVersions(
      ({ description, zip }) => !zip && !description.startsWith("Made by a conformance run"),
    ),
  },
  {
    name: "a version may have its SKILL.md outside of any directory",
    breaks: ["version.create.bare-skill-md-refused"],
    async handle(request, next) {
      const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
      const isBare = upload?.paths.includes("SKILL.md");
      return next(isBare ? carrying(request, minimalUpload(upload?.name ?? "")) : request);
    },
  },
  {
    name: "a version must not come with a label",
    revisions,
    breaks: labelIgnored,
    handle: spurnsVersions(({ label }) => label !== undefined),
  },
  {
    name: "a version must have its SKILL.md in a directory in ga, as in the other revision",
    revisions: ["ga"],
    breaks: ["version.create.bare-skill-md-accepted"],
    handle: spurnsVersions(({ paths }) => paths.includes("SKILL.md")),
  },
  {
    name: "the label of a skill follows its versions",
    revisions,
    breaks: labelIgnored,
    async handle(request, next, memory) {
      const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
      if (upload?.label !== undefined) memory.set(request.skill, upload.label);
      const response = await next(request);
      const label = memory.get(request.skill);
      if (request.operation !== "getSkill" || label === undefined) return response;
      return withJson(response, { ...jsonOf(response), [shapeOf(request).label]: label });
    },
  },
  {
    name: "creating a version answers 201",
    revisions,
    breaks: ["response.success-is-200", "version.create.answers-200"],
    handle: answers("createSkillVersion", (response) => ({ ...response, status: 201 })),
  },
  {
    name: "versions are written with a v",
    breaks: ["skill.create.latest-version-numeric", "version.create.number-increases"],
    handle: renumbered(
      (version) => version.replace(/^(?=\d{16}$)/, "v"),
      (version) => version.replace(/^v(?=\d{16}$)/, ""),
    ),
  },
  {
    name: "versions count down",
    breaks: ["version.create.number-increases"],
    handle: renumbered(mirrored, mirrored),
  },
  {
    name: "the pointer to the newest version stays at the first",
    revisions,
    breaks: inAll(
      ["version.create.both-revisions", "version.create.moves-latest", "version.delete.others-remain"],
      { ga: ["version.get.latest"] },
    ),
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "getSkill" || response.status !== 200) return response;
      const [oldest] = await versionsOf(request, next);
      return withJson(response, { ...jsonOf(response), [shapeOf(request).latest]: oldest ?? null });
    },
  },
  {
    name: "a new version does not touch its skill",
    revisions,
    breaks: ["version.create.touches-skill"],
    handle: objects("skill", (skill) => ({ ...skill, updated_at: skill.created_at })),
  },
  {
    name: "the description of a version is the one of another",
    revisions,
    breaks: inAll(["skill.create.unknown-parts-ignored", ...describedVersions], {
      ga: ["version.create.unknown-parts-ignored"],
    }),
    undecided: unordered,
    handle: objects("skill_version", (version) => ({ ...version, description: "A skill." })),
  },
  {
    name: "versions have no description",
    revisions,
    breaks: inAll(["skill.create.unknown-parts-ignored", ...describedVersions, "version.description"], {
      ga: ["version.create.unknown-parts-ignored"],
    }),
    undecided: unordered,
    handle: objects("skill_version", ({ description: _, ...version }) => version),
  },
  {
    name: "the name of a version is written as a title",
    revisions,
    // A name from the folder is a name.
    breaks: {
      "skills-2025-10-02": ["version.create.name-from-upload"],
      ga: ["skill.create.name-from-folder", "version.create.name-from-upload"],
    },
    handle: objects("skill_version", (version) => ({ ...version, name: String(version.name).toUpperCase() })),
  },
  {
    name: "the directory of a version ends with a slash",
    breaks: ["version.create.directory-is-name"],
    handle: objects("skill_version", (version) => ({ ...version, directory: `${version.directory}/` })),
  },
  {
    name: "a version names itself as its skill",
    revisions,
    breaks: ["version.create.belongs-to-skill"],
    handle: objects("skill_version", (version) => ({ ...version, skill_id: version.id })),
  },
  {
    name: "versions have no id",
    breaks: ["version.id"],
    // Without one there is nothing to ask for.
    undecided: ["version.get.object-id-refused"],
    handle: objects("skill_version", ({ id: _, ...version }) => version),
  },
  {
    name: "the id of a version has the prefix of the other revision in ga",
    revisions: ["ga"],
    // The refusal of an unknown version still names it as it is stored.
    breaks: ["version.create.identifier", "version.get.not-found-message"],
    handle: renumbered(
      (version) => version.replace(/^skver_/, "skill_version_"),
      (version) => version.replace(/^skill_version_/, "skver_"),
    ),
  },
  {
    name: "a version that is read has no id",
    revisions: ["ga"],
    breaks: ["version.get.by-id", "version.get.latest", "version.id"],
    handle: answers("getSkillVersion", (response) => {
      const { id: _, ...version } = jsonOf(response);
      return withJson(response, version);
    }),
  },
  {
    name: "the refusal of an upload to a prebuilt skill is worded differently",
    revisions,
    breaks: { ga: ["version.create.prebuilt-message"] },
    handle: misworded(/^Invalid skill_id format/),
  },
  {
    name: "a refused upload to a prebuilt skill is kept all the same",
    revisions,
    breaks: ["version.create.prebuilt-refused"],
    async handle(request, next, memory) {
      const response = await next(request);
      const { operation, skill } = request;
      if (operation === "createSkillVersion" && skill === "xlsx")
        memory.set(skill, String(Number(memory.get(skill) ?? 0) + 1));
      if (operation !== "listSkillVersions" || skill !== "xlsx") return response;
      const items = itemsOf(response);
      const kept = Array.from({ length: Number(memory.get(skill) ?? 0) }, () => items).flat();
      return withJson(response, { ...jsonOf(response), data: [...items, ...kept] });
    },
  },
  {
    name: "a version may rename the skill",
    revisions,
    breaks: ["version.create.rename-message", "version.create.rename-refused"],
    // It was no refusal, so it leaves nothing behind that a refusal might.
    undecided: ["version.create.refusal-changes-nothing"],
    async handle(request, next) {
      const response = await next(request);
      const name = /Expected '(.*)'\.$/.exec(messageOf(response))?.[1];
      return name ? next(carrying(request, minimalUpload(name))) : response;
    },
  },
  {
    name: "the refusal of a rename does not say which name is expected",
    revisions,
    breaks: ["version.create.rename-message"],
    handle: misworded(/^Skill name '/),
  },
  {
    name: "a refused version is kept all the same",
    revisions,
    breaks: ["version.create.refusal-changes-nothing"],
    async handle(request, next) {
      const response = await next(request);
      const name = /Expected '(.*)'\.$/.exec(messageOf(response))?.[1];
      if (name && isRename(messageOf(response))) await next(carrying(request, minimalUpload(name)));
      return response;
    },
  },
  {
    name: "a version may have a part without a file name in ga",
    revisions: ["ga"],
    breaks: ["version.create.part-without-filename-refused"],
    handle: takesVersions(hasNamelessFile),
  },
  {
    name: "a version may have a symbolic link in its zip in ga",
    revisions: ["ga"],
    breaks: ["version.create.zip-symlink-refused"],
    handle: takesVersions(({ zip }) => zip === "linked"),
  },
  {
    name: "a version may have a name that is too long in ga",
    revisions: ["ga"],
    breaks: ["version.create.name-too-long-refused"],
    handle: takesVersions(({ name }) => name.length > 64),
  },
  {
    name: "a version may have a description that is too long in ga",
    revisions: ["ga"],
    breaks: ["version.create.description-too-long-refused"],
    handle: takesVersions(({ description }) => description.length > 1024),
  },
  {
    name: "a version must not have unknown parts in ga",
    revisions: ["ga"],
    breaks: ["version.create.unknown-parts-ignored"],
    handle: spurnsVersions(({ parts }) => parts.some(({ name }) => name === "xyzzy")),
  },
  {
    name: "a part description stands for what SKILL.md of a version says in ga",
    revisions: ["ga"],
    breaks: ["version.create.unknown-parts-ignored"],
    async handle(request, next) {
      const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
      const part = upload?.parts.find(({ name }) => name === "description");
      const response = await next(request);
      if (!part) return response;
      const description = Buffer.from(part.content).toString();
      return withObjects(response, "skill_version", (version) => ({ ...version, description }));
    },
  },
  {
    name: "a version must not be a zip in ga",
    revisions: ["ga"],
    breaks: [],
    undecided: [
      "version.create.zip-features-accepted",
      "version.create.zip-symlink-refused",
      "version.download.same-files",
      "version.download.same-paths",
    ],
    handle: spurnsVersions(({ zip }) => zip === true),
  },
  {
    name: "a version of a skill that does not exist is accepted",
    revisions,
    breaks: ["version.create.unknown-skill-not-found"],
    handle: refusals(
      (response, request) => request.operation === "createSkillVersion" && response.status === 404,
      (_, request, next) => anyVersion(request, next),
    ),
  },
  {
    name: "a version of a prebuilt skill is accepted",
    revisions,
    breaks: inAll(["version.create.prebuilt-refused"], { ga: ["version.create.prebuilt-message"] }),
    handle(request, next) {
      const isPrebuilt = request.operation === "createSkillVersion" && request.skill === "xlsx";
      return isPrebuilt ? anyVersion(request, next) : next(request);
    },
  },
];

/** Accepts versions that must be refused. */
function takesVersions(when: (upload: Upload) => boolean): Defect["handle"] {
  return async (request, next) => {
    const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
    return upload && when(upload) ? anyVersion(request, next) : next(request);
  };
}

/** A version that is there in any case: of a prebuilt skill. */
async function anyVersion(request: Incoming, next: Handler): Promise<MockResponse> {
  const list = await ask(request, next, "/v1/skills/xlsx/versions?limit=1");
  return withJson(list, itemsOf(list)[0]);
}

function mirrored(version: string): string {
  return /^\d{16}$/.test(version) ? String(9999999999999999n - BigInt(version)).padStart(16, "0") : version;
}
