import type { Revision } from "@skills-api/spec";
import type { Order } from "../../service/timeline.ts";

/** How a revision lists. */
interface Lists {
  readonly maxLimit: { readonly skills: number; readonly versions: number };
  readonly versionsOrder: Order;
  /** Whether skills that have lost all their versions are listed. */
  readonly versionlessSkills: boolean;
  readonly body: (data: readonly object[], nextPage: string | null) => object;
}

export const lists: Readonly<Record<Revision, Lists>> = {
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
