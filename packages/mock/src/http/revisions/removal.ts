import type { Revision } from "@skills-api/spec";
import type { SkillRemoval, VersionRemoval } from "../../service/workspace.ts";

/** What a delete does: the one revision has a skill emptied first, the other takes it whole and empties none. */
export const removal: Readonly<Record<Revision, SkillRemoval & VersionRemoval>> = {
  "skills-2025-10-02": { cascade: false, keepLast: false },
  ga: { cascade: true, keepLast: true },
};
