import type { SkillSource, StoredSkill } from "./records.ts";
import { Timeline } from "./timeline.ts";

/** Skills in order of creation, indexed by source. */
export class SkillIndex {
  private readonly timelines: Readonly<Record<SkillSource | "all", Timeline<StoredSkill>>> = {
    all: new Timeline(),
    custom: new Timeline(),
    anthropic: new Timeline(),
  };

  add(skill: StoredSkill): void {
    this.timelines.all.add(skill);
    this.timelines[skill.source].add(skill);
  }

  /** Does nothing if the skill is not indexed. */
  remove(skill: StoredSkill): void {
    this.timelines.all.remove(skill);
    this.timelines[skill.source].remove(skill);
  }

  bySource(source: SkillSource | undefined): Timeline<StoredSkill> {
    return this.timelines[source ?? "all"];
  }
}
