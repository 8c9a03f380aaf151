import type { Revision } from "@skills-api/spec";
import { timestamp } from "../../service/clock.ts";
import type { StoredSkill, StoredVersion } from "../../service/records.ts";
import { ApiError } from "../errors.ts";

/** Converts stored skills and versions into the JSON of a revision. */
interface Projection {
  /** @throws ApiError 400 for a skill that the revision cannot represent */
  readonly skill: (skill: StoredSkill) => object;
  readonly version: (version: StoredVersion) => object;
  readonly deletedVersion: (version: StoredVersion) => object;
}

/** The API documents the status 400 for a skill without versions. The message is our choice. */
function newestVersionId({ id, versions }: StoredSkill): string {
  const newest = versions.newest();
  if (newest) return newest.skverId;
  throw new ApiError(400, `Skill has no versions: ${id}. Upload a version, or delete the skill.`);
}

/** Keys have the order that was observed in the live API. For `ga`, only the set of keys is known. */
export const projections: Readonly<Record<Revision, Projection>> = {
  "skills-2025-10-02": {
    skill: (skill) => ({
      type: "skill",
      id: skill.id,
      display_title: skill.label,
      latest_version: skill.versions.newest()?.version ?? null,
      source: skill.source,
      created_at: timestamp(skill.createdAt),
      updated_at: timestamp(skill.updatedAt),
    }),
    version: (version) => ({
      type: "skill_version",
      skill_id: version.skillId,
      id: version.skillVersionId,
      version: version.version,
      directory: version.name,
      name: version.name,
      description: version.description,
      created_at: timestamp(version.createdAt),
    }),
    deletedVersion: ({ version }) => ({ type: "skill_version_deleted", id: version }),
  },
  ga: {
    skill: (skill) => ({
      type: "skill",
      id: skill.id,
      display_name: skill.label,
      source: { type: skill.source },
      // The API's value for prebuilt skills is not known. This id can be used to read the version.
      latest_version_id: newestVersionId(skill),
      created_at: timestamp(skill.createdAt),
      updated_at: timestamp(skill.updatedAt),
    }),
    version: (version) => ({
      type: "skill_version",
      id: version.skverId,
      skill_id: version.skillId,
      name: version.name,
      description: version.description,
      created_at: timestamp(version.createdAt),
    }),
    deletedVersion: ({ skverId }) => ({ type: "skill_version_deleted", id: skverId }),
  },
};

/** The same in both revisions. */
export function deletedSkill({ id }: StoredSkill): object {
  return { type: "skill_deleted", id };
}
