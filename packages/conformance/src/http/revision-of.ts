import { type Revision, revisions } from "@skills-api/spec";
import { revisionTraits } from "../contract/revision-traits.ts";
import type { WireRequest } from "./exchange.ts";

/** Returns the revision that the headers of a request select. The response is judged by this revision. */
export function revisionOf({ headers }: Pick<WireRequest, "headers">): Revision {
  const betas = headers
    .filter(([name]) => name.toLowerCase() === "anthropic-beta")
    .flatMap(([, value]) => value.split(","))
    .map((value) => value.trim());
  const chosen = revisions.find((revision) => {
    const { beta } = revisionTraits[revision];
    return beta !== null && betas.includes(beta);
  });
  return chosen ?? "ga";
}
