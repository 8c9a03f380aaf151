import type { Bundle } from "@skills-api/bundle";
import type { Clock } from "./clock.ts";
import type { IdFactory } from "./identifiers.ts";
import { Listing } from "./listing.ts";
import {
  addVersion,
  removeVersion,
  type SkillSource,
  type StoredSkill,
  type StoredVersion,
} from "./records.ts";
import { Refusal, skillNotFound, versionNotFound } from "./refusal.ts";
import { type Page, type PageRequest, Timeline } from "./timeline.ts";

export interface WorkspaceDependencies {
  readonly clock: Clock;
  readonly newId: IdFactory;
  readonly prebuilt: readonly StoredSkill[];
}

export interface Label {
  readonly text: string;
  /** Whether no other skill of the workspace may have the label. */
  readonly mustBeNew: boolean;
}

export interface NewSkill {
  readonly bundle: Bundle;
  /** The label the caller chose; without one the skill is labelled with its name. */
  readonly label?: Label | undefined;
}

export interface ListSkills extends PageRequest {
  readonly source?: SkillSource | undefined;
  /** Whether skills without any version are listed too. */
  readonly versionless: boolean;
}

export interface SkillRemoval {
  /** Whether a skill goes together with its versions; otherwise it must have none. */
  readonly cascade: boolean;
}

export interface VersionRemoval {
  /** Whether a skill keeps its last version. */
  readonly keepLast: boolean;
}

/** Stands for the newest version of a skill wherever one is read by an identifier. */
export const latest = "latest";

/** The skills one workspace sees: its own, and the prebuilt ones that every workspace shares. */
export class Workspace {
  private readonly clock: Clock;
  private readonly newId: IdFactory;
  private readonly skillsById = new Map<string, StoredSkill>();
  private readonly everySkill = new Listing();
  private readonly withVersions = new Listing();
  /** How many custom skills carry each label. */
  private readonly labels = new Map<string, number>();
  private lastSequence = 0;

  constructor({ clock, newId, prebuilt }: WorkspaceDependencies) {
    this.clock = clock;
    this.newId = newId;
    for (const skill of prebuilt) {
      this.lastSequence = Math.max(this.lastSequence, skill.sequence);
      this.insert(skill);
    }
  }

  /** @throws Refusal when the label must be new and is not */
  createSkill({ bundle, label }: NewSkill): StoredSkill {
    // Whatever the other skill has its label from counts, be it its name or a `display_name` of the other
    // revision: our choice, the API's is not known.
    if (label?.mustBeNew && this.labels.has(label.text)) {
      throw new Refusal("invalid", `Skill cannot reuse an existing display_title: ${label.text}`);
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
    this.store(skill, bundle, number, createdAt);
    this.insert(skill);
    this.labels.set(skill.label, (this.labels.get(skill.label) ?? 0) + 1);
    return skill;
  }

  listSkills({ source, versionless, ...request }: ListSkills): Page<StoredSkill> {
    const listing = versionless ? this.everySkill : this.withVersions;
    return listing.of(source).page(request);
  }

  /** @throws Refusal when there is no such skill */
  getSkill(skillId: string): StoredSkill {
    const skill = this.skillsById.get(skillId);
    if (!skill) throw skillNotFound(skillId);
    return skill;
  }

  /**
   * A skill that is not shared with other workspaces. The API was seen to refuse a new version of a prebuilt
   * skill in these words; deletes follow suit by our choice.
   *
   * @throws Refusal when there is no such skill, or it is prebuilt
   */
  ownSkill(skillId: string): StoredSkill {
    const skill = this.getSkill(skillId);
    if (skill.source !== "custom") throw new Refusal("invalid", `Invalid skill_id format: ${skillId}`);
    return skill;
  }

  /** @throws Refusal when there is no such skill, it is prebuilt, or it has versions and `cascade` is off */
  deleteSkill(skillId: string, { cascade }: SkillRemoval): StoredSkill {
    const skill = this.ownSkill(skillId);
    if (skill.versions.size > 0 && !cascade) {
      throw new Refusal("invalid", "Cannot delete skill with existing versions. Delete all versions first.");
    }
    this.skillsById.delete(skillId);
    this.everySkill.remove(skill);
    this.withVersions.remove(skill);
    const others = (this.labels.get(skill.label) ?? 1) - 1;
    if (others === 0) this.labels.delete(skill.label);
    else this.labels.set(skill.label, others);
    return skill;
  }

  /** @throws Refusal when there is no such skill, it is prebuilt, or the bundle has another name */
  createVersion(skillId: string, bundle: Bundle): StoredVersion {
    const skill = this.ownSkill(skillId);
    if (bundle.name !== skill.name) {
      throw new Refusal(
        "invalid",
        `Skill name '${bundle.name}' in SKILL.md must be consistent across all versions for a given \`skill_id\`. Expected '${skill.name}'.`,
      );
    }
    const number = this.clock();
    const version = this.store(skill, bundle, number, this.clock());
    this.withVersions.add(skill);
    skill.updatedAt = version.createdAt;
    return version;
  }

  /** @throws Refusal when there is no such skill */
  listVersions(skillId: string, request: PageRequest): Page<StoredVersion> {
    return this.getSkill(skillId).versions.page(request);
  }

  /**
   * @param identifier any of the three that a version has, or `latest`
   * @throws Refusal when there is no such skill or version
   */
  getVersion(skillId: string, identifier: string): StoredVersion {
    const { versions, versionsById } = this.getSkill(skillId);
    const version = identifier === latest ? versions.newest() : versionsById.get(identifier);
    if (!version) throw versionNotFound(skillId, identifier);
    return version;
  }

  /** @throws Refusal when there is no such skill or version, the skill is prebuilt, or keeps its last version */
  deleteVersion(skillId: string, identifier: string, { keepLast }: VersionRemoval): StoredVersion {
    const skill = this.ownSkill(skillId);
    const version = this.getVersion(skillId, identifier);
    if (keepLast && skill.versions.size === 1) {
      throw new Refusal(
        "invalid",
        "cannot delete a Skill's only version. Delete the Skill, or create another version first",
      );
    }
    removeVersion(skill, version);
    if (skill.versions.size === 0) this.withVersions.remove(skill);
    return version;
  }

  /** Oldest first. */
  allSkills(): StoredSkill[] {
    return this.everySkill.of(undefined).all();
  }

  private insert(skill: StoredSkill): void {
    this.skillsById.set(skill.id, skill);
    this.everySkill.add(skill);
    this.withVersions.add(skill);
  }

  private store(skill: StoredSkill, bundle: Bundle, number: number, createdAt: number): StoredVersion {
    const version: StoredVersion = {
      sequence: this.nextSequence(),
      skillId: skill.id,
      version: String(number),
      skillVersionId: this.newId("skill_version_"),
      skverId: this.newId("skver_"),
      name: bundle.name,
      description: bundle.description,
      createdAt,
      // Copies: what was uploaded may be a view into the sender's memory, which it goes on to use.
      files: bundle.files.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })),
    };
    addVersion(skill, version);
    return version;
  }

  private nextSequence(): number {
    this.lastSequence += 1;
    return this.lastSequence;
  }
}
