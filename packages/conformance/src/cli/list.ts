import { type Revision, revisions } from "@skills-api/spec";
import { isPromised } from "../contract/registry.ts";
import type { ExitCode } from "../results/outcome.ts";
import { exchangeChecks } from "../runner/judge/exchange-judge.ts";
import { concerns } from "../runner/select-scenarios.ts";
import type { Scenario } from "../suite/scenario.ts";
import { scenarios } from "../suite/scenarios/index.ts";
import type { Io } from "./io.ts";
import { readArguments } from "./read-options.ts";

function rowOf(scenario: Scenario) {
  const { id, title, writes, needs = [], checks, observes = [] } = scenario;
  const concerned = revisions.filter((revision) => concerns(revision, scenario));
  return { id, title, revisions: concerned, writes, needs, checks, observes };
}

/** Names the revisions that have a requirement, unless all of them do. */
function onlyIn(id: string, among: readonly Revision[]): string {
  const own = among.filter((revision) => isPromised(id, revision));
  return own.length < among.length ? ` (${own.join(" and ")} only)` : "";
}

function linesOf({ id, title, revisions: own, writes, needs, checks, observes }: ReturnType<typeof rowOf>) {
  const traits = [writes ? "writes" : "reads", ...needs.map((need) => `needs ${need}`)];
  return [
    `${id}: ${title} (${[...traits, `in ${own.join(" and ")}`].join(", ")})`,
    ...checks.map((check) => `  ${check}${onlyIn(check, own)}`),
    ...observes.map((open) => `  ${open}${onlyIn(open, own)} (recorded, not judged)`),
  ];
}

/** `skills-conformance list`: prints the scenarios and the checks of each. */
export async function list(args: readonly string[], { stdout }: Io): Promise<ExitCode> {
  const { values } = readArguments("list", args);
  const everyExchange = [...new Set(revisions.flatMap(exchangeChecks))];
  const rows = scenarios.map(rowOf);
  const lines = values.json
    ? [JSON.stringify({ scenarios: rows, everyExchange }, null, 2)]
    : [
        ...rows.flatMap(linesOf),
        "every exchange",
        ...everyExchange.map((check) => `  ${check}${onlyIn(check, revisions)}`),
      ];
  stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
