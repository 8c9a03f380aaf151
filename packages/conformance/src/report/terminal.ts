import { styleText } from "node:util";
import type { Revision } from "@skills-api/spec";
import { sources } from "@skills-api/spec/requirements";
import { mapStrings } from "../core/map-strings.ts";
import type { Outcome } from "../core/outcome.ts";
import type { CheckResult, Figures, RunResult } from "../core/result.ts";
import { figuresOf, mergedById } from "../core/summary.ts";
import { printable } from "./printable.ts";

/** How the terminal report is written. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Print what was skipped and what open requirements were answered, too. */
  readonly verbose: boolean;
}

type Format = Parameters<typeof styleText>[0];

type Paint = (format: Format, text: string) => string;

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

/** Checks by their ids, each with the revisions that it is named for. */
function byId(checks: readonly InRevision[], where: Where): string[] {
  const groups = Map.groupBy(checks, ({ id }) => id);
  return [...groups].map(([id, own]) => id + own.map(({ revision }) => where(revision)).join(""));
}

function checkLines(check: CheckResult, where: Where): string[] {
  const shown = check.findings.filter(({ outcome }) => outcome === check.outcome);
  const lines = [`  ${check.id}${where(check.revision)}`, `    promised: ${check.statement}`];
  for (const { scenario, detail } of shown.slice(0, mostFindings)) {
    lines.push(`    found:    ${detail}${scenario ? ` [${scenario}]` : ""}`);
  }
  if (shown.length > mostFindings) lines.push(`    and ${shown.length - mostFindings} more`);
  lines.push(`    known as ${known(check)}${check.provisional ? "; provisional here" : ""}`);
  return lines;
}

/** Undecided checks by the reason, which many of them share. */
function undecidedLines(checks: readonly CheckResult[], where: Where): string[] {
  const reason = ({ outcome, findings }: CheckResult) =>
    findings.find((finding) => finding.outcome === outcome)?.detail ?? "";
  const groups = Map.groupBy(checks, reason);
  return [...groups].flatMap(([why, group]) => [`  ${why}`, ...byId(group, where).map((id) => `    ${id}`)]);
}

/** The report for people: the verdict, what is wrong first, then what stayed open. */
export function terminalReport(raw: RunResult, { color, verbose }: TerminalOptions): string {
  const result = mapStrings(raw, printable);
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const where: Where = (revision) => (result.revisions.length > 1 ? ` (${revision})` : "");
  const { checks } = result;
  const lines: string[] = [""];
  for (const outcome of [
    "fail",
    "stale-baseline",
    "warn",
    "indeterminate",
    "not-run",
    "expected-fail",
  ] as const) {
    const group = checks.filter((check) => check.outcome === outcome);
    if (group.length === 0) continue;
    const { title, format } = words[outcome];
    const judged = outcome !== "indeterminate" && outcome !== "not-run";
    const body = judged ? group.flatMap((check) => checkLines(check, where)) : undecidedLines(group, where);
    lines.push(paint(format, `${title} (${group.length})`), ...body, "");
  }
  if (verbose) lines.push(...observationLines(result, where), ...skippedLines(checks, where));
  if (result.undocumented.length > 0) {
    const names = result.undocumented.map(({ revision, property: id }) => ({ id, revision }));
    lines.push(`Undocumented properties, allowed: ${byId(names, where).join(", ")}`, "");
  }
  if (result.leftovers.length > 0) {
    lines.push(...result.leftovers.map((leftover) => paint("red", `Left behind: ${leftover}`)), "");
  }
  return `${[...lines, ...summaryLines(result, paint)].join("\n")}\n`;
}

function counts({ byOutcome }: Figures, paint: Paint): string {
  const [failed, expected, stale] = [byOutcome.fail, byOutcome["expected-fail"], byOutcome["stale-baseline"]];
  return [
    paint("green", `${byOutcome.pass} passed`),
    paint(failed > 0 ? "red" : "gray", `${failed} failed`),
    ...(expected > 0 ? [`${expected} failed as expected`] : []),
    ...(stale > 0 ? [paint("red", `${stale} stale in the baseline`)] : []),
    `${byOutcome.warn} warned`,
    `${byOutcome.indeterminate + byOutcome["not-run"]} undecided`,
    `${byOutcome.skip} skipped`,
  ].join(", ");
}

function summaryLines(result: RunResult, paint: Paint): string[] {
  const { figures, checks, revisions, scenarios } = result;
  const told = new Set(scenarios.map(({ id }) => id));
  const ran = new Set(scenarios.filter(({ skipped }) => !skipped).map(({ id }) => id));
  const each = revisions.map((revision) => {
    const own = figuresOf(checks.filter((check) => check.revision === revision));
    return `    ${own.checks} of ${revision}: ${counts(own, paint)}`;
  });
  return [
    `${result.target}, revision${revisions.length > 1 ? "s" : ""} ${revisions.join(" and ")}`,
    `  scenarios   ${ran.size} of ${told.size}, ${result.sent.requests} requests in ${seconds(result.duration)}`,
    `  checks      ${figures.checks}: ${counts(figures, paint)}`,
    ...(revisions.length > 1 ? each : []),
    ...skipReasons(checks),
    `  divergence  ${percent(figures.divergence)} (failed of all checks)`,
    `  coverage    ${percent(figures.coverage)} (decided of all checks), ${percent(figures.liveVerified)} verified live`,
    `  verdict     ${verdict(result, paint)}`,
  ];
}

function verdict({ exitCode, checks }: RunResult, paint: Paint): string {
  if (exitCode === 1) return paint("red", "does not conform");
  if (exitCode === 3) return paint("yellow", "incomplete: nothing failed, and not everything was decided");
  return checks.some(({ outcome }) => outcome === "skip")
    ? paint("green", "conforms, in what was checked")
    : paint("green", "conforms");
}

function observationLines({ observations }: RunResult, where: Where): string[] {
  if (observations.length === 0) return [];
  const lines = observations.map(
    ({ requirement, revision, answer }) => `  ${requirement}${where(revision)}\n    ${answer}`,
  );
  return [`Answers to open questions (${observations.length}), never judged`, ...lines, ""];
}

/** Why checks were skipped, with their number: a run that conforms in a third says so. */
function skipReasons(checks: readonly CheckResult[]): string[] {
  const skipped = mergedById(checks).filter(({ outcome }) => outcome === "skip");
  const reasons = Map.groupBy(skipped, ({ own }) => {
    const details = own.map(({ findings }) => findings[0]?.detail ?? "no reason given");
    return [...new Set(details)].join("; ");
  });
  return [...reasons].map(([reason, group]) => `  skipped     ${group.length}: ${reason}`);
}

function skippedLines(checks: readonly CheckResult[], where: Where): string[] {
  const skipped = checks.filter(({ outcome }) => outcome === "skip");
  if (skipped.length === 0) return [];
  const lines = skipped.map(
    ({ id, revision, findings }) => `  ${id}${where(revision)}: ${findings[0]?.detail ?? ""}`,
  );
  return [`Skipped (${skipped.length})`, ...lines, ""];
}
