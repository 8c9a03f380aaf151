import { timestamp } from "../../service/clock.ts";
import { ApiError } from "../errors.ts";
import type { TextField } from "../upload.ts";
import type { Revision } from "./revision.ts";

const maxDisplayTitle = 64;

function versionIdentifier(slot: string): string {
  if (/^[0-9]+$/.test(slot)) return slot;
  throw new ApiError(
    400,
    `Invalid version format: '${slot}'. Version must be a numeric timestamp (e.g., '1759178010641129').`,
  );
}

/** An empty title counts as none: our choice, the API's is not known; nor are its words for a long one. */
function displayTitle(field: TextField): string | undefined {
  const title = field("display_title") || undefined;
  // A character takes up two units at most; a huge title is not looked at any closer.
  if (title && (title.length > 2 * maxDisplayTitle || [...title].length > maxDisplayTitle)) {
    throw new ApiError(400, `display_title must be at most ${maxDisplayTitle} characters long`);
  }
  return title;
}

/** Keys stand in the order in which the live API was seen to send them. */
export const skills20251002: Revision = {
  name: "skills-2025-10-02",
  maxLimit: { skills: 100, versions: 1000 },
  versionsOrder: "oldest-first",
  deleteCascades: false,
  versionIdentifier,
  displayTitle,
  skill: (skill) => ({
    type: "skill",
    id: skill.id,
    display_title: skill.displayTitle,
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
  deletedSkill: ({ id }) => ({ type: "skill_deleted", id }),
  deletedVersion: ({ version }) => ({ type: "skill_version_deleted", id: version }),
  list: (data, nextPage) => ({ data, has_more: nextPage !== null, next_page: nextPage }),
};
