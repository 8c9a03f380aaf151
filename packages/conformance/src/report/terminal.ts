import type { Revision } from "@skills-api/spec";
import { sources } from "@skills-api/spec/requirements";
import { escapeControlCharacters } from "../base/control-characters.ts";
import { mapStrings } from "../base/json.ts";
import type { Outcome } from "../results/outcome.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { type Colors, createColors, type Format } from "./colors.ts";
import { mockHint } from "./curl.ts";
import { outcomeTitles } from "./outcome-titles.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";
import { summaryLines } from "./terminal-summary.ts";
import { unobservedPropertyLines } from "./unobserved-properties.ts";

/** Options of {@link terminalReport}. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Also list skipped checks and answers to open questions, and shorten no list. */
  readonly verbose: boolean;
}

/** Returns a suffix with the revision; empty if the run has only one. */
type RevisionSuffix = (revision: Revision) => string;

interface InRevision {
  readonly id: string;
  readonly revision: Revision;
}

const formats: Readonly<Record<Outcome, Format>> = {
  fail: "red",
  "stale-baseline": "red",
  "expected-fail": "gray",
  indeterminate: "yellow",
  "not-run": "yellow",
  warn: "yellow",
  pass: "green",
  skip: "gray",
};

/** Entries that are listed without `verbose`: a dead server leaves hundreds of checks undecided. */
const maxListed = { findings: 3, alike: 5, reasons: 8, leftovers: 10 };

function evidenceText({ evidence, sources: references }: CheckResult): string {
  const titles = references.map(
    ({ source, at }) => (sources[source]?.title ?? source) + (at ? `, ${at}` : ""),
  );
  return `${evidence} (${titles.join("; ")})`;
}

/** Returns each id once, with its revisions. */
function idsWithRevisions(checks: readonly InRevision[], suffix: RevisionSuffix): string[] {
  const groups = Map.groupBy(checks, ({ id }) => id);
  return [...groups].map(([id, group]) => id + group.map(({ revision }) => suffix(revision)).join(""));
}

/** Returns how to repeat an exchange. The curl command is never shortened, so that it can be copied. */
function reproductionLines(reproduction: Reproduction | undefined): string[] {
  if (!reproduction) return [];
  const { exchange, curl, note } = reproduction;
  return [
    ...(curl ? [`    try:      ${escapeControlCharacters(curl)}`] : []),
    ...(note ? [`    exchange ${exchange.number}: ${escapeControlCharacters(note)}`] : []),
  ];
}

/** Returns how to start a server for the curl commands, if that of the run ended with it. */
function mockHintLines({ origin }: RunResult, lines: readonly string[]): string[] {
  if (origin !== undefined || !lines.some((line) => line.startsWith("    try: "))) return [];
  return [mockHint, ""];
}

function checkLines(check: CheckResult, { revisionSuffix, reproduce }: Style): string[] {
  const findings = check.findings.filter(({ outcome }) => outcome === check.outcome);
  const lines = [`  ${check.id}${revisionSuffix(check.revision)}`, `    expected: ${check.statement}`];
  for (const { scenario, detail } of findings.slice(0, maxListed.findings)) {
    lines.push(`    found:    ${detail}${scenario ? ` [${scenario}]` : ""}`);
  }
  if (findings.length > maxListed.findings)
    lines.push(`    and ${findings.length - maxListed.findings} more`);
  lines.push(...reproductionLines(reproduce(check)));
  lines.push(`    evidence: ${evidenceText(check)}${check.provisional ? "; provisional" : ""}`);
  return lines;
}

