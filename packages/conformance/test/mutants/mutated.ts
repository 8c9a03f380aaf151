import type { Handler } from "@skills-api/mock";
import { revisionOf } from "../../src/http/revision-of.ts";
import { behindGateway } from "../gateways/gateway.ts";
import type { Mutant } from "./mutant.ts";

/** Returns a server with the behaviour of a mutant, in the revisions that the mutant is about. */
export function mutated(mutant: Mutant, api: Handler): Handler {
  const { id: name, revisions } = mutant;
  const correct = behindGateway({ name: "none", create: () => [] }, api);
  const changed = behindGateway({ name, create: () => mutant.create() }, api);
  return (request) => {
    const isChanged = revisions === undefined || revisions.includes(revisionOf(request));
    return isChanged ? changed(request) : correct(request);
  };
}
