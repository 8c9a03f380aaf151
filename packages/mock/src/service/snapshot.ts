import { timestamp } from "./clock.ts";
import type { SkillSource, StoredSkill, StoredVersion } from "./records.ts";

/** A copy of one stored version, whatever revision it is read through. */
export interface VersionSnapshot {
  readonly version: string;
  readonly skill_version_id: string;
  readonly skver_id: string;
  readonly name: string;
  readonly description: string;
  readonly created_at: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** A copy of one stored skill, whatever revision it is read through. */
export interface SkillSnapshot {
  readonly workspace_id: string;
  readonly id: string;
  readonly source: SkillSource;
  readonly name: string;
  /** `display_title` in one revision, `display_name` in the other. */
  readonly label: string;
  readonly created_at: string;
  readonly updated_at: string;
  /** Oldest first. */
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
