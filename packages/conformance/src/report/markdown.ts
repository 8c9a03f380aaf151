import type { CheckResult, RunResult } from "../results/result.ts";
import { tryAgainst } from "./curl.ts";
import { answerText, exchangeTitle, requestText } from "./exchange-text.ts";
import { block, code, html, plain, prose } from "./markdown-text.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";
import { percent, verdictOf } from "./verdict.ts";

/** Bytes of it all, far below what a job summary of GitHub may have. */
const mostBytes = 180_000;

/** What is listed of a kind. */
const most = { rows: 100, groups: 20, ids: 5, leftovers: 20 };

/** Characters of a body that are shown. */
const mostOfBody = 2_000;

type Reproduce = (check: CheckResult) => Reproduction | undefined;

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function figureRows(result: RunResult): string[] {
  const { target, revisions, profile, figures, sent, halted } = result;
  const { failed, decided, checks, divergence, coverage, liveVerified } = figures;
  return [
    row(["", ""]),
    row(["---", "---"]),
    row(["Target", code(target)]),
    row([revisions.length > 1 ? "Revisions" : "Revision", revisions.map((each) => code(each)).join(" and ")]),
    row(["Profile", profile]),
    row(["Requests", String(sent.requests)]),
    row(["Divergence", `${percent(divergence)} (${failed} of ${checks} checks failed)`]),
    row(["Coverage", `${percent(coverage)} (${decided} of ${checks} checks decided)`]),
    row(["Live-verified", percent(liveVerified)]),
    ...(halted ? [row(["Stopped", code(halted)])] : []),
  ];
}

function foundIn({ findings, outcome }: CheckResult): string {
  const [first, ...others] = findings.filter((finding) => finding.outcome === outcome);
  return `${code(first?.detail ?? "")}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}

function failureTable(title: string, checks: readonly CheckResult[], reproduce: Reproduce): string[] {
  if (checks.length === 0) return [];
  const listed = checks.slice(0, most.rows);
  const rows = listed.map((check) => {
    const exchange = reproduce(check)?.exchange.number;
    const { id, revision, statement } = check;
    return row([code(id), code(revision), prose(statement), foundIn(check), exchange ? `${exchange}` : ""]);
  });
  const others = checks.length - listed.length;
  return [
    "",
    `## ${title} (${checks.length})`,
    "",
    row(["Check", "Revision", "Promised", "Found", "Exchange"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows,
    ...(others > 0 ? ["", `And ${others} more.`] : []),
  ];
}

function undecidedLines(checks: readonly CheckResult[]): string[] {
  if (checks.length === 0) return [];
  const reason = ({ findings, outcome }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "no reason given";
  const groups = [...Map.groupBy(checks, reason)].map(([why, group]) => {
    return { why, ids: [...new Set(group.map(({ id }) => id))] };
  });
  const lines = groups.slice(0, most.groups).map(({ why, ids }) => {
    const named = ids.slice(0, most.ids).map((id) => code(id));
    const others = ids.length - named.length;
    return `- ${ids.length}: ${code(why)}: ${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
  });
  const rest = groups.length - lines.length;
  const ids = new Set(checks.map(({ id }) => id));
  return [
    "",
    `## Undecided (${ids.size})`,
    "",
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more reasons`] : []),
  ];
}

function leftoverLines({ leftovers, ledger }: RunResult): string[] {
  if (leftovers.length === 0) return [];
  const listed = leftovers.slice(0, most.leftovers).map((each) => `- ${code(each)}`);
  const others = leftovers.length - listed.length;
  return [
    "",
    `## Left behind (${leftovers.length})`,
    "",
    ...listed,
    ...(others > 0 ? [`- and ${others} more`] : []),
    ...(ledger ? ["", `\`skills-conformance sweep\` deletes it, from the ledger ${code(ledger)}.`] : []),
  ];
}

/** One failure, folded away: the request, the answer, and the line that sends it again. */
function detailLines({ id, revision }: CheckResult, { exchange, curl, note }: Reproduction): string {
  const lines = [
    "",
    "<details>",
    `<summary><code>${html(id)}</code> (${html(revision)}): <code>${html(exchangeTitle(exchange))}</code></summary>`,
    "",
    block("http", requestText(exchange, mostOfBody)),
    "",
    block("http", answerText(exchange, mostOfBody)),
    ...(curl ? ["", block("sh", curl)] : []),
    ...(note ? ["", `${plain(note)}.`] : []),
    "",
    "</details>",
  ];
  return lines.join("\n");
}

/** As many of the failures as there is room for. */
function exchangeLines(checks: readonly CheckResult[], reproduce: Reproduce, room: number): string[] {
  const all = checks.flatMap((check) => {
    const reproduction = reproduce(check);
    return reproduction ? [detailLines(check, reproduction)] : [];
  });
  let left = room;
  const fitting = all.filter((details) => {
    const size = Buffer.byteLength(details) + 1;
    if (size > left) return false;
    left -= size;
    return true;
  });
  const others = all.length - fitting.length;
  if (all.length === 0) return [];
  return [
    "",
    "## Exchanges",
    ...fitting,
    ...(others > 0 ? ["", `And ${others} more, which the other kinds of report have.`] : []),
  ];
}

/** A page for people, such as the summary of a job: what is broken, what stayed open, and how to see it again. */
export function markdownReport(result: RunResult): string {
  const { checks, origin } = result;
  const among = (...outcomes: string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const reproduce = reproducer(result);
  const failed = among("fail", "stale-baseline");
  const warned = among("warn");
  const lines = [
    `# Skills API conformance: ${verdictOf(result).long}`,
    "",
    ...figureRows(result),
    ...failureTable("Broken promises", failed, reproduce),
    ...failureTable("Warnings", warned, reproduce),
    ...undecidedLines(among("indeterminate", "not-run")),
    ...leftoverLines(result),
  ];
  const shown = [...failed, ...warned];
  const hint =
    origin === undefined && shown.some((check) => reproduce(check)?.curl) ? ["", plain(tryAgainst)] : [];
  const room = mostBytes - Buffer.byteLength(lines.join("\n"));
  return `${[...lines, ...exchangeLines(shown, reproduce, room), ...hint].join("\n")}\n`;
}
