import type { BundleFile } from "@skills-api/bundle";
import type { Sequenced, Timeline } from "./timeline.ts";

export type SkillSource = "custom" | "anthropic";

/** One stored version, under all the names the API's revisions know it by. */
export interface StoredVersion extends Sequenced {
  readonly skillId: string;
  /** Epoch microseconds, or a date for a prebuilt skill: how `skills-2025-10-02` addresses a version. */
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
  /** Set by the first upload and the same for every version after it. */
  readonly name: string;
  /** `display_title` in one revision, `display_name` in the other. */
  readonly label: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly versions: Timeline<StoredVersion>;
  /** Every version under each of its three identifiers, which never collide. */
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
