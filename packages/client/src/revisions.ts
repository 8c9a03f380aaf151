import type { Revision } from "@skills-api/spec";
import type {
  components as components20251002,
  operations as operations20251002,
  paths as paths20251002,
} from "@skills-api/spec/skills-2025-10-02";

/** What is generated for each revision; everything typed by revision is looked up here. */
export interface Contracts {
  "skills-2025-10-02": {
    paths: paths20251002;
    operations: operations20251002;
    schemas: components20251002["schemas"];
    parameters: components20251002["parameters"];
  };
}

/** The revision whose types the implementation is written against; paths and methods are the same in all. */
export type Implemented = "skills-2025-10-02";

/** The value of `anthropic-beta` that selects a revision; `undefined` where its absence does. */
const betas: Readonly<Record<Revision, string | undefined>> = {
  "skills-2025-10-02": "skills-2025-10-02",
};

/** @throws TypeError for anything but a known revision */
export function betaOf(revision: Revision): string | undefined {
  if (Object.hasOwn(betas, revision)) return betas[revision];
  throw new TypeError(`revision must be ${Object.keys(betas).join(" or ")}.`);
}
