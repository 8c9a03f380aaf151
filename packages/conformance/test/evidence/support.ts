import { type Requirement, type Revision, revisions } from "@skills-api/spec";
import { requirements } from "@skills-api/spec/requirements";
import { nothing } from "../../src/results/counts.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type {
  CheckResult,
  RequirementObservation,
  RunResult,
  ScenarioResult,
} from "../../src/results/result.ts";
import { check, exchange as madeUp, resultWith } from "../support/results.ts";

/** A row of the registry with this status and evidence. */
export function rowWith(status: Requirement["status"], evidence: string): { id: string; revision: Revision } {
  for (const revision of revisions) {
    const found = requirements.find((each) => each.status === status && each.evidence[revision] === evidence);
    if (found?.subject === "server") return { id: found.id, revision };
  }
  throw new Error(`no ${status} row has the evidence ${evidence}`);
}

/** What a run found of a row of the registry: it held, unless it is told otherwise. */
export function checkOf(
  { id, revision }: ReturnType<typeof rowWith>,
  change: Partial<CheckResult> = {},
): CheckResult {
  const row = requirements.find((each) => each.id === id);
  const { statement = "", level = "MUST", sources = [] } = row ?? {};
  return check(id, { revision, statement, level, sources, exchanges: [7], ...change });
}

/** A made-up exchange. */
export function exchange(number: number, change: Partial<RecordedExchange> = {}): RecordedExchange {
  return madeUp(number, {
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

/** What a scenario saw of an open row. */
export function observation(requirement: string, number: number, answer: string): RequirementObservation {
  return { requirement, revision: "ga", scenario: "a-scenario", answer, exchange: number };
}

/** What became of a scenario: it was told to its end, unless it is told otherwise. */
export function told(change: Partial<ScenarioResult> = {}): ScenarioResult {
  return { id: "a-scenario", revision: "ga", title: "A scenario", sent: nothing, ...change };
}

/** A made-up run of everything against the live API. */
export function liveRun(checks: readonly CheckResult[], change: Partial<RunResult> = {}): RunResult {
  return resultWith(checks, {
    target: "https://api.anthropic.com/",
    origin: "https://api.anthropic.com",
    exchanges: [exchange(7)],
    scenarios: [told()],
    ...change,
  });
}
