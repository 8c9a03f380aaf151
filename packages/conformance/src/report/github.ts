import { escapeControlCharacters } from "../base/control-characters.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { reproducer } from "./reproduction.ts";
import { verdictOf } from "./verdict.ts";

/** What GitHub takes for the end of a message. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** What it takes for the end of a property, too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation(kind: "error" | "warning" | "notice", title: string, lines: readonly string[]): string {
  return `::${kind} title=${property(escapeControlCharacters(title))}::${data(lines.map(escapeControlCharacters).join("\n"))}`;
}

function isUndecided({ outcome }: CheckResult): boolean {
  return outcome === "indeterminate" || outcome === "not-run";
}

/**
 * Annotations of GitHub Actions, by workflow commands: an error for each broken promise, a warning for each that is
 * only a SHOULD or a belief, one for all that stayed undecided, and a notice with the verdict.
 */
export function githubReport(result: RunResult): string {
  const { checks, figures, leftovers, halted, target } = result;
  const reproduce = reproducer(result);
  const ofCheck = (kind: "error" | "warning", check: CheckResult) => {
    const { id, revision, statement, outcome, findings } = check;
    const found = findings.filter((finding) => finding.outcome === outcome).map(({ detail }) => detail);
    const { curl } = reproduce(check) ?? {};
    const lines = [
      `promised: ${statement}`,
      ...found.slice(0, 3).map((detail) => `found: ${detail}`),
      ...(curl ? [`try: ${curl}`] : []),
    ];
    return annotation(kind, `${id} (${revision})`, lines);
  };
  const among = (...outcomes: string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const undecided = new Set(checks.filter(isUndecided).map(({ id }) => id)).size;
  const open = [
    ...(undecided > 0 ? [`${undecided} checks are undecided`] : []),
    ...leftovers.map((leftover) => `left behind: ${leftover}`),
    ...(halted ? [`stopped: ${halted}`] : []),
  ];
  const lines = [
    ...among("fail", "stale-baseline").map((check) => ofCheck("error", check)),
    ...among("warn").map((check) => ofCheck("warning", check)),
    ...(open.length > 0 ? [annotation("warning", "Conformance is incomplete", open)] : []),
    annotation("notice", "Skills API conformance", [
      `${target}: ${verdictOf(result).long}; ${figures.failed} of ${figures.checks} checks failed, ${figures.decided} decided`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
