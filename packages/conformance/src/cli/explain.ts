import { revisions } from "@skills-api/spec";
import { requirements, sources } from "@skills-api/spec/requirements";
import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { ExitCode } from "../results/outcome.ts";
import { exchangeChecks } from "../runner/judge/exchange-judge.ts";
import { scenarios } from "../suite/scenarios/index.ts";
import type { Io } from "./io.ts";
import { readArguments } from "./read-options.ts";

function suggestionsFor(id: string): string {
  const words = id.split(/[.-]/);
  const near = requirements.filter((each) => words.every((word) => each.id.includes(word))).slice(0, 5);
  if (near.length === 0) return ": skills-conformance list prints them";
  return `; did you mean ${near.map((each) => each.id).join(", ")}?`;
}

/** Returns the scenarios that judge a requirement. */
function judgesOf(id: string): string[] {
  const everywhere = revisions.some((revision) => exchangeChecks(revision).includes(id));
  const own = scenarios.filter(({ checks }) => checks.includes(id)).map((scenario) => scenario.id);
  return [...own, ...(everywhere ? ["every exchange"] : [])];
}

function linesOf(requirement: (typeof requirements)[number]): string[] {
  const { id, level, operation, statement, evidence, status, reason, policy, unobserved } = requirement;
  const observers = scenarios.filter(({ observes = [] }) => observes.includes(id));
  return [
    `${id} (${level}, ${operation})`,
    `  ${statement}`,
    "",
    ...Object.entries(evidence).map(([revision, kind]) => `evidence    ${kind} for ${revision}`),
    ...requirement.sources.map(({ source, at }) => {
      const { title = source, url } = sources[source] ?? {};
      return `source      ${title}${at ? `, ${at}` : ""}${url ? ` <${url}>` : ""}`;
    }),
    `status      ${status}${reason ? `: ${reason}` : ""}`,
    ...(policy ? [`mock        ${policy}`] : []),
    ...(unobserved ? [`unobserved  ${unobserved}`] : []),
    ...judgesOf(id).map((judge) => `judged by   ${judge}`),
    ...observers.map((scenario) => `recorded by ${scenario.id}`),
  ];
}

/** `skills-conformance explain`: prints one promise, its evidence, and what judges it. */
export async function explain(args: readonly string[], { stdout }: Io): Promise<ExitCode> {
  const { operands } = readArguments("explain", args);
  const [id, ...rest] = operands;
  if (!id || rest.length > 0) throw new UsageError("explain takes one requirement");
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new UsageError(`unknown requirement ${quoteRedacted(id)}${suggestionsFor(id)}`);
  stdout.write(`${linesOf(requirement).join("\n")}\n`);
  return 0;
}
