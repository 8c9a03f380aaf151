import type { Revision } from "@skills-api/spec";
import type { Order } from "../../service/timeline.ts";

/** The rules of lists that differ by revision. */
interface ListRules {
  readonly maxLimit: { readonly skills: number; readonly versions: number };
  readonly versionsOrder: Order;
  /** Whether lists include skills without versions. */
  readonly versionlessSkills: boolean;
  readonly body: (data: readonly object[], nextPage: string | null) => object;
}

export const listRules: Readonly<Record<Revision, ListRules>> = {
  "skills-2025-10-02": {
    maxLimit: { skills: 100, versions: 1000 },
    versionsOrder: "oldest-first",
    versionlessSkills: true,
    body: (data, nextPage) => ({ data, has_more: nextPage !== null, next_page: nextPage }),
  },
  ga: {
    maxLimit: { skills: 1000, versions: 1000 },
    versionsOrder: "newest-first",
    versionlessSkills: false,
    body: (data, nextPage) => ({ data, next_page: nextPage }),
  },
};
