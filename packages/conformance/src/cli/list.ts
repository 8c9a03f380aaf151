import { parseArgs } from "node:util";
import { type Revision, revisions } from "@skills-api/spec";
import { isPromised } from "../contract/registry.ts";
import { exchangeChecks } from "../runner/judge/exchange-judge.ts";
import { concerns } from "../runner/select-scenarios.ts";
import type { Scenario } from "../suite/scenario.ts";
import { scenarios } from "../suite/scenarios/index.ts";

function rowOf(scenario: Scenario) {
  const { id, title, writes, needs = [], checks, observes = [] } = scenario;
  const told = revisions.filter((revision) => concerns(revision, scenario));
  return { id, title, revisions: told, writes, needs, checks, observes };
}

/** Names the revisions that promise something where not all of them do. */
function onlyIn(id: string, among: readonly Revision[]): string {
  const own = among.filter((revision) => isPromised(id, revision));
  return own.length < among.length ? ` (${own.join(" and ")} only)` : "";
}

/** `skills-conformance list`: what a run tells, and what each scenario decides. */
export async function list(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
  const everyExchange = [...new Set(revisions.flatMap(exchangeChecks))];
  const rows = scenarios.map(rowOf);
  if (values.json) {
    console.log(JSON.stringify({ scenarios: rows, everyExchange }, null, 2));
    return 0;
  }
  for (const { id, title, revisions: told, writes, needs, checks, observes } of rows) {
    const traits = [writes ? "writes" : "reads", ...needs.map((need) => `needs ${need}`)];
    console.log(`${id}: ${title} (${[...traits, `in ${told.join(" and ")}`].join(", ")})`);
    for (const check of checks) console.log(`  ${check}${onlyIn(check, told)}`);
    for (const open of observes) console.log(`  ${open}${onlyIn(open, told)} (recorded, not judged)`);
  }
  console.log("every exchange");
  for (const check of everyExchange) console.log(`  ${check}${onlyIn(check, revisions)}`);
  return 0;
}
