import type { Bundle } from "@skills-api/bundle";
import type { Clock } from "./clock.ts";
import type { IdFactory } from "./identifiers.ts";
import {
  addVersion,
  removeVersion,
  type SkillSource,
  type StoredSkill,
  type StoredVersion,
} from "./records.ts";
import { ServiceError, skillNotFound, versionNotFound } from "./service-error.ts";
import { SkillIndex } from "./skill-index.ts";
import { type Page, type PageRequest, Timeline } from "./timeline.ts";

export interface WorkspaceDependencies {
  readonly clock: Clock;
  readonly newId: IdFactory;
  readonly prebuilt: readonly StoredSkill[];
}

export interface Label {
  readonly text: string;
  /** Whether the label must be unique in the workspace. */
  readonly mustBeUnique: boolean;
}

export interface NewSkill {
  readonly bundle: Bundle;
  /** Label of the upload. Default: the skill's name. */
  readonly label?: Label | undefined;
}

export interface ListSkillsRequest extends PageRequest {
  readonly source?: SkillSource | undefined;
  /** Whether to include skills without versions. */
  readonly versionless: boolean;
}

export interface DeleteSkillOptions {
  /** Whether to delete the skill's versions too. Otherwise it must have none. */
  readonly cascade: boolean;
}

export interface DeleteVersionOptions {
  /** Whether to reject deleting the only version of a skill. */
  readonly keepLast: boolean;
}

/** The identifier of the newest version of a skill. */
export const latest = "latest";

/** The custom skills of a workspace, and the prebuilt skills, which all workspaces share. */
export class Workspace {
  private readonly clock: Clock;
  private readonly newId: IdFactory;
  private readonly skillsById = new Map<string, StoredSkill>();
  private readonly skills = new SkillIndex();
  private readonly skillsWithVersions = new SkillIndex();
  /** Number of custom skills with each label. */
  private readonly labelCounts = new Map<string, number>();
  private lastSequence = 0;

  constructor({ clock, newId, prebuilt }: WorkspaceDependencies) {
    this.clock = clock;
    this.newId = newId;
    for (const skill of prebuilt) {
      this.lastSequence = Math.max(this.lastSequence, skill.sequence);
      this.insert(skill);
    }
  }

  /** @throws ServiceError if the label must be unique but exists */
  createSkill({ bundle, label }: NewSkill): StoredSkill {
    // Comparing with every label, including names and `display_name`s of the other revision, is our choice, as the
    // API's behaviour is not known.
    if (label?.mustBeUnique && this.labelCounts.has(label.text)) {
      throw new ServiceError("invalid", `Skill cannot reuse an existing display_title: ${label.text}`);
    }
    const number = this.clock();
    const createdAt = this.clock();
    const skill: StoredSkill = {
      sequence: this.nextSequence(),
      id: this.newId("skill_"),
      source: "custom",
      name: bundle.name,
      label: label?.text ?? bundle.name,
      createdAt,
      updatedAt: createdAt,
      versions: new Timeline(),
      versionsById: new Map(),
    };
    this.storeVersion(skill, bundle, number, createdAt);
    this.insert(skill);
    this.labelCounts.set(skill.label, (this.labelCounts.get(skill.label) ?? 0) + 1);
    return skill;
  }

  listSkills({ source, versionless, ...request }: ListSkillsRequest): Page<StoredSkill> {
    const listing = versionless ? this.skills : this.skillsWithVersions;
    return listing.bySource(source).page(request);
  }

  /** @throws ServiceError if the skill does not exist */
  getSkill(skillId: string): StoredSkill {
    const skill = this.skillsById.get(skillId);
    if (!skill) throw skillNotFound(skillId);
    return skill;
  }

