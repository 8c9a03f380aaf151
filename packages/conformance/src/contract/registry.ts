import type { Requirement, Revision } from "@skills-api/spec";
import { elements, requirements } from "@skills-api/spec/requirements";

const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));

/**
 * The requirement of an id.
 *
 * @throws Error when there is none: a scenario names a promise that the registry does not have.
 */
export function requirementOf(id: string): Requirement {
  const requirement = byId.get(id);
  if (!requirement) throw new Error(`no requirement is called ${id}`);
  return requirement;
}

/**
 * Whether a revision makes a promise, or leaves the question open. An id that the registry does not have counts
 * too: whoever uses it is mistaken, which must not go unnoticed.
 */
export function isPromised(id: string, revision: Revision): boolean {
  const requirement = byId.get(id);
  return requirement === undefined || requirement.evidence[revision] !== undefined;
}

/** The requirements of servers that a revision makes, of one status. */
export function requirementsOf(revision: Revision, status: Requirement["status"]): readonly Requirement[] {
  return requirements.filter(
    (requirement) =>
      requirement.status === status &&
      requirement.subject === "server" &&
      requirement.evidence[revision] !== undefined,
  );
}

/** The tested requirements that speak for an element of the revision's document, such as `schema:Skill.id`. */
export function speakersFor(revision: Revision, element: string): readonly string[] {
  const ids = elements[revision][element] ?? [];
  return ids.filter((id) => requirementOf(id).status === "tested");
}
