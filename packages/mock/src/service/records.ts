import type { BundleFile } from "@skills-api/bundle";
import type { Sequenced, Timeline } from "./timeline.ts";

/** `custom` for uploaded skills, `anthropic` for prebuilt ones. */
export type SkillSource = "custom" | "anthropic";

/** A stored version, with the identifiers of every revision. */
export interface StoredVersion extends Sequenced {
  readonly skillId: string;
  /** Identifier in `skills-2025-10-02`: microseconds since the epoch, or a date for a prebuilt skill. */
  readonly version: string;
  readonly skillVersionId: string;
  readonly skverId: string;
  readonly name: string;
  readonly description: string;
  /** Microseconds since the epoch. */
  readonly createdAt: number;
  readonly files: readonly BundleFile[];
}

export interface StoredSkill extends Sequenced {
  readonly id: string;
  readonly source: SkillSource;
  /** `name` from SKILL.md, the same in every version. */
  readonly name: string;
  /** `display_title` in `skills-2025-10-02`, `display_name` in `ga`. */
  readonly label: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly versions: Timeline<StoredVersion>;
  /** Versions by each of their three identifiers, which never collide. */
  readonly versionsById: Map<string, StoredVersion>;
}

export function addVersion(skill: StoredSkill, version: StoredVersion): void {
  skill.versions.add(version);
  for (const id of identifiersOf(version)) skill.versionsById.set(id, version);
}

export function removeVersion(skill: StoredSkill, version: StoredVersion): void {
  skill.versions.remove(version);
  for (const id of identifiersOf(version)) skill.versionsById.delete(id);
}

function identifiersOf({ version, skillVersionId, skverId }: StoredVersion): readonly string[] {
  return [version, skillVersionId, skverId];
}
