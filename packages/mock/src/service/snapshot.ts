import { timestamp } from "./clock.ts";
import type { SkillSource, StoredSkill, StoredVersion } from "./records.ts";

/** A copy of a stored version, independent of the revision. */
export interface VersionSnapshot {
  /** Identifier in `skills-2025-10-02`: microseconds since the epoch, or a date for a prebuilt skill. */
  readonly version: string;
  /** `id` in `skills-2025-10-02`. */
  readonly skill_version_id: string;
  /** `id` in `ga`. */
  readonly skver_id: string;
  /** `name` from SKILL.md. */
  readonly name: string;
  /** `description` from SKILL.md. */
  readonly description: string;
  /** ISO 8601. */
  readonly created_at: string;
  /** Paths and sizes in bytes. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** A copy of a stored skill, independent of the revision. */
export interface SkillSnapshot {
  /** Workspace that the skill is visible in. Every workspace has the prebuilt skills. */
  readonly workspace_id: string;
  /** Id of the skill. */
  readonly id: string;
  /** `custom`, or `anthropic` for a prebuilt skill. */
  readonly source: SkillSource;
  /** `name` from SKILL.md. */
  readonly name: string;
  /** `display_title` in `skills-2025-10-02`, `display_name` in `ga`. */
  readonly label: string;
  /** ISO 8601. */
  readonly created_at: string;
  /** ISO 8601. */
  readonly updated_at: string;
  /** Versions, oldest first. */
  readonly versions: readonly VersionSnapshot[];
}

function versionSnapshot(version: StoredVersion): VersionSnapshot {
  return {
    version: version.version,
    skill_version_id: version.skillVersionId,
    skver_id: version.skverId,
    name: version.name,
    description: version.description,
    created_at: timestamp(version.createdAt),
    files: version.files.map(({ path, bytes }) => ({ path, size: bytes.length })),
  };
}

export function skillSnapshot(workspaceId: string, skill: StoredSkill): SkillSnapshot {
  return {
    workspace_id: workspaceId,
    id: skill.id,
    source: skill.source,
    name: skill.name,
    label: skill.label,
    created_at: timestamp(skill.createdAt),
    updated_at: timestamp(skill.updatedAt),
    versions: skill.versions.all().map(versionSnapshot),
  };
}
