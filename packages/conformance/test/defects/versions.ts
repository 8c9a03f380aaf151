import { minimalUpload } from "../../src/api/uploads.ts";
import type { Defect } from "./defect.ts";
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
  refuses,
  withJson,
} from "./support.ts";
import { carrying, uploadOf } from "./upload.ts";

const isRename = (message: string) => message.startsWith("Skill name '");

/** Creating versions. */
export const versionDefects: readonly Defect[] = [
  {
    name: "a version with another description is refused",
    breaks: ["version.create.accepted"],
    undecided: [
      "version.create.answers-200",
      "version.create.belongs-to-skill",
      "version.create.description-from-upload",
      "version.create.directory-from-upload",
      "version.create.moves-latest",
      "version.create.name-from-upload",
      "version.create.number-increases",
      // The second version of the download scenario has another description too.
      "version.create.snapshot",
      "version.create.touches-skill",
    ],
    handle: refuses(async (request) => {
      const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
      return upload !== undefined && !upload.description.startsWith("Made by a conformance run");
    }),
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
    name: "a version must not come with a title",
    breaks: ["version.create.display-title-ignored"],
    handle: refuses(async (request) => {
      const upload = request.operation === "createSkillVersion" ? await uploadOf(request) : undefined;
      return upload?.title !== undefined;
    }),
  },
  {
    name: "creating a version answers 201",
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
    name: "latest_version stays at the first version",
    breaks: ["version.create.moves-latest"],
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "getSkill" || response.status !== 200) return response;
      const [oldest] = itemsOf(await ask(request, next, `/v1/skills/${request.skill}/versions?limit=1`));
      const latest = oldest?.version ?? null;
      return withJson(response, { ...jsonOf(response), latest_version: latest });
    },
  },
  {
    name: "a new version does not touch its skill",
    breaks: ["version.create.touches-skill"],
    handle: objects("skill", (skill) => ({ ...skill, updated_at: skill.created_at })),
  },
  {
    name: "the description of a version is the one of another",
    breaks: ["skill.create.unknown-parts-ignored", "version.create.description-from-upload"],
    handle: objects("skill_version", (version) => ({ ...version, description: "A skill." })),
  },
  {
    name: "versions have no description",
    breaks: [
      "skill.create.unknown-parts-ignored",
      "version.create.description-from-upload",
      "version.description",
    ],
    handle: objects("skill_version", ({ description: _, ...version }) => version),
  },
  {
    name: "the name of a version is written as a title",
    // The directory is the name.
    breaks: ["version.create.directory-from-upload", "version.create.name-from-upload"],
    handle: objects("skill_version", (version) => ({ ...version, name: String(version.name).toUpperCase() })),
  },
  {
    name: "the directory of a version ends with a slash",
    breaks: ["version.create.directory-from-upload"],
    handle: objects("skill_version", (version) => ({ ...version, directory: `${version.directory}/` })),
  },
  {
    name: "a version names itself as its skill",
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
    name: "a version may rename the skill",
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
    breaks: ["version.create.rename-message"],
    handle: misworded(/^Skill name '/),
  },
  {
    name: "a refused version is kept all the same",
    breaks: ["version.create.refusal-changes-nothing"],
    async handle(request, next) {
      const response = await next(request);
      const name = /Expected '(.*)'\.$/.exec(messageOf(response))?.[1];
      if (name && isRename(messageOf(response))) await next(carrying(request, minimalUpload(name)));
      return response;
    },
  },
  {
    name: "a version of a skill that does not exist is accepted",
    breaks: ["version.create.unknown-skill-not-found"],
    handle: refusals(
      (response, request) => request.operation === "createSkillVersion" && response.status === 404,
      (_, request, next) => ask(request, next, "/v1/skills/xlsx/versions/20260203"),
    ),
  },
  {
    name: "a version of a prebuilt skill is accepted",
    breaks: ["version.create.prebuilt-refused"],
    handle(request, next) {
      const isPrebuilt = request.operation === "createSkillVersion" && request.skill === "xlsx";
      return isPrebuilt ? ask(request, next, "/v1/skills/xlsx/versions/20260203") : next(request);
    },
  },
];

function mirrored(version: string): string {
  return /^\d{16}$/.test(version) ? String(9999999999999999n - BigInt(version)).padStart(16, "0") : version;
}
