import { parseArgs } from "node:util";
import { revisions } from "@skills-api/spec";
import { requirements, sources } from "@skills-api/spec/requirements";
import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { exchangeChecks } from "../runner/judge/exchange-judge.ts";
import { scenarios } from "../suite/scenarios/index.ts";

function similar(id: string): string {
  const words = id.split(/[.-]/);
  const near = requirements.filter((each) => words.every((word) => each.id.includes(word))).slice(0, 5);
  if (near.length === 0) return ": skills-conformance list shows what a run judges and records";
  return `; did you mean ${near.map((each) => each.id).join(", ")}?`;
}

function judges(id: string): string[] {
  const everywhere = revisions.some((revision) => exchangeChecks(revision).includes(id));
  const own = scenarios.filter(({ checks }) => checks.includes(id)).map((scenario) => scenario.id);
  return [...own, ...(everywhere ? ["every exchange"] : [])];
}

/** `skills-conformance explain`: one promise, and what is known of it. */
export async function explain(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [id, ...rest] = positionals;
  if (!id || rest.length > 0) throw new UsageError("explain takes one requirement");
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new UsageError(`no requirement is called ${quoteRedacted(id)}${similar(id)}`);
  console.log(`${id} (${requirement.level}, ${requirement.operation})\n  ${requirement.statement}\n`);
  for (const [revision, evidence] of Object.entries(requirement.evidence)) {
    console.log(`evidence    ${evidence} for ${revision}`);
  }
  for (const { source, at } of requirement.sources) {
    const { title = source, url } = sources[source] ?? {};
    console.log(`source      ${title}${at ? `, ${at}` : ""}${url ? ` <${url}>` : ""}`);
  }
  console.log(`status      ${requirement.status}${requirement.reason ? `: ${requirement.reason}` : ""}`);
  if (requirement.policy) console.log(`our mock    ${requirement.policy}`);
  if (requirement.unobserved) console.log(`unobserved  ${requirement.unobserved}`);
  for (const judge of judges(id)) console.log(`judged by   ${judge}`);
  const observers = scenarios.filter(({ observes = [] }) => observes.includes(id));
  for (const { id: observer } of observers) console.log(`recorded by ${observer}`);
  return 0;
}
