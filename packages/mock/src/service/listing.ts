import type { SkillSource, StoredSkill } from "./records.ts";
import { Timeline } from "./timeline.ts";

/** Skills in order of creation, under every filter of a list. */
export class Listing {
  private readonly timelines: Readonly<Record<SkillSource | "all", Timeline<StoredSkill>>> = {
    all: new Timeline(),
    custom: new Timeline(),
    anthropic: new Timeline(),
  };

  add(skill: StoredSkill): void {
    this.timelines.all.add(skill);
    this.timelines[skill.source].add(skill);
  }

  /** One that it does not have is left alone. */
  remove(skill: StoredSkill): void {
    this.timelines.all.remove(skill);
    this.timelines[skill.source].remove(skill);
  }

  of(source: SkillSource | undefined): Timeline<StoredSkill> {
    return this.timelines[source ?? "all"];
  }
}
