import { type Revision, revisions } from "@skills-api/spec";
import { documentOf } from "../../src/contract/documents.ts";
import { isPromised, requirementsCovering } from "../../src/contract/registry.ts";
import { eachRevision } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { needEmptySkill } from "./need-empty-skill.ts";
import {
  answers,
  type Json,
  jsonOf,
  objects,
  refusals,
  restated,
  sourceOf,
  withJson,
  withObjects,
} from "./support.ts";

const labelOf = (skill: Json) => ("display_title" in skill ? "display_title" : "display_name");

/** The checks on the properties of a skill. */
function skillProperties(revision: Revision): readonly string[] {
  const { properties = {} } = documentOf(revision).components.schemas.Skill ?? {};
  return Object.keys(properties).flatMap((name) => requirementsCovering(revision, `schema:Skill.${name}`));
}

/** Changes custom skills where they are read. */
function reads(change: (skill: Json) => Json): Defect["handle"] {
  return answers("getSkill", (response) =>
    withObjects(response, "skill", (skill) => (sourceOf(skill) === "custom" ? change(skill) : skill)),
  );
}

/** Defects of creating and reading a skill. */
export const skillDefects: readonly Defect[] = [
  {
    name: "a create answers 201",
    revisions,
    breaks: ["response.success-is-200", "skill.create.answers-200"],
    handle: answers("createSkill", (response) => ({ ...response, status: 201 })),
  },
  {
    name: "skills have no label",
    revisions,
    breaks: {
      "skills-2025-10-02": [
        "skill.create.any-label-accepted",
        "skill.create.any-order-accepted",
        "skill.create.title-echoed",
        "skill.display-title",
        "skill.get.both-revisions",
        "skill.get.same-label",
        "version.create.keeps-label",
      ],
      ga: [
        "skill.create.any-label-accepted",
        "skill.create.any-order-accepted",
        "skill.create.display-name-echoed",
        "skill.create.display-name-from-name",
        "skill.display-name",
        "skill.get.both-revisions",
        "skill.get.same-label",
        "version.create.keeps-label",
      ],
    },
    // Skills of the other revision are not deleted without their label.
    undecided: ["skill.delete.both-revisions"],
    handle: objects("skill", ({ display_title: _, display_name: __, ...skill }) => skill),
  },
  {
    name: "skills have no created_at",
    revisions,
    breaks: ["skill.created-at", "skill.list.newest-first"],
    handle: objects("skill", ({ created_at: _, ...skill }) => skill),
  },
  {
    name: "the source of an uploaded skill is user",
    revisions,
    breaks: ["skill.create.source-custom", "skill.list.custom-and-prebuilt", "skill.list.source-custom"],
    handle: objects("skill", (skill) => {
      if (sourceOf(skill) !== "custom") return skill;
      return { ...skill, source: skill.source === "custom" ? "user" : { type: "user" } };
    }),
  },
  {
    name: "the source of a skill is an object, as in the other revision",
    breaks: [
      "skill.create.source-custom",
      "skill.list.custom-and-prebuilt",
      "skill.list.source-anthropic",
      "skill.list.source-custom",
      "skill.source",
    ],
    handle: objects("skill", (skill) => ({ ...skill, source: { type: skill.source } })),
  },
  {
    name: "a skill that is read has lost its label",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.get.custom", "skill.get.same-label", "version.create.keeps-label"],
      ga: ["skill.display-name", "skill.get.custom", "skill.get.same-label", "version.create.keeps-label"],
    },
    handle: reads((skill) => ({ ...skill, [labelOf(skill)]: null })),
  },
  {
    name: "a skill that is read has the label of another",
    revisions,
    breaks: ["skill.get.custom", "skill.get.same-label", "version.create.keeps-label"],
    // What was read just before is not deleted: it may be someone else's.
    undecided: {
      "skills-2025-10-02": [
        ...needEmptySkill,
        "version.delete.last-version",
        "version.delete.latest-refused",
      ],
      ga: [
        "skill.delete.empty-skill",
        "version.delete.latest-message",
        "version.delete.latest-refused",
        "version.delete.newest-moves-latest",
        "version.delete.only-version-message",
        "version.delete.only-version-refused",
        "version.delete.twice-not-found",
      ],
    },
    handle: reads((skill) => ({ ...skill, [labelOf(skill)]: "Another" })),
  },
  {
    name: "a skill that is read names the version before",
    // Until it has another version, a skill reads as if it had been created with a version that does not exist.
    breaks: ["skill.delete.refused-while-versions-exist", "skill.get.custom", "skill.get.versionless"],
    handle: answers("getSkill", (response) =>
      withObjects(response, "skill", (skill) =>
        skill.created_at === skill.updated_at ? { ...skill, latest_version: "1700000000000000" } : skill,
      ),
    ),
  },
  {
    name: "a skill that is read points to its newest version by number in ga",
    revisions: ["ga"],
    breaks: [
      "skill.get.custom",
      "version.create.moves-latest",
      "version.delete.newest-moves-latest",
      "version.delete.others-remain",
      "version.get.latest",
    ],
    handle: reads((skill) => ({ ...skill, latest_version_id: "1759178010641129" })),
  },
  {
    name: "a skill without versions has an empty latest_version",
    breaks: ["skill.get.versionless"],
    handle: objects("skill", (skill) => ({ ...skill, latest_version: skill.latest_version ?? "" })),
  },
  {
    name: "a skill without versions cannot be read",
    breaks: ["skill.get.versionless", "version.delete.last-version"],
    handle: answers("getSkill", (response) =>
      jsonOf(response).latest_version === null
        ? {
            ...withJson(response, {
              type: "error",
              error: { type: "not_found_error", message: "Skill not found." },
              request_id: response.headers.find(([name]) => name === "request-id")?.[1],
            }),
            status: 404,
          }
        : response,
    ),
  },
  {
    name: "reading a skill that does not exist answers 400",
    revisions,
    breaks: ["skill.delete.both-revisions", "skill.delete.gone", "skill.get.unknown-not-found"],
    handle: restated("getSkill", 404, 400),
  },
  {
    name: "a skill that does not exist reads as null",
    revisions,
    breaks: eachRevision((revision) => [
      ...(isPromised("error.skill-not-found-message", revision) ? ["error.skill-not-found-message"] : []),
      "skill.delete.both-revisions",
      "skill.delete.gone",
      "skill.get.unknown-not-found",
      ...skillProperties(revision),
    ]),
    handle: refusals(
      (response, request) => request.operation === "getSkill" && response.status === 404,
      (response) => ({ ...withJson(response, null), status: 200 }),
    ),
  },
];
