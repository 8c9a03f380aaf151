import { requirements } from "@skills-api/spec/requirements";
import type { RecordedExchange } from "../recording/recorded.ts";
import { answerText, exchangeTitle, requestText } from "../report/exchange-text.ts";
import { printable } from "../report/printable.ts";
import type { Answered, Drift, EvidenceProposal, Held, RegistryRow } from "./proposal.ts";
import { proposedRows, sourceRow } from "./yaml.ts";

/** Characters of a body that stand in a proof. */
const longestBody = 1500;

/** The longest run of backticks in a text, and one more: nothing in it ends what that encloses. */
function ticks(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}

/** A text that a server chose some of, within a line. */
function code(text: string): string {
  const line = printable(text);
  const fence = ticks(line, 1);
  return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

function block(text: string, language = "text"): string[] {
  const lines = text.split("\n").map(printable);
  const fence = ticks(text, 3);
  return [`${fence}${language}`, ...lines, fence];
}

function proofs(exchanges: readonly number[]): string {
  return exchanges.map((number) => `[#${number}](#exchange-${number})`).join(", ");
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
    `The run says: ${outcome}; it held ${passes} times.`,
    "",
    ...found.map(
      ({ detail, exchange }) => `- ${code(detail)}${exchange === undefined ? "" : ` ${proofs([exchange])}`}`,
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
      return `- ${code(answer)} ${proofs(exchanges)}${times > 1 ? `, ${times} times` : ""}`;
    }),
    "",
    ...disagreements.map((each) => `**The run disagrees with itself**: ${code(each)}\n`),
  ];
}

function openHeldLines({ requirement, revision, question, exchange }: Held): string {
  return `- ${code(requirement)} in ${revision}: ${question}${exchange === undefined ? "" : ` ${proofs([exchange])}`}`;
}

function exchangeLines(exchange: RecordedExchange): string[] {
  return [
    `<a id="exchange-${exchange.number}"></a>`,
    "",
    `### ${code(exchangeTitle(exchange))}`,
    "",
    ...block(`${requestText(exchange, longestBody)}\n\n${answerText(exchange, longestBody)}`),
    "",
  ];
}

/** A part with its heading; nothing where there is nothing to say. */
function section(title: string, count: number, intro: string, lines: readonly string[]): string[] {
  return count === 0 ? [] : [`## ${title} (${count})`, "", intro, "", ...lines];
}

/** A proposal for whoever reviews it. */
export function evidenceMarkdown(proposal: EvidenceProposal): string {
  const { run, source, held, drift, answered, exchanges } = proposal;
  const proposed = held.filter(({ proposed: change }) => change !== undefined);
  const doubtful = held.filter(({ question }) => question !== undefined);
  const known = held.length - proposed.length - doubtful.length;
  const rows = [
    ...block(sourceRow(source), "yaml"),
    "",
    ...block(proposedRows(requirements, proposed), "yaml"),
    "",
  ];
  return [
    `# Evidence of run ${code(run.id)}`,
    "",
    `Against ${code(run.origin)} on ${source.retrieved}, ${run.profile}. This prepares a change of spec/requirements/ and makes none.`,
    "",
    ...(run.halted ? [`The run did not go to its end: ${code(run.halted)}`, ""] : []),
    `${held.length} promises held (${known} of them are live evidence already), ${drift.length} did not, ${answered.length} open ones were answered.`,
    "",
    ...section(
      "Promises that did not hold",
      drift.length,
      "Each is a question. No row is turned by a run alone.",
      drift.flatMap(driftLines),
    ),
    ...section(
      "Open requirements that were answered",
      answered.length,
      "A row whose answer settles it gets a statement, a level, evidence live and a check; until then it stays open.",
      answered.flatMap(answeredLines),
    ),
    ...section(
      "Rows that could say live",
      proposed.length,
      "Only what changes. The first block belongs into sources.yaml; `at` is the number of the exchange below.",
      rows,
    ),
    ...section("Held, and not proposed", doubtful.length, "What has to be settled first:", [
      ...doubtful.map(openHeldLines),
      "",
    ]),
    ...section(
      "Exchanges",
      exchanges.length,
      "Without keys, and without the names of organization and workspace. A list also shows skills that are not of the run: read before you publish.",
      exchanges.flatMap(exchangeLines),
    ),
  ].join("\n");
}
