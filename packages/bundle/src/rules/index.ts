import type { RevisionRules } from "./rule.ts";
import { skills20251002 } from "./skills-2025-10-02.ts";

/** A revision of the API whose bundle rules are known here. */
export type BundleRevision = "skills-2025-10-02";

export const rulesByRevision: Readonly<Record<BundleRevision, RevisionRules>> = {
  "skills-2025-10-02": skills20251002,
};
