import type { Revision } from "@skills-api/spec";
import { sources } from "@skills-api/spec/requirements";
import { escapeControlCharacters } from "../base/control-characters.ts";
import { mapStrings } from "../base/json.ts";
import type { Outcome } from "../results/outcome.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { type Colors, createColors, type Format } from "./colors.ts";
import { tryAgainst } from "./curl.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";
import { summaryLines } from "./terminal-summary.ts";
import { unobservedPropertyLines } from "./unobserved-properties.ts";

/** How the terminal report is written. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Print what was skipped and what open requirements were answered, too, and leave no list short. */
  readonly verbose: boolean;
}

/** Names the revision of something, in a run that speaks several. */
type Where = (revision: Revision) => string;

interface InRevision {
  readonly id: string;
  readonly revision: Revision;
}

const words: Readonly<Record<Outcome, { title: string; format: Format }>> = {
  fail: { title: "Broken promises", format: "red" },
  "stale-baseline": { title: "Stale entries of the baseline", format: "red" },
  "expected-fail": { title: "Broken promises that the baseline expects", format: "gray" },
  indeterminate: { title: "Undecided: no answer that can be judged", format: "yellow" },
  "not-run": { title: "Undecided: never judged", format: "yellow" },
  warn: { title: "Warnings", format: "yellow" },
  pass: { title: "Passed", format: "green" },
  skip: { title: "Skipped", format: "gray" },
};

/** What is listed of one kind unless everything is asked for: a dead server leaves hundreds of checks undecided. */
const most = { findings: 3, alike: 5, reasons: 8, leftovers: 10 };

function known({ evidence, sources: from }: CheckResult): string {
  const titles = from.map(({ source, at }) => (sources[source]?.title ?? source) + (at ? `, ${at}` : ""));
  return `${evidence}: ${titles.join("; ")}`;
}

/** Checks by their ids, each with the revisions that it is named for. */
function byId(checks: readonly InRevision[], where: Where): string[] {
  const groups = Map.groupBy(checks, ({ id }) => id);
  return [...groups].map(([id, own]) => id + own.map(({ revision }) => where(revision)).join(""));
}

/** How to see it again. Of a line of shell nothing is left out: it is to be copied. */
function tryLines(reproduction: Reproduction | undefined): string[] {
  if (!reproduction) return [];
  const { exchange, curl, note } = reproduction;
  return [
    ...(curl ? [`    try:      ${escapeControlCharacters(curl)}`] : []),
    ...(note ? [`    exchange ${exchange.number}: ${escapeControlCharacters(note)}`] : []),
  ];
}

/** Lines to try need a server, and that of the run may have ended with it. */
function whereToTry({ origin }: RunResult, lines: readonly string[]): string[] {
  if (origin !== undefined || !lines.some((line) => line.startsWith("    try: "))) return [];
  return [tryAgainst, ""];
}

function checkLines(check: CheckResult, { where, reproduce }: Style): string[] {
  const shown = check.findings.filter(({ outcome }) => outcome === check.outcome);
  const lines = [`  ${check.id}${where(check.revision)}`, `    promised: ${check.statement}`];
  for (const { scenario, detail } of shown.slice(0, most.findings)) {
    lines.push(`    found:    ${detail}${scenario ? ` [${scenario}]` : ""}`);
  }
  if (shown.length > most.findings) lines.push(`    and ${shown.length - most.findings} more`);
  lines.push(...tryLines(reproduce(check)));
  lines.push(`    known as ${known(check)}${check.provisional ? "; provisional here" : ""}`);
  return lines;
}

