import type { Revision } from "@skills-api/spec";
import { openQuestions, requirements } from "@skills-api/spec/requirements";
import type { RegistryRow } from "./proposal.ts";

/** Returns the row of a requirement for a revision, if the registry has one. */
export function rowOf(id: string, revision: Revision): RegistryRow | undefined {
  const requirement = requirements.find((each) => each.id === id);
  const evidence = requirement?.evidence[revision];
  if (!requirement || !evidence) return undefined;
  const { level, statement, status, sources, questions } = requirement;
  const asked = openQuestions.filter(
    (each) => questions.includes(each.id) && each.revisions.includes(revision),
  );
  return { level, evidence, statement, status, sources, questions: asked };
}
