import type { RecordedExchange } from "@skills-api/conformance";
import { requirements } from "@skills-api/spec/requirements";
import {
  exchangeTitle,
  requestText,
  responseText,
} from "../../../packages/conformance/src/report/exchange-text.ts";
import { block, code } from "../../../packages/conformance/src/report/markdown-text.ts";
import type {
  AnsweredRequirement,
  ConfirmedRequirement,
  EvidenceProposal,
  RegistryRow,
  StatementMismatch,
} from "./proposal.ts";
import { proposedRows, sourceRow } from "./yaml.ts";

/** Characters of a body in an exchange. */
const longestBody = 1500;

/** Characters of a finding or an answer: a result has no more. */
const longestText = 2000;

function exchangeLinks(exchanges: readonly number[]): string {
  return exchanges.map((number) => `[#${number}](#exchange-${number})`).join(", ");
}

function timesHeld(passes: number): string {
  return passes === 1 ? "It held once." : `It held ${passes} times.`;
}

function heading(requirement: string, revision: string, now: RegistryRow | undefined): string[] {
  return [
    `### ${code(requirement)} in ${revision}`,
    "",
    now
      ? `The registry has: ${now.statement} (${now.level}, ${now.evidence})`
      : "The registry has no such row.",
    "",
  ];
}

function mismatchLines(mismatch: StatementMismatch): string[] {
  const { requirement, revision, now, outcome, found, passes, question } = mismatch;
  return [
    ...heading(requirement, revision, now),
    `Outcome of the run: ${outcome}. ${timesHeld(passes)}`,
    "",
    ...found.map(
      ({ detail, exchange }) =>
        `- ${code(detail, longestText)}${exchange === undefined ? "" : ` ${exchangeLinks([exchange])}`}`,
    ),
    "",
    question,
    "",
  ];
}

function answeredLines(answered: AnsweredRequirement): string[] {
  const { requirement, revision, now, answers, disagreements } = answered;
  return [
    ...heading(requirement, revision, now),
    ...(now?.questions ?? []).map(({ id, question }) => `Question ${id}: ${question}\n`),
    ...answers.map(({ answer, exchanges, times }) => {
      return `- ${code(answer, longestText)} ${exchangeLinks(exchanges)}${times > 1 ? `, ${times} times` : ""}`;
    }),
    "",
    ...disagreements.map((each) => `**Contradiction within the run**: ${code(each, longestText)}\n`),
  ];
}

function questionLine(confirmed: ConfirmedRequirement): string {
  const { requirement, revision, question, passes, exchanges } = confirmed;
  const line = `- ${code(requirement)} in ${revision}: ${question} ${timesHeld(passes)}`;
  return exchanges.length === 0 ? line : `${line} ${exchangeLinks(exchanges)}`;
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

/** Returns a section with its heading; empty if there are no entries. */
function section(title: string, count: number, intro: string, lines: readonly string[]): string[] {
  return count === 0 ? [] : [`## ${title} (${count})`, "", intro, "", ...lines];
}

function mismatchSection(mismatches: readonly StatementMismatch[]): string[] {
  const intro = "Each is a question. A run alone changes no row.";
  return section("Promises that did not hold", mismatches.length, intro, mismatches.flatMap(mismatchLines));
}

function answeredSection(answered: readonly AnsweredRequirement[]): string[] {
  const intro =
    "A row whose question is answered gets a statement, a level, evidence live and a check; until then it stays open.";
  return section("Answers to open questions", answered.length, intro, answered.flatMap(answeredLines));
}

function proposedSection(
  proposed: readonly ConfirmedRequirement[],
  source: EvidenceProposal["source"],
): string[] {
  const intro =
    "Only the properties that change. The first block belongs in sources.yaml; `at` has the numbers of the exchanges below.";
  const rows = [block("yaml", sourceRow(source)), block("yaml", proposedRows(requirements, proposed))];
  return section(
    "Rows that could become live",
    proposed.length,
    intro,
    rows.flatMap((row) => [row, ""]),
  );
}

function questionSection(questioned: readonly ConfirmedRequirement[]): string[] {
  const lines = [...questioned.map(questionLine), ""];
  return section("Confirmed, with a question", questioned.length, "Answer these first:", lines);
}

function exchangesSection(exchanges: readonly RecordedExchange[]): string[] {
  const intro =
    "Without keys, and without the names of organization and workspace. A list also shows skills that do not belong to the run: read the exchanges before you publish them.";
  return section("Exchanges", exchanges.length, intro, exchanges.flatMap(exchangeLines));
}

/** Formats a proposal for review. */
export function evidenceMarkdown(proposal: EvidenceProposal): string {
  const { run, source, confirmed, mismatches, answered, exchanges } = proposal;
  const proposed = confirmed.filter(({ proposed: change }) => change !== undefined);
  const questioned = confirmed.filter(({ question }) => question !== undefined);
  const known = confirmed.length - proposed.length - questioned.length;
  return [
    `# Evidence of run ${code(run.id)}`,
    "",
    `Against ${code(run.origin)} on ${source.retrieved}, ${run.profile}. This proposes changes of spec/requirements/ and makes none.`,
    "",
    ...(run.halted ? [`The run stopped early: ${code(run.halted, longestText)}`, ""] : []),
    `${confirmed.length} promises held (${known} of them are live already), ${mismatches.length} did not, ${answered.length} open questions have answers.`,
    "",
    ...mismatchSection(mismatches),
    ...answeredSection(answered),
    ...proposedSection(proposed, source),
    ...questionSection(questioned),
    ...exchangesSection(exchanges),
  ].join("\n");
}
