import { escapeControlCharacters } from "../base/control-characters.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { reproducer } from "./reproduction.ts";
import { verdictOf } from "./verdict.ts";

/** Escapes the message of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a property of a workflow command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation(kind: "error" | "warning" | "notice", title: string, lines: readonly string[]): string {
  return `::${kind} title=${escapeProperty(escapeControlCharacters(title))}::${escapeData(lines.map(escapeControlCharacters).join("\n"))}`;
}

function isUndecided({ outcome }: CheckResult): boolean {
  return outcome === "indeterminate" || outcome === "not-run";
}

/**
 * Formats a result as workflow commands of GitHub Actions: an error for each failed check, a warning for each check
 * with a warning, one warning for everything that is incomplete, and a notice with the verdict.
 */
export function githubReport(result: RunResult): string {
  const { checks, figures, leftovers, halted, target } = result;
  const reproduce = reproducer(result);
  const checkAnnotation = (kind: "error" | "warning", check: CheckResult) => {
    const { id, revision, statement, outcome, findings } = check;
    const details = findings.filter((finding) => finding.outcome === outcome).map(({ detail }) => detail);
    const { curl } = reproduce(check) ?? {};
    const lines = [
      `expected: ${statement}`,
      ...details.slice(0, 3).map((detail) => `found: ${detail}`),
      ...(curl ? [`try: ${curl}`] : []),
    ];
    return annotation(kind, `${id} (${revision})`, lines);
  };
  const checksWith = (...outcomes: string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const undecided = new Set(checks.filter(isUndecided).map(({ id }) => id)).size;
  const incomplete = [
    ...(undecided > 0 ? [`${undecided} checks are undecided`] : []),
    ...leftovers.map((leftover) => `left behind: ${leftover}`),
    ...(halted ? [`stopped: ${halted}`] : []),
  ];
  const lines = [
    ...checksWith("fail", "stale-baseline").map((check) => checkAnnotation("error", check)),
    ...checksWith("warn").map((check) => checkAnnotation("warning", check)),
    ...(incomplete.length > 0 ? [annotation("warning", "Conformance is incomplete", incomplete)] : []),
    annotation("notice", "Skills API conformance", [
      `${target}: ${verdictOf(result).long}; ${figures.failed} of ${figures.checks} checks failed, ${figures.decided} decided`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
