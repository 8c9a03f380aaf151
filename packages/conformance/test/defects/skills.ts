import type { Defect } from "./defect.ts";
import { answers, type Json, jsonOf, objects, refusals, restated, withJson, withObjects } from "./support.ts";

const isCustom = (skill: Json) => skill.source === "custom";

/** What creating and reading a skill answers. */
export const skillDefects: readonly Defect[] = [
  {
    name: "a create answers 201",
    breaks: ["response.success-is-200", "skill.create.answers-200"],
    handle: answers("createSkill", (response) => ({ ...response, status: 201 })),
  },
  {
    name: "a skill without title is called untitled",
    breaks: ["skill.create.title-from-name"],
    handle: objects("skill", (skill) =>
      /^conformance-/.test(String(skill.display_title)) ? { ...skill, display_title: "Untitled" } : skill,
    ),
  },
  {
    name: "a skill without title has an empty one",
    breaks: ["skill.create.title-from-name"],
    handle: objects("skill", (skill) =>
      /^conformance-/.test(String(skill.display_title)) ? { ...skill, display_title: "" } : skill,
    ),
  },
  {
    name: "a title comes back in small letters",
    breaks: ["skill.create.title-echoed"],
    handle: objects("skill", (skill) =>
      /^Conformance /.test(String(skill.display_title))
        ? { ...skill, display_title: String(skill.display_title).toLowerCase() }
        : skill,
    ),
  },
  {
    name: "skills have no display_title",
    breaks: ["skill.create.title-echoed", "skill.display-title"],
    handle: objects("skill", ({ display_title: _, ...skill }) => skill),
  },
  {
    name: "skills have no created_at",
    breaks: ["skill.created-at", "skill.list.newest-first"],
    handle: objects("skill", ({ created_at: _, ...skill }) => skill),
  },
  {
    name: "the source of an uploaded skill is user",
    breaks: ["skill.create.source-custom", "skill.list.custom-and-prebuilt", "skill.list.source-custom"],
    handle: objects("skill", (skill) => (isCustom(skill) ? { ...skill, source: "user" } : skill)),
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
    name: "a skill that is read has lost its title",
    breaks: ["skill.get.custom"],
    handle: answers("getSkill", (response) =>
      withObjects(response, "skill", (skill) =>
        isCustom(skill) ? { ...skill, display_title: null } : skill,
      ),
    ),
  },
  {
    name: "a skill that is read names the version before",
    // Until it has another version, a skill reads as if it had been created with one that is none.
    breaks: ["skill.get.custom", "skill.get.versionless"],
    handle: answers("getSkill", (response) =>
      withObjects(response, "skill", (skill) =>
        skill.created_at === skill.updated_at ? { ...skill, latest_version: "1700000000000000" } : skill,
      ),
    ),
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
    breaks: ["skill.delete.gone", "skill.get.unknown-not-found"],
    handle: restated("getSkill", 404, 400),
  },
  {
    name: "a skill that does not exist reads as null",
    breaks: [
      "skill.created-at",
      "skill.delete.gone",
      "skill.display-title",
      "skill.get.unknown-not-found",
      "skill.id",
      "skill.latest-version",
      "skill.source",
      "skill.type",
      "skill.updated-at",
    ],
    handle: refusals(
      (response, request) => request.operation === "getSkill" && response.status === 404,
      (response) => ({ ...withJson(response, null), status: 200 }),
    ),
  },
];
