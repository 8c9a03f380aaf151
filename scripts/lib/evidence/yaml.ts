import { type Requirement, revisions, type SourceReference } from "@skills-api/spec";
import { escapeControlCharacters } from "../../../packages/conformance/src/base/control-characters.ts";
import type { ConfirmedRequirement, EvidenceProposal } from "./proposal.ts";

function flow(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

function reference({ source, at }: SourceReference): string {
  return flow([["source", source], ...(at === undefined ? [] : [["at", JSON.stringify(at)] as const])]);
}

/** Returns the row of sources.yaml for a run. */
export function sourceRow({ key, title, retrieved }: EvidenceProposal["source"]): string {
  return `${key}:\n  title: ${JSON.stringify(escapeControlCharacters(title))}\n  retrieved: ${retrieved}`;
}

function rowOf(
  { id, level, statement, evidence, sources }: Requirement,
  own: readonly ConfirmedRequirement[],
): string {
  const known = revisions.flatMap((revision) => {
    const now = evidence[revision];
    return now ? [{ revision, now, next: own.find((each) => each.revision === revision)?.proposed }] : [];
  });
  const added = known.flatMap(({ next }) => next?.source ?? []);
  const often = own.map(({ revision, passes, exchanges }) => {
    const times = passes === 1 ? "once" : `${passes} times`;
    const where = passes > exchanges.length ? "first in" : "in";
    return `# held ${times} in ${revision}, ${where} ${exchanges.map((each) => `#${each}`).join(", ")}`;
  });
  return [
    `# ${level}: ${statement}`,
    `# now ${known.map(({ revision, now }) => `${revision}: ${now}`).join(", ")}`,
    ...often,
    `- id: ${id}`,
    `  evidence: ${flow(known.map(({ revision, now, next }) => [revision, next?.evidence ?? now]))}`,
    `  sources: [${[...sources, ...added].map(reference).join(", ")}]`,
  ].join("\n");
}

/** Returns the proposed rows in the form of the registry: only the properties that change. */
export function proposedRows(
  requirements: readonly Requirement[],
  proposed: readonly ConfirmedRequirement[],
): string {
  const byId = Map.groupBy(proposed, ({ requirement }) => requirement);
  return requirements
    .flatMap((requirement) => {
      const own = byId.get(requirement.id);
      return own ? [rowOf(requirement, own)] : [];
    })
    .join("\n\n");
}
