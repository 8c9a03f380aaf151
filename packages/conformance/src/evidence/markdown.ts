import { requirements } from "@skills-api/spec/requirements";
import { exchangeTitle, requestText, responseText } from "../report/exchange-text.ts";
import { block, code } from "../report/markdown-text.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Answered, Drift, EvidenceProposal, Held, RegistryRow } from "./proposal.ts";
import { proposedRows, sourceRow } from "./yaml.ts";

/** Characters of a body that stand in a proof. */
const longestBody = 1500;

/** Characters of what was found or answered: a result has no more. */
const longestText = 2000;

function proofs(exchanges: readonly number[]): string {
  return exchanges.map((number) => `[#${number}](#exchange-${number})`).join(", ");
}

function often(passes: number): string {
  return passes === 1 ? "It held once." : `It held ${passes} times.`;
}

function heading(requirement: string, revision: string, now: RegistryRow | undefined): string[] {
  return [
    `### ${code(requirement)} in ${revision}`,
    "",
    now
      ? `The registry says: ${now.statement} (${now.level}, ${now.evidence})`
      : "The registry has no such row.",
    "",
  ];
}

function driftLines({ requirement, revision, now, outcome, found, passes, question }: Drift): string[] {
  return [
    ...heading(requirement, revision, now),
    `The run says: ${outcome}. ${often(passes)}`,
    "",
    ...found.map(
      ({ detail, exchange }) =>
        `- ${code(detail, longestText)}${exchange === undefined ? "" : ` ${proofs([exchange])}`}`,
    ),
    "",
    question,
    "",
  ];
}

function answeredLines({ requirement, revision, now, answers, disagreements }: Answered): string[] {
  return [
    ...heading(requirement, revision, now),
    ...(now?.questions ?? []).map(({ id, question }) => `Question ${id}: ${question}\n`),
    ...answers.map(({ answer, exchanges, times }) => {
      return `- ${code(answer, longestText)} ${proofs(exchanges)}${times > 1 ? `, ${times} times` : ""}`;
    }),
    "",
    ...disagreements.map((each) => `**The run disagrees with itself**: ${code(each, longestText)}\n`),
  ];
}

function doubtfulLine({ requirement, revision, question, passes, exchanges }: Held): string {
  const line = `- ${code(requirement)} in ${revision}: ${question} ${often(passes)}`;
  return exchanges.length === 0 ? line : `${line} ${proofs(exchanges)}`;
}

function exchangeLines(exchange: RecordedExchange): string[] {
  return [
    `<a id="exchange-${exchange.number}"></a>`,
    "",
    `### ${code(exchangeTitle(exchange))}`,
    "",
    block("text", `${requestText(exchange, longestBody)}\n\n${responseText(exchange, longestBody)}`),
    "",
  ];
}

/** A part with its heading; nothing where there is nothing to say. */
function section(title: string, count: number, intro: string, lines: readonly string[]): string[] {
  return count === 0 ? [] : [`## ${title} (${count})`, "", intro, "", ...lines];
}

function driftSection(drift: readonly Drift[]): string[] {
  const intro = "Each is a question. No row is turned by a run alone.";
  return section("Promises that did not hold", drift.length, intro, drift.flatMap(driftLines));
}

function answeredSection(answered: readonly Answered[]): string[] {
  const intro =
    "A row whose answer settles it gets a statement, a level, evidence live and a check; until then it stays open.";
  return section(
    "Open requirements that were answered",
    answered.length,
    intro,
    answered.flatMap(answeredLines),
  );
}

function proposedSection(proposed: readonly Held[], source: EvidenceProposal["source"]): string[] {
  const intro =
    "Only what changes. The first block belongs into sources.yaml; `at` has the numbers of exchanges below.";
  const rows = [block("yaml", sourceRow(source)), block("yaml", proposedRows(requirements, proposed))];
  return section(
    "Rows that could say live",
    proposed.length,
    intro,
    rows.flatMap((row) => [row, ""]),
  );
}

function doubtfulSection(doubtful: readonly Held[]): string[] {
  const lines = [...doubtful.map(doubtfulLine), ""];
  return section("Held, and not proposed", doubtful.length, "What has to be settled first:", lines);
}

function exchangesSection(exchanges: readonly RecordedExchange[]): string[] {
  const intro =
    "Without keys, and without the names of organization and workspace. A list also shows skills that are not of the run: read before you publish.";
  return section("Exchanges", exchanges.length, intro, exchanges.flatMap(exchangeLines));
}

/** A proposal for whoever reviews it. */
export function evidenceMarkdown(proposal: EvidenceProposal): string {
  const { run, source, held, drift, answered, exchanges } = proposal;
  const proposed = held.filter(({ proposed: change }) => change !== undefined);
  const doubtful = held.filter(({ question }) => question !== undefined);
  const known = held.length - proposed.length - doubtful.length;
  return [
    `# Evidence of run ${code(run.id)}`,
    "",
    `Against ${code(run.origin)} on ${source.retrieved}, ${run.profile}. This prepares a change of spec/requirements/ and makes none.`,
    "",
    ...(run.halted ? [`The run did not go to its end: ${code(run.halted, longestText)}`, ""] : []),
    `${held.length} promises held (${known} of them are live evidence already), ${drift.length} did not, ${answered.length} open ones were answered.`,
    "",
    ...driftSection(drift),
    ...answeredSection(answered),
    ...proposedSection(proposed, source),
    ...doubtfulSection(doubtful),
    ...exchangesSection(exchanges),
  ].join("\n");
}