  /**
   * Returns a custom skill. The error message was observed in the API for a new version of a prebuilt skill;
   * using it for deletion is our choice.
   *
   * @throws ServiceError if the skill does not exist or is prebuilt
   */
  getCustomSkill(skillId: string): StoredSkill {
    const skill = this.getSkill(skillId);
    if (skill.source !== "custom") throw new ServiceError("invalid", `Invalid skill_id format: ${skillId}`);
    return skill;
  }

  /** @throws ServiceError if the skill does not exist, is prebuilt, or has versions and `cascade` is `false` */
  deleteSkill(skillId: string, { cascade }: DeleteSkillOptions): StoredSkill {
    const skill = this.getCustomSkill(skillId);
    if (skill.versions.size > 0 && !cascade) {
      throw new ServiceError(
        "invalid",
        "Cannot delete skill with existing versions. Delete all versions first.",
      );
    }
    this.skillsById.delete(skillId);
    this.skills.remove(skill);
    this.skillsWithVersions.remove(skill);
    const others = (this.labelCounts.get(skill.label) ?? 1) - 1;
    if (others === 0) this.labelCounts.delete(skill.label);
    else this.labelCounts.set(skill.label, others);
    return skill;
  }

  /** @throws ServiceError if the skill does not exist, is prebuilt, or has another name than the bundle */
  createVersion(skillId: string, bundle: Bundle): StoredVersion {
    const skill = this.getCustomSkill(skillId);
    if (bundle.name !== skill.name) {
      throw new ServiceError(
        "invalid",
        `Skill name '${bundle.name}' in SKILL.md must be consistent across all versions for a given \`skill_id\`. Expected '${skill.name}'.`,
      );
    }
    const number = this.clock();
    const version = this.storeVersion(skill, bundle, number, this.clock());
    this.skillsWithVersions.add(skill);
    skill.updatedAt = version.createdAt;
    return version;
  }

  /** @throws ServiceError if the skill does not exist */
  listVersions(skillId: string, request: PageRequest): Page<StoredVersion> {
    return this.getSkill(skillId).versions.page(request);
  }

  /**
   * @param identifier any of the three identifiers of a version, or `latest`
   * @throws ServiceError if the skill or the version does not exist
   */
  getVersion(skillId: string, identifier: string): StoredVersion {
    const { versions, versionsById } = this.getSkill(skillId);
    const version = identifier === latest ? versions.newest() : versionsById.get(identifier);
    if (!version) throw versionNotFound(skillId, identifier);
    return version;
  }

  /** @throws ServiceError if skill or version do not exist, the skill is prebuilt, or must keep its last version */
  deleteVersion(skillId: string, identifier: string, { keepLast }: DeleteVersionOptions): StoredVersion {
    const skill = this.getCustomSkill(skillId);
    const version = this.getVersion(skillId, identifier);
    if (keepLast && skill.versions.size === 1) {
      throw new ServiceError(
        "invalid",
        "cannot delete a Skill's only version. Delete the Skill, or create another version first",
      );
    }
    removeVersion(skill, version);
    if (skill.versions.size === 0) this.skillsWithVersions.remove(skill);
    return version;
  }

  /** Oldest first. */
  allSkills(): StoredSkill[] {
    return this.skills.bySource(undefined).all();
  }

  private insert(skill: StoredSkill): void {
    this.skillsById.set(skill.id, skill);
    this.skills.add(skill);
    this.skillsWithVersions.add(skill);
  }

  private storeVersion(skill: StoredSkill, bundle: Bundle, number: number, createdAt: number): StoredVersion {
    const version: StoredVersion = {
      sequence: this.nextSequence(),
      skillId: skill.id,
      version: String(number),
      skillVersionId: this.newId("skill_version_"),
      skverId: this.newId("skver_"),
      name: bundle.name,
      description: bundle.description,
      createdAt,
      // Copies, because the uploaded bytes may be views into memory that the caller reuses.
      files: bundle.files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })),
    };
    addVersion(skill, version);
    return version;
  }

  private nextSequence(): number {
    this.lastSequence += 1;
    return this.lastSequence;
  }
}
