import { parseArgs } from "node:util";
import { revisions } from "@skills-api/spec";
import { exchangeChecks } from "../judge/exchange-judge.ts";
import { scenarios } from "../scenarios/index.ts";

/** `skills-conformance list`: what a run tells, and what each scenario decides. */
export async function list(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
  const everyExchange = [...new Set(revisions.flatMap(exchangeChecks))];
  const rows = scenarios.map(({ id, title, writes, needs = [], checks, observes = [] }) => {
    return { id, title, writes, needs, checks, observes };
  });
  if (values.json) {
    console.log(JSON.stringify({ scenarios: rows, everyExchange }, null, 2));
    return 0;
  }
  for (const { id, title, writes, needs, checks, observes } of rows) {
    const traits = [writes ? "writes" : "reads", ...needs.map((need) => `needs ${need}`)];
    console.log(`${id}: ${title} (${traits.join(", ")})`);
    for (const check of checks) console.log(`  ${check}`);
    for (const requirement of observes) console.log(`  ${requirement} (recorded, not judged)`);
  }
  console.log("every exchange");
  for (const check of everyExchange) console.log(`  ${check}`);
  return 0;
}
