import { printableJson } from "../base/control-characters.ts";
import type { Outcome } from "../results/outcome.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { failureText, findingLines } from "./failure-text.ts";
import { reproducer } from "./reproduction.ts";
import { verdictOf } from "./verdict.ts";

type Status = "passed" | "failed" | "skipped" | "pending" | "other";

/** The CTRF status of each outcome. The report has the outcome itself as `rawStatus`. */
const statuses: Readonly<Record<Outcome, Status>> = {
  pass: "passed",
  fail: "failed",
  "stale-baseline": "failed",
  skip: "skipped",
  "not-run": "pending",
  indeterminate: "other",
  warn: "other",
  "expected-fail": "other",
};

function summaryOf({ checks, startedAt, duration, revisions }: RunResult) {
  const count = (status: Status) => checks.filter(({ outcome }) => statuses[outcome] === status).length;
  // `Date.parse` returns NaN for a leap second, which is a valid ISO 8601 time.
  const start = Date.parse(startedAt) || 0;
  const milliseconds = Math.round(duration);
  return {
    tests: checks.length,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    pending: count("pending"),
    other: count("other"),
    suites: revisions.length,
    start,
    stop: start + milliseconds,
    duration: milliseconds,
  };
}

function sourcesOf({ sources }: CheckResult): string[] {
  return sources.map(({ source, at }) => (at ? `${source}, ${at}` : source));
}

/** Formats a result as CTRF (Common Test Report Format), with one test per check and revision. */
export function ctrfReport(result: RunResult): string {
  const reproduce = reproducer(result);
  const tests = result.checks.map((check) => {
    const { id, revision, outcome, statement, level, evidence, provisional, findings } = check;
    const isProblem = outcome === "fail" || outcome === "warn";
    const sources = sourcesOf(check);
    const trace = isProblem ? failureText(check, reproduce(check)) : findingLines(check);
    return {
      testId: `${revision} ${id}`,
      name: id,
      suite: [revision],
      status: statuses[outcome],
      rawStatus: outcome,
      duration: 0,
      ...(outcome === "pass" ? {} : { message: statement }),
      ...(findings.length > 0 ? { trace } : {}),
      labels: { level, evidence, provisional, ...(sources.length > 0 ? { sources } : {}) },
    };
  });
  const { figures, target, origin, profile, runId, halted } = result;
  const summary = summaryOf(result);
  const report = {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    runId,
    generatedBy: "skills-conformance",
    results: {
      tool: { name: "skills-conformance" },
      summary: { ...summary, extra: { verdict: verdictOf(result).long, figures } },
      tests,
      environment: {
        appName: target,
        extra: { profile, ...(origin ? { origin } : {}), ...(halted ? { halted } : {}) },
      },
    },
  };
  return `${printableJson(report, 2)}\n`;
}
