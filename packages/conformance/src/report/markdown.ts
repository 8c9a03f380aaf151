import type { CheckResult, RunResult } from "../results/result.ts";
import { mockHint } from "./curl.ts";
import { exchangeTitle, requestText, responseText } from "./exchange-text.ts";
import { block, code, html, plain, prose } from "./markdown-text.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";
import { percent, verdictOf } from "./verdict.ts";

/** Bytes of a report; a job summary on GitHub may have 1 MiB. */
const maxBytes = 180_000;

/** Entries that are listed. */
const maxListed = { rows: 100, groups: 20, ids: 5, leftovers: 20 };

/** Characters of a body that are shown. */
const maxBodyLength = 2_000;

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

function findingText({ findings, outcome }: CheckResult): string {
  const [first, ...others] = findings.filter((finding) => finding.outcome === outcome);
  return `${code(first?.detail ?? "")}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}

function failureTable(title: string, checks: readonly CheckResult[], reproduce: Reproduce): string[] {
  if (checks.length === 0) return [];
  const listed = checks.slice(0, maxListed.rows);
  const rows = listed.map((check) => {
    const exchange = reproduce(check)?.exchange.number;
    const { id, revision, statement } = check;
    return row([
      code(id),
      code(revision),
      prose(statement),
      findingText(check),
      exchange ? `${exchange}` : "",
    ]);
  });
  const others = checks.length - listed.length;
  return [
    "",
    `## ${title} (${checks.length})`,
    "",
    row(["Check", "Revision", "Expected", "Found", "Exchange"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows,
    ...(others > 0 ? ["", `And ${others} more.`] : []),
  ];
}

function undecidedLines(checks: readonly CheckResult[]): string[] {
  if (checks.length === 0) return [];
  const reasonOf = ({ findings, outcome }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "no reason given";
  const groups = [...Map.groupBy(checks, reasonOf)].map(([reason, group]) => {
    return { reason, ids: [...new Set(group.map(({ id }) => id))] };
  });
  const lines = groups.slice(0, maxListed.groups).map(({ reason, ids }) => {
    const listed = ids.slice(0, maxListed.ids).map((id) => code(id));
    const others = ids.length - listed.length;
    return `- ${ids.length}: ${code(reason)}: ${listed.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
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
  const listed = leftovers.slice(0, maxListed.leftovers).map((each) => `- ${code(each)}`);
  const others = leftovers.length - listed.length;
  return [
    "",
    `## Left behind (${leftovers.length})`,
    "",
    ...listed,
    ...(others > 0 ? [`- and ${others} more`] : []),
    ...(ledger ? ["", `\`skills-conformance sweep\` deletes them, using the ledger ${code(ledger)}.`] : []),
  ];
}

/** Returns a collapsed section with an exchange: its request, its response, and the curl command that repeats it. */
function detailLines({ id, revision }: CheckResult, { exchange, curl, note }: Reproduction): string {
  const lines = [
    "",
    "<details>",
    `<summary><code>${html(id)}</code> (${html(revision)}): <code>${html(exchangeTitle(exchange))}</code></summary>`,
    "",
    block("http", requestText(exchange, maxBodyLength)),
    "",
    block("http", responseText(exchange, maxBodyLength)),
    ...(curl ? ["", block("sh", curl)] : []),
    ...(note ? ["", `${plain(note)}.`] : []),
    "",
    "</details>",
  ];
  return lines.join("\n");
}

/** Returns the exchanges that show the failures, as many as fit into `maxSize` bytes. */
function exchangeLines(checks: readonly CheckResult[], reproduce: Reproduce, maxSize: number): string[] {
  const all = checks.flatMap((check) => {
    const reproduction = reproduce(check);
    return reproduction ? [detailLines(check, reproduction)] : [];
  });
  let remaining = maxSize;
  const fitting = all.filter((details) => {
    const size = Buffer.byteLength(details) + 1;
    if (size > remaining) return false;
    remaining -= size;
    return true;
  });
  const others = all.length - fitting.length;
  if (all.length === 0) return [];
  return [
    "",
    "## Exchanges",
    ...fitting,
    ...(others > 0 ? ["", `And ${others} more, which reports in other formats include.`] : []),
  ];
}

/** Formats a result as a Markdown page, for example for the summary of a GitHub Actions job. */
export function markdownReport(result: RunResult): string {
  const { checks, origin } = result;
  const checksWith = (...outcomes: string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const reproduce = reproducer(result);
  const failed = checksWith("fail", "stale-baseline");
  const warned = checksWith("warn");
  const lines = [
    `# Skills API conformance: ${verdictOf(result).long}`,
    "",
    ...figureRows(result),
    ...failureTable("Failed", failed, reproduce),
    ...failureTable("Warnings", warned, reproduce),
    ...undecidedLines(checksWith("indeterminate", "not-run")),
    ...leftoverLines(result),
  ];
  const shown = [...failed, ...warned];
  const hint =
    origin === undefined && shown.some((check) => reproduce(check)?.curl) ? ["", plain(mockHint)] : [];
  const maxSize = maxBytes - Buffer.byteLength(lines.join("\n"));
  return `${[...lines, ...exchangeLines(shown, reproduce, maxSize), ...hint].join("\n")}\n`;
}
