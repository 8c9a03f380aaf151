import type { Requirement, Revision } from "@skills-api/spec";
import { elements, requirements } from "@skills-api/spec/requirements";

const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));

/**
 * Returns the requirement with an id.
 *
 * @throws Error when the registry has none.
 */
export function requirementOf(id: string): Requirement {
  const requirement = byId.get(id);
  if (!requirement) throw new Error(`no requirement is called ${id}`);
  return requirement;
}

/** Whether the registry has a requirement with an id. */
export function hasRequirement(id: string): boolean {
  return byId.has(id);
}

/**
 * Whether a requirement is part of a revision. True for an unknown id as well, so that a misspelt one is judged and
 * noticed.
 */
export function isPromised(id: string, revision: Revision): boolean {
  const requirement = byId.get(id);
  return requirement === undefined || requirement.evidence[revision] !== undefined;
}

/** Returns the requirements of a revision that checks verify: in every run, or when a response shows something. */
export function judgedRequirements(revision: Revision): readonly Requirement[] {
  return [...requirementsOf(revision, "tested"), ...requirementsOf(revision, "when-shown")];
}

/** Returns the requirements of a revision on servers that have a status. */
export function requirementsOf(revision: Revision, status: Requirement["status"]): readonly Requirement[] {
  return requirements.filter(
    (requirement) =>
      requirement.status === status &&
      requirement.subject === "server" &&
      requirement.evidence[revision] !== undefined,
  );
}

/** Returns the ids of the judged requirements that cover an element of a document, such as `schema:Skill.id`. */
export function requirementsCovering(revision: Revision, element: string): readonly string[] {
  const ids = elements[revision][element] ?? [];
  return ids.filter((id) => ["tested", "when-shown"].includes(requirementOf(id).status));
}
