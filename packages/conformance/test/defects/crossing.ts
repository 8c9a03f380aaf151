import type { Handler, MockResponse } from "@skills-api/mock";
import type { Revision } from "@skills-api/spec";
import { revisionTraits } from "../../src/contract/revision-traits.ts";
import { revisionOf } from "../../src/http/revision-of.ts";
import type { Defect, Incoming } from "./defect.ts";
import { jsonOf, sentWith } from "./support.ts";

/** The same request in a revision. */
export function spokenIn(revision: Revision, request: Incoming): Incoming {
  return sentWith(request, "anthropic-beta", revisionTraits[revision].beta ?? undefined);
}

/** The same request in the other revision. */
export function spokenElsewhere(request: Incoming): Incoming {
  return spokenIn(revisionOf(request) === "ga" ? "skills-2025-10-02" : "ga", request);
}

/** Responds in place of the mock. `isForeign` returns whether a skill was created in the other revision. */
export function knowingOrigins(
  handle: (request: Incoming, next: Handler, isForeign: (skill: unknown) => boolean) => Promise<MockResponse>,
): Defect["handle"] {
  return async (request, next, origins) => {
    const revision = revisionOf(request);
    const response = await handle(request, next, (skill) => {
      const origin = origins.get(String(skill));
      return origin !== undefined && origin !== revision;
    });
    if (request.operation === "createSkill" && response.status === 200)
      origins.set(String(jsonOf(response).id), revision);
    return response;
  };
}
