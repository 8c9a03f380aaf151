import { nothing } from "../../src/results/counts.ts";
import { exitCodeOf, figuresOf } from "../../src/results/figures.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { CheckResult, RunResult } from "../../src/results/result.ts";

type Finding = CheckResult["findings"][number];

/** Returns the result of a check, by default passed. */
export function check(id: string, change: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    revision: "skills-2025-10-02",
    level: "MUST",
    evidence: "documented",
    statement: `What ${id} promises.`,
    sources: [{ source: "errors-page" }],
    outcome: "pass",
    provisional: false,
    passes: 1,
    exchanges: [],
    scenarios: ["a-scenario"],
    findings: [],
    ...change,
  };
}

/** Returns the result of a check with an outcome and findings. */
export function found(
  id: string,
  outcome: Outcome,
  details: readonly string[],
  change: Partial<CheckResult> = {},
): CheckResult {
  const findings: Finding[] = details.map((detail) => ({ scenario: "a-scenario", outcome, detail }));
  return check(id, { outcome, passes: 0, findings, ...change });
}

/** Returns an exchange, by default an accepted list. */
export function exchange(number: number, change: Partial<RecordedExchange> = {}): RecordedExchange {
  return {
    number,
    scenario: "a-scenario",
    revision: "skills-2025-10-02",
    startedAt: "2026-11-21T04:00:00.000Z",
    duration: 3,
    request: { method: "GET", path: "/v1/skills", headers: [] },
    ...("fault" in change ? {} : { response: { status: 200, headers: [] } }),
    ...change,
  };
}

/** Returns the result of a run with these checks. */
export function resultWith(checks: readonly CheckResult[], change: Partial<RunResult> = {}): RunResult {
  const figures = figuresOf(checks);
  const { leftovers = [] } = change;
  return {
    format: "skills-conformance-result/1",
    runId: "k3m9x2qa",
    startedAt: "2026-11-21T04:00:00.000Z",
    duration: 1234,
    target: "http://127.0.0.1:4010/",
    revisions: ["skills-2025-10-02"],
    profile: "full",
    sent: { ...nothing, requests: 42 },
    figures,
    checks,
    exchanges: [],
    coverage: [],
    scenarios: [
      {
        id: "a-scenario",
        revision: "skills-2025-10-02",
        title: "A scenario",
        sent: { ...nothing, requests: 42 },
      },
      {
        id: "another",
        revision: "skills-2025-10-02",
        title: "Another",
        skipped: "it writes, which needs --allow-writes",
        sent: nothing,
      },
    ],
    observations: [],
    undocumented: [],
    leftovers,
    exitCode: exitCodeOf(figures, leftovers),
    ...change,
  };
}
