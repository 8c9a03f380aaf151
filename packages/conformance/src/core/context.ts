import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@skills-api/spec";
import type { Api } from "../api/api.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { accepted, describe, type Exchange, errorOf } from "../transport/exchange.ts";
import { is5xx } from "../transport/faults.ts";
import type { Redactor } from "../transport/redact.ts";
import { mapStrings } from "./map-strings.ts";
import type { Outcome } from "./outcome.ts";
import { lackOf } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import type { Refusals } from "./refusals.ts";
import { isPromised } from "./registry.ts";
import type { Capability, Refusal, Scenario, ScenarioContext } from "./scenario.ts";
import type { Shared } from "./shared.ts";

/** A request did not end as the scenario needs it to. Its checks stay undecided: neither pass nor violation. */
export class SetUpFailed extends Error {
  constructor(exchange: Exchange) {
    super(`set-up failed: ${describe(exchange)}`);
    this.name = "SetUpFailed";
  }
}

/**
 * The exchange, when it was accepted: a step that the rest of a scenario builds on.
 *
 * @throws SetUpFailed when it was refused.
 */
export function needed(exchange: Exchange): Exchange {
  if (!accepted(exchange)) throw new SetUpFailed(exchange);
  return exchange;
}

/**
 * The exchange, when it was refused: what is judged next is what a refusal leaves behind.
 *
 * @throws SetUpFailed when it was accepted.
 */
export function neededRefusal(exchange: Exchange): Exchange {
  if (accepted(exchange)) throw new SetUpFailed(exchange);
  return exchange;
}

function isOne(expected: Refusal["status"], status: number): boolean {
  return expected === "4xx" ? status >= 400 && status < 500 : expected.includes(status);
}

/** Characters of a value in a finding. */
const longestShown = 300;

/** What a scenario is joined to. */
export interface ContextOptions {
  readonly scenario: Scenario;
  readonly api: Api;
  /** The same target in the other revision. */
  readonly other: Api;
  /** That of the revision. */
  readonly recorder: Recorder;
  readonly redactor: Redactor;
  readonly capabilities: ReadonlySet<Capability>;
  readonly shared: Shared;
  readonly refusals: Refusals;
  readonly ledger: Ledger;
}

/** Joins a scenario to its run. The functions need no `this`, so that scenarios can pick them. */
export function contextFor(options: ContextOptions): ScenarioContext {
  const { scenario, api, other, recorder, redactor, capabilities, shared, refusals, ledger } = options;
  const { revision } = api;

  function show(value: unknown): string {
    const clean = mapStrings(value, (text) => redactor.excerpt(text, longestShown));
    return redactor.excerpt(JSON.stringify(clean) ?? String(value), longestShown);
  }

  function judge(check: string, outcome: Outcome, detail: string, failing?: OperationId): void {
    const { id, checks } = scenario;
    if (!checks.includes(check)) throw new Error(`scenario ${id} judges ${check} without saying so`);
    if (!isPromised(check, revision)) return;
    recorder.judge({ check, outcome, scenario: id, detail, failing });
  }

  function expect(check: string, holds: boolean, found: string, failing?: OperationId): void {
    judge(check, holds ? "pass" : "fail", found, failing);
  }

  return {
    revision,
    api,
    get other() {
      if (scenario.needs?.includes("other-revision")) return other;
      throw new Error(`scenario ${scenario.id} uses the other revision without saying so`);
    },
    expect: (check, holds, found) => expect(check, holds, found),
    equal(check, actual, expected) {
      expect(check, isDeepStrictEqual(actual, expected), `expected ${show(expected)}, got ${show(actual)}`);
    },
    accepted(check, exchange) {
      expect(check, accepted(exchange), describe(exchange));
    },
    answers(check, exchange, status) {
      expect(check, exchange.response.status === status, `expected ${status}; ${describe(exchange)}`);
    },
    async control(send, check) {
      const exchange = await send();
      if (check) expect(check, accepted(exchange), describe(exchange));
      return { exchange: needed(exchange), repeat: send };
    },
    async refused(refusal) {
      const exchange = await refusals.send(refusal);
      const { check, message, status } = refusal;
      const refused = isOne(status, exchange.response.status);
      const failing = is5xx(exchange) ? exchange.operation : undefined;
      expect(check, refused, `expected ${[status].flat().join(" or ")}; ${describe(exchange)}`, failing);
      if (message) {
        const words = errorOf(exchange).message;
        const holds = message.pattern.test(words);
        expect(message.check, holds, `expected ${message.pattern}, got ${show(words)}`, failing);
      }
      return exchange;
    },
    observe(requirement, exchanges, note) {
      if (!scenario.observes?.includes(requirement)) {
        throw new Error(`scenario ${scenario.id} observes ${requirement} without saying so`);
      }
      if (!isPromised(requirement, revision)) return;
      for (const exchange of [exchanges].flat()) {
        const answer = note ? `${describe(exchange)} (${note})` : describe(exchange);
        recorder.observe({ requirement, scenario: scenario.id, answer });
      }
    },
    skip(checks, reason) {
      for (const check of checks) judge(check, "skip", reason);
    },
    lacks: (capability) => lackOf(capability, capabilities),
    shared: (name, make) => shared.get(`${name} in ${revision}`, make),
    sharedByAll: (name, make) => shared.get(name, make),
    created: () => ledger.skills,
  };
}