/** Undecided checks by the reason, which many of them share: then their number says enough. */
function undecidedLines(checks: readonly CheckResult[], where: Where, verbose: boolean): string[] {
  const reason = ({ outcome, findings }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "";
  const groups = [...Map.groupBy(checks, reason)];
  const listed = verbose ? groups : groups.slice(0, most.reasons);
  const lines = listed.flatMap(([why, group]) => {
    const ids = byId(group, where);
    if (!verbose && ids.length > most.alike) return [`  ${ids.length} checks: ${why}`];
    return [`  ${why}`, ...ids.map((id) => `    ${id}`)];
  });
  const others = groups.slice(listed.length).flatMap(([, group]) => group);
  return others.length > 0
    ? [...lines, `  and ${byId(others, where).length} checks for other reasons`]
    : lines;
}

function findingLines(result: RunResult, outcome: Outcome, style: Style): string[] {
  const { where, paint, verbose } = style;
  const group = result.checks.filter((check) => check.outcome === outcome);
  if (group.length === 0) return [];
  const { title, format } = words[outcome];
  const judged = outcome !== "indeterminate" && outcome !== "not-run";
  const body = judged
    ? group.flatMap((check) => checkLines(check, style))
    : undecidedLines(group, where, verbose);
  // Undecided checks are named once for all revisions.
  const count = judged ? group.length : byId(group, where).length;
  return [paint(format, `${title} (${count})`), ...body, ""];
}

interface Style {
  readonly where: Where;
  readonly reproduce: (check: CheckResult) => Reproduction | undefined;
  readonly paint: Colors;
  readonly verbose: boolean;
}

/** What was left behind, and what to do about it. */
function leftoverLines({ leftovers, ledger }: RunResult, { paint, verbose }: Style): string[] {
  if (leftovers.length === 0) return [];
  const listed = verbose ? leftovers : leftovers.slice(0, most.leftovers);
  const others = leftovers.length - listed.length;
  return [
    ...listed.map((leftover) => paint("red", `Left behind: ${leftover}`)),
    ...(others > 0 ? [paint("red", `and ${others} more`)] : []),
    ...(ledger ? [`  skills-conformance sweep deletes what is left, from the ledger ${ledger}`] : []),
    "",
  ];
}

/** The report for people: the verdict, what is wrong first, then what stayed open. */
export function terminalReport(raw: RunResult, { color, verbose }: TerminalOptions): string {
  const result = mapStrings({ ...raw, exchanges: [] }, escapeControlCharacters);
  const paint = createColors(color);
  const where: Where = (revision) => (result.revisions.length > 1 ? ` (${revision})` : "");
  const style = { where, reproduce: reproducer(raw), paint, verbose };
  const broken = (["fail", "stale-baseline", "warn"] as const).flatMap((outcome) =>
    findingLines(result, outcome, style),
  );
  const undecided = (["indeterminate", "not-run", "expected-fail"] as const).flatMap((outcome) =>
    findingLines(result, outcome, style),
  );
  const lines: string[] = ["", ...broken, ...whereToTry(raw, broken), ...undecided];
  if (verbose) lines.push(...observationLines(result, where), ...skippedLines(result, where));
  if (result.undocumented.length > 0) {
    const names = result.undocumented.map(({ revision, property: id }) => ({ id, revision }));
    lines.push(`Undocumented properties, allowed: ${byId(names, where).join(", ")}`, "");
  }
  lines.push(...unobservedPropertyLines(result.coverage, style));
  lines.push(...leftoverLines(result, style), ...summaryLines(result, paint));
  return `${lines.join("\n")}\n`;
}

function observationLines({ observations }: RunResult, where: Where): string[] {
  if (observations.length === 0) return [];
  const lines = observations.map(
    ({ requirement, revision, answer }) => `  ${requirement}${where(revision)}\n    ${answer}`,
  );
  return [`Answers to open questions (${observations.length}), never judged`, ...lines, ""];
}

function skippedLines({ checks }: RunResult, where: Where): string[] {
  const skipped = checks.filter(({ outcome }) => outcome === "skip");
  if (skipped.length === 0) return [];
  const lines = skipped.map(
    ({ id, revision, findings }) => `  ${id}${where(revision)}: ${findings[0]?.detail ?? ""}`,
  );
  return [`Skipped (${skipped.length})`, ...lines, ""];
}
