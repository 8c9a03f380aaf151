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
import { Refusal, skillNotFound, versionNotFound } from "./refusal.ts";
import { type Page, type PageRequest, Timeline } from "./timeline.ts";

export interface WorkspaceDependencies {
  readonly clock: Clock;
  readonly newId: IdFactory;
  readonly prebuilt: readonly StoredSkill[];
}

export interface NewSkill {
  readonly bundle: Bundle;
  /** The label the caller chose; without one the skill is labelled with its name. */
  readonly displayTitle?: string | undefined;
}

/** The skills one workspace sees: its own, and the prebuilt ones that every workspace shares. */
export class Workspace {
  private readonly clock: Clock;
  private readonly newId: IdFactory;
  private readonly skillsById = new Map<string, StoredSkill>();
  private readonly timelines: Record<SkillSource | "all", Timeline<StoredSkill>> = {
    all: new Timeline(),
    custom: new Timeline(),
    anthropic: new Timeline(),
  };
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

  /** @throws Refusal when an explicit title is taken */
  createSkill({ bundle, displayTitle }: NewSkill): StoredSkill {
    // Also a title that another skill got from its name counts as taken: our choice, the API's is not known.
    if (displayTitle !== undefined && this.labels.has(displayTitle)) {
      throw new Refusal("invalid", `Skill cannot reuse an existing display_title: ${displayTitle}`);
    }
    const number = this.clock();
    const createdAt = this.clock();
    const skill: StoredSkill = {
      sequence: this.nextSequence(),
      id: this.newId("skill_"),
      source: "custom",
      name: bundle.name,
      displayTitle: displayTitle ?? bundle.name,
      createdAt,
      updatedAt: createdAt,
      versions: new Timeline(),
      versionsById: new Map(),
    };
    this.store(skill, bundle, number, createdAt);
    this.insert(skill);
    this.labels.set(skill.displayTitle, (this.labels.get(skill.displayTitle) ?? 0) + 1);
    return skill;
  }

  listSkills(request: PageRequest & { readonly source?: SkillSource | undefined }): Page<StoredSkill> {
    return this.timelines[request.source ?? "all"].page(request);
  }

  /** @throws Refusal when there is no such skill */
  getSkill(skillId: string): StoredSkill {
    const skill = this.skillsById.get(skillId);
    if (!skill) throw skillNotFound(skillId);
    return skill;
  }

  /** @throws Refusal when there is no such skill, it is prebuilt, or it has versions and `cascade` is off */
  deleteSkill(skillId: string, { cascade }: { readonly cascade: boolean }): StoredSkill {
    const skill = this.ownSkill(skillId);
    if (skill.versions.size > 0 && !cascade) {
      throw new Refusal("invalid", "Cannot delete skill with existing versions. Delete all versions first.");
    }
    this.skillsById.delete(skillId);
    this.timelines.all.remove(skill);
    this.timelines[skill.source].remove(skill);
    const others = (this.labels.get(skill.displayTitle) ?? 1) - 1;
    if (others === 0) this.labels.delete(skill.displayTitle);
    else this.labels.set(skill.displayTitle, others);
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
    skill.updatedAt = version.createdAt;
    return version;
  }

  /** @throws Refusal when there is no such skill */
  listVersions(skillId: string, request: PageRequest): Page<StoredVersion> {
    return this.getSkill(skillId).versions.page(request);
  }

  /** @throws Refusal when there is no such skill or version */
  getVersion(skillId: string, identifier: string): StoredVersion {
    const version = this.getSkill(skillId).versionsById.get(identifier);
    if (!version) throw versionNotFound(skillId, identifier);
    return version;
  }

  /** @throws Refusal when there is no such skill or version, or the skill is prebuilt */
  deleteVersion(skillId: string, identifier: string): StoredVersion {
    const skill = this.ownSkill(skillId);
    const version = this.getVersion(skillId, identifier);
    removeVersion(skill, version);
    return version;
  }

  /** Oldest first. */
  allSkills(): StoredSkill[] {
    return this.timelines.all.all();
  }

  /** The API was seen to refuse a new version of a prebuilt skill like this; deletes follow suit by our choice. */
  private ownSkill(skillId: string): StoredSkill {
    const skill = this.getSkill(skillId);
    if (skill.source !== "custom") throw new Refusal("invalid", `Invalid skill_id format: ${skillId}`);
    return skill;
  }

  private insert(skill: StoredSkill): void {
    this.skillsById.set(skill.id, skill);
    this.timelines.all.add(skill);
    this.timelines[skill.source].add(skill);
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
