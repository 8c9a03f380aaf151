import type { Revision } from "@skills-api/spec";

const beta: Revision = "skills-2025-10-02";

/** Which shapes a request asks for: those of the beta where its `anthropic-beta` header names it. */
export function chooseRevision(betas: ReadonlySet<string>): Revision {
  return betas.has(beta) ? beta : "ga";
}
