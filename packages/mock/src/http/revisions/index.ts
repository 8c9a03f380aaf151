import { ApiError } from "../errors.ts";
import type { Revision } from "./revision.ts";
import { skills20251002 } from "./skills-2025-10-02.ts";

/** @throws ApiError 400 where the request asks for a revision the mock does not speak */
export function chooseRevision(betas: ReadonlySet<string>): Revision {
  if (betas.has(skills20251002.name)) return skills20251002;
  throw new ApiError(
    400,
    `This mock speaks only the revision ${skills20251002.name} yet: send the header 'anthropic-beta: ${skills20251002.name}'.`,
  );
}
