import type { Revision } from "@skills-api/spec";
import type { DeleteSkillOptions, DeleteVersionOptions } from "../../service/workspace.ts";

/** The rules of deletion. `skills-2025-10-02` deletes only skills without versions; `ga` never leaves one behind. */
export const deletionRules: Readonly<Record<Revision, DeleteSkillOptions & DeleteVersionOptions>> = {
  "skills-2025-10-02": { cascade: false, keepLast: false },
  ga: { cascade: true, keepLast: true },
};
