import { styleText } from "node:util";
import { sources } from "@skills-api/spec/requirements";
import { mapStrings } from "../core/map-strings.ts";
import type { Outcome } from "../core/outcome.ts";
import type { CheckResult, RunResult } from "../core/result.ts";
import { printable } from "./printable.ts";

/** How the terminal report is written. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Print what was skipped and what open requirements were answered, too. */
  readonly verbose: boolean;
}

type Format = Parameters<typeof styleText>[0];

const words: Readonly<Record<Outcome, { title: string; format: Format }>> = {
  fail: { title: "Broken promises", format: "red" },
  indeterminate: { title: "Undecided: no answer that can be judged", format: "yellow" },
  "not-run": { title: "Undecided: never judged", format: "yellow" },
  warn: { title: "Warnings", format: "yellow" },
  pass: { title: "Passed", format: "green" },
  skip: { title: "Skipped", format: "gray" },
};

const mostFindings = 3;

function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function known({ evidence, sources: from }: CheckResult): string {
  const titles = from.map(({ source, at }) => (sources[source]?.title ?? source) + (at ? `, ${at}` : ""));
  return `${evidence}: ${titles.join("; ")}`;
}

function checkLines(check: CheckResult): string[] {
  const shown = check.findings.filter(({ outcome }) => outcome === check.outcome);
  const lines = [`  ${check.id}`, `    promised: ${check.statement}`];
  for (const { scenario, detail } of shown.slice(0, mostFindings)) {
    lines.push(`    found:    ${detail}${scenario ? ` [${scenario}]` : ""}`);
  }
  if (shown.length > mostFindings) lines.push(`    and ${shown.length - mostFindings} more`);
  lines.push(`    known as ${known(check)}${check.provisional ? "; provisional here" : ""}`);
  return lines;
}

/** Undecided checks by the reason, which many of them share. */
function undecidedLines(checks: readonly CheckResult[]): string[] {
  const reason = ({ outcome, findings }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "";
  const groups = Map.groupBy(checks, reason);
  return [...groups].flatMap(([why, group]) => [`  ${why}`, ...group.map(({ id }) => `    ${id}`)]);
}

/** The report for people: the verdict, what is wrong first, then what stayed open. */
export function terminalReport(raw: RunResult, { color, verbose }: TerminalOptions): string {
  const result = mapStrings(raw, printable);
  const paint = (format: Format, text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const { figures, checks } = result;
  const lines: string[] = [""];
  for (const outcome of ["fail", "warn", "indeterminate", "not-run"] as const) {
    const group = checks.filter((check) => check.outcome === outcome);
    if (group.length === 0) continue;
    const { title, format } = words[outcome];
    const judged = outcome === "fail" || outcome === "warn";
    const body = judged ? group.flatMap(checkLines) : undecidedLines(group);
    lines.push(paint(format, `${title} (${group.length})`), ...body, "");
  }
  if (verbose) lines.push(...observationLines(result), ...skippedLines(checks));
  if (result.undocumented.length > 0) {
    lines.push(`Undocumented properties, allowed: ${result.undocumented.join(", ")}`, "");
  }
  if (result.leftovers.length > 0) {
    lines.push(...result.leftovers.map((leftover) => paint("red", `Left behind: ${leftover}`)), "");
  }
  const ran = result.scenarios.filter(({ skipped }) => !skipped).length;
  const { byOutcome } = figures;
  const counts = [
    paint("green", `${byOutcome.pass} passed`),
    paint(figures.failed > 0 ? "red" : "gray", `${figures.failed} failed`),
    `${byOutcome.warn} warned`,
    `${byOutcome.indeterminate + byOutcome["not-run"]} undecided`,
    `${byOutcome.skip} skipped`,
  ];
  lines.push(
    `${result.target}, revision ${result.revisions.join(" and ")}`,
    `  scenarios   ${ran} of ${result.scenarios.length}, ${result.requests} requests in ${seconds(result.duration)}`,
    `  checks      ${figures.checks}: ${counts.join(", ")}`,
    ...skipReasons(checks),
    `  divergence  ${percent(figures.divergence)} (failed of all checks)`,
    `  coverage    ${percent(figures.coverage)} (decided of all checks), ${percent(figures.liveVerified)} verified live`,
    `  verdict     ${verdict(result, paint)}`,
  );
  return `${lines.join("\n")}\n`;
}

function verdict({ exitCode, figures }: RunResult, paint: (format: Format, text: string) => string): string {
  if (exitCode === 1) return paint("red", "does not conform");
  if (exitCode === 3) return paint("yellow", "incomplete: nothing failed, and not everything was decided");
  return figures.byOutcome.skip > 0
    ? paint("green", "conforms, in what was checked")
    : paint("green", "conforms");
}

function observationLines({ observations }: RunResult): string[] {
  if (observations.length === 0) return [];
  const lines = observations.map(({ requirement, answer }) => `  ${requirement}\n    ${answer}`);
  return [`Answers to open questions (${observations.length}), never judged`, ...lines, ""];
}

/** Why checks were skipped, with their number: a run that conforms in a third says so. */
function skipReasons(checks: readonly CheckResult[]): string[] {
  const skipped = checks.filter(({ outcome }) => outcome === "skip");
  const reasons = Map.groupBy(skipped, ({ findings }) => findings[0]?.detail ?? "no reason given");
  return [...reasons].map(([reason, group]) => `  skipped     ${group.length}: ${reason}`);
}

function skippedLines(checks: readonly CheckResult[]): string[] {
  const skipped = checks.filter(({ outcome }) => outcome === "skip");
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ id, findings }) => `  ${id}: ${findings[0]?.detail ?? ""}`);
  return [`Skipped (${skipped.length})`, ...lines, ""];
}
