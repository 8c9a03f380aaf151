import { exchangeChecks, scenarios } from "@skills-api/conformance";
import type { Requirement } from "@skills-api/spec";
import { revisions } from "./document.ts";
import type { Registry } from "./registry.ts";

function judgesOf(requirement: string): string[] {
  const telling = scenarios.filter(({ checks, observes = [] }) =>
    [...checks, ...observes].includes(requirement),
  );
  const everywhere = revisions.flatMap(exchangeChecks).includes(requirement);
  return [...(everywhere ? ["every exchange"] : []), ...telling.map(({ id }) => id)];
}

/** What decides a requirement, or why nothing does. */
function deciding({ id, subject, status, reason, proof, policy, unobserved }: Requirement): string {
  if (status === "excluded") return `excluded: ${reason}`;
  if (subject === "client") return `proven by ${proof}`;
  if (status === "tested") return `judged by ${judgesOf(id).join(", ")}`;
  const recorded = unobserved ? `not recorded (${unobserved})` : `recorded by ${judgesOf(id).join(", ")}`;
  return `open, ${recorded}; our mock: ${policy}`;
}

/** Every row of the scenario table, and below it each requirement that covers it, with what decides that. */
export function coverage({ scenarioTable, requirements }: Registry): string[] {
  return scenarioTable.flatMap(({ n, scenario, expected, revisions: of }) => [
    `${n}  ${scenario}: ${expected} (${of.join(", ")})`,
    ...requirements
      .filter(({ covers }) => covers.includes(n))
      .map((requirement) => `     ${requirement.id}  ${deciding(requirement)}`),
  ]);
}
