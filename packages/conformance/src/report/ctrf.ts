import type { Outcome } from "../results/outcome.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { detailsOf, failureText } from "./failure-text.ts";
import { reproducer } from "./reproduction.ts";
import { verdictOf } from "./verdict.ts";

type Status = "passed" | "failed" | "skipped" | "pending" | "other";

/** `rawStatus` keeps our own word. */
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
  // A leap second is a time, and no Date.
  const start = Date.parse(startedAt) || 0;
  const length = Math.round(duration);
  return {
    tests: checks.length,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    pending: count("pending"),
    other: count("other"),
    suites: revisions.length,
    start,
    stop: start + length,
    duration: length,
  };
}

function sourcesOf({ sources }: CheckResult): string[] {
  return sources.map(({ source, at }) => (at ? `${source}, ${at}` : source));
}

/** Common Test Report Format: one test for each check in each revision. */
export function ctrfReport(result: RunResult): string {
  const reproduce = reproducer(result);
  const tests = result.checks.map((check) => {
    const { id, revision, outcome, statement, level, evidence, provisional, findings } = check;
    const isRed = outcome === "fail" || outcome === "warn";
    const sources = sourcesOf(check);
    const trace = isRed ? failureText(check, reproduce(check)) : detailsOf(check);
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
  return `${JSON.stringify(report, null, 2)}\n`;
}