/** Returns undecided checks by reason; only their number if many have the same reason. */
function undecidedLines(checks: readonly CheckResult[], suffix: RevisionSuffix, verbose: boolean): string[] {
  const reasonOf = ({ outcome, findings }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "";
  const groups = [...Map.groupBy(checks, reasonOf)];
  const listed = verbose ? groups : groups.slice(0, maxListed.reasons);
  const lines = listed.flatMap(([reason, group]) => {
    const ids = idsWithRevisions(group, suffix);
    if (!verbose && ids.length > maxListed.alike) return [`  ${ids.length} checks: ${reason}`];
    return [`  ${reason}`, ...ids.map((id) => `    ${id}`)];
  });
  const others = groups.slice(listed.length).flatMap(([, group]) => group);
  return others.length > 0
    ? [...lines, `  and ${idsWithRevisions(others, suffix).length} checks for other reasons`]
    : lines;
}

function findingLines(result: RunResult, outcome: Outcome, style: Style): string[] {
  const { revisionSuffix, colors, verbose } = style;
  const group = result.checks.filter((check) => check.outcome === outcome);
  if (group.length === 0) return [];
  const isDecided = outcome !== "indeterminate" && outcome !== "not-run";
  const body = isDecided
    ? group.flatMap((check) => checkLines(check, style))
    : undecidedLines(group, revisionSuffix, verbose);
  // Undecided checks are listed once for all revisions.
  const count = isDecided ? group.length : idsWithRevisions(group, revisionSuffix).length;
  return [colors(formats[outcome], `${outcomeTitles[outcome]} (${count})`), ...body, ""];
}

interface Style {
  readonly revisionSuffix: RevisionSuffix;
  readonly reproduce: (check: CheckResult) => Reproduction | undefined;
  readonly colors: Colors;
  readonly verbose: boolean;
}

/** Returns the skills that were left behind, and how to delete them. */
function leftoverLines({ leftovers, ledger }: RunResult, { colors, verbose }: Style): string[] {
  if (leftovers.length === 0) return [];
  const listed = verbose ? leftovers : leftovers.slice(0, maxListed.leftovers);
  const others = leftovers.length - listed.length;
  return [
    ...listed.map((leftover) => colors("red", `Left behind: ${leftover}`)),
    ...(others > 0 ? [colors("red", `and ${others} more`)] : []),
    ...(ledger ? [`  to delete them, run skills-conformance sweep; it uses the ledger ${ledger}`] : []),
    "",
  ];
}

/** Formats a result for the terminal: failures first, then undecided checks, then the summary. */
export function terminalReport(raw: RunResult, { color, verbose }: TerminalOptions): string {
  const result = mapStrings({ ...raw, exchanges: [] }, escapeControlCharacters);
  const colors = createColors(color);
  const revisionSuffix: RevisionSuffix = (revision) => (result.revisions.length > 1 ? ` (${revision})` : "");
  const style = { revisionSuffix, reproduce: reproducer(raw), colors, verbose };
  const failures = (["fail", "stale-baseline", "warn"] as const).flatMap((outcome) =>
    findingLines(result, outcome, style),
  );
  const undecided = (["indeterminate", "not-run", "expected-fail"] as const).flatMap((outcome) =>
    findingLines(result, outcome, style),
  );
  const lines: string[] = ["", ...failures, ...mockHintLines(raw, failures), ...undecided];
  if (verbose) {
    lines.push(...observationLines(result, revisionSuffix), ...skippedLines(result, revisionSuffix));
  }
  if (result.undocumented.length > 0) {
    const names = result.undocumented.map(({ revision, property: id }) => ({ id, revision }));
    lines.push(`Undocumented properties, allowed: ${idsWithRevisions(names, revisionSuffix).join(", ")}`, "");
  }
  lines.push(...unobservedPropertyLines(result.coverage, style));
  lines.push(...leftoverLines(result, style), ...summaryLines(result, colors));
  return `${lines.join("\n")}\n`;
}

function observationLines({ observations }: RunResult, suffix: RevisionSuffix): string[] {
  if (observations.length === 0) return [];
  const lines = observations.map(
    ({ requirement, revision, answer }) => `  ${requirement}${suffix(revision)}\n    ${answer}`,
  );
  return [`Answers to open questions (${observations.length}), not judged`, ...lines, ""];
}

function skippedLines({ checks }: RunResult, suffix: RevisionSuffix): string[] {
  const skipped = checks.filter(({ outcome }) => outcome === "skip");
  if (skipped.length === 0) return [];
  const lines = skipped.map(
    ({ id, revision, findings }) => `  ${id}${suffix(revision)}: ${findings[0]?.detail ?? ""}`,
  );
  return [`Skipped (${skipped.length})`, ...lines, ""];
}
