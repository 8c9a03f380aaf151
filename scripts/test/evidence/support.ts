import type {
  CheckResult,
  RecordedExchange,
  RequirementObservation,
  RunResult,
  ScenarioResult,
} from "@skills-api/conformance";
import { type Requirement, type Revision, revisions } from "@skills-api/spec";
import { requirements } from "@skills-api/spec/requirements";
import { nothing } from "../../../packages/conformance/src/results/counts.ts";
import {
  check,
  exchange as exampleExchange,
  resultWith,
} from "../../../packages/conformance/test/support/results.ts";

/** A row of the registry with a status and evidence. */
export function rowWith(status: Requirement["status"], evidence: string): { id: string; revision: Revision } {
  for (const revision of revisions) {
    const found = requirements.find((each) => each.status === status && each.evidence[revision] === evidence);
    if (found?.subject === "server") return { id: found.id, revision };
  }
  throw new Error(`no ${status} row has the evidence ${evidence}`);
}

/** The result of the check of a row; by default it passed. */
export function checkOf(
  { id, revision }: ReturnType<typeof rowWith>,
  change: Partial<CheckResult> = {},
): CheckResult {
  const row = requirements.find((each) => each.id === id);
  const { statement = "", level = "MUST", sources = [] } = row ?? {};
  return check(id, { revision, statement, level, sources, exchanges: [7], ...change });
}

/** An artificial exchange. */
export function exchange(number: number, change: Partial<RecordedExchange> = {}): RecordedExchange {
  return exampleExchange(number, {
    revision: "ga",
    request: {
      method: "GET",
      path: "/v1/skills/skill_01abcdefghijkl",
      headers: [["x-api-key", "$ANTHROPIC_API_KEY"]],
    },
    response: { status: 200, headers: [], body: { bytes: 2, text: "{}" } },
    ...change,
  });
}

/** An observation of an open row. */
export function observation(requirement: string, number: number, answer: string): RequirementObservation {
  return { requirement, revision: "ga", scenario: "a-scenario", answer, exchange: number };
}

/** The result of a scenario; by default it ran to its end. */
export function scenarioResult(change: Partial<ScenarioResult> = {}): ScenarioResult {
  return { id: "a-scenario", revision: "ga", title: "A scenario", sent: nothing, ...change };
}

/** The artificial result of a complete run against the live API. */
export function liveRun(checks: readonly CheckResult[], change: Partial<RunResult> = {}): RunResult {
  return resultWith(checks, {
    target: "https://api.anthropic.com/",
    origin: "https://api.anthropic.com",
    exchanges: [exchange(7)],
    scenarios: [scenarioResult()],
    ...change,
  });
}
