import { requirementsOf } from "../../src/core/registry.ts";
import { scenarios } from "../../src/scenarios/index.ts";

/** The id of every check of the suite. */
export const everyCheck: readonly string[] = requirementsOf("skills-2025-10-02", "tested").map(
  ({ id }) => id,
);

/** Every check of the suite except some. */
export function everyCheckBut(some: readonly string[]): string[] {
  return everyCheck.filter((id) => !some.includes(id));
}

/** The checks of a scenario. */
export function checksOf(scenario: string): readonly string[] {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new Error(`no scenario is called ${scenario}`);
  return found.checks;
}
