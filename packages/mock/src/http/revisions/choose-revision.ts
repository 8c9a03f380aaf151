import type { Revision } from "@skills-api/spec";

const beta: Revision = "skills-2025-10-02";

/** Returns the revision that the betas of a request select. */
export function chooseRevision(betas: ReadonlySet<string>): Revision {
  return betas.has(beta) ? beta : "ga";
}
