import { scenarios } from "@skills-api/conformance";
import type { Requirement } from "@skills-api/spec";
import { exchangeChecks } from "../../packages/conformance/src/runner/judge/exchange-judge.ts";
import { revisions } from "./document.ts";
import type { Registry } from "./registry.ts";

function verifiersOf(requirement: string): string[] {
  const verifying = scenarios.filter(({ checks, observes = [] }) =>
    [...checks, ...observes].includes(requirement),
  );
  const everywhere = revisions.flatMap(exchangeChecks).includes(requirement);
  return [...(everywhere ? ["every exchange"] : []), ...verifying.map(({ id }) => id)];
}

/** Describes how a requirement is verified, or why it is not. */
function describeVerification({
  id,
  subject,
  status,
  reason,
  proof,
  policy,
  unobserved,
}: Requirement): string {
  if (status === "excluded") return `excluded: ${reason}`;
  if (subject === "client") return `verified by ${proof}`;
  if (status === "tested") return `verified by ${verifiersOf(id).join(", ")}`;
  if (status === "when-shown") return `verified by ${verifiersOf(id).join(", ")} that shows it`;
  const recorded = unobserved ? `not recorded (${unobserved})` : `recorded by ${verifiersOf(id).join(", ")}`;
  return `open, ${recorded}; the mock: ${policy}`;
}

/** Lists each row of the scenario table, followed by the requirements that cover it and how they are verified. */
export function coverageLines({ scenarioTable, requirements }: Registry): string[] {
  return scenarioTable.flatMap(({ id, scenario, expected, revisions: of }) => [
    `${id}  ${scenario}: ${expected} (${of.join(", ")})`,
    ...requirements
      .filter(({ covers }) => covers.includes(id))
      .map((requirement) => `     ${requirement.id}  ${describeVerification(requirement)}`),
  ]);
}
