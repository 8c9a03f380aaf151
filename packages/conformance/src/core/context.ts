import { isDeepStrictEqual } from "node:util";
import type { Api } from "../api/api.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { accepted, describe, type Exchange, errorOf } from "../transport/exchange.ts";
import type { Redactor } from "../transport/redact.ts";
import { Indeterminate } from "../transport/transport.ts";
import { mapStrings } from "./map-strings.ts";
import type { Outcome } from "./outcome.ts";
import { lackOf } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
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

/** The answer to a request that may be repeated; a 5xx only when it came on every attempt. */
async function answerTo({ send }: Refusal): Promise<{ exchange: Exchange; error?: Indeterminate }> {
  try {
    return { exchange: await send({ repeatable: true }) };
  } catch (error) {
    if (!(error instanceof Indeterminate && error.why.persistent)) throw error;
    return { exchange: error.why.persistent, error };
  }
}

/**
 * A 5xx on every attempt is the server's answer when its accepted twin passes before, between and after. An
 * edge that was out for a moment is back by then.
 */
async function sendRefusal(refusal: Refusal): Promise<Exchange> {
  let answer = await answerTo(refusal);
  for (let round = 0; round < 2 && answer.error; round++) {
    if (!accepted(await refusal.control.repeat())) throw answer.error;
    if (round === 0) answer = await answerTo(refusal);
  }
  return answer.exchange;
}

function isOne(expected: Refusal["status"], status: number): boolean {
  return expected === "4xx" ? status >= 400 && status < 500 : expected.includes(status);
}

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
  readonly ledger: Ledger;
}

/** Joins a scenario to its run. The functions need no `this`, so that scenarios can pick them. */
export function contextFor(options: ContextOptions): ScenarioContext {
  const { scenario, api, other, recorder, redactor, capabilities, shared, ledger } = options;
  const { revision } = api;

  function show(value: unknown): string {
    return redactor.excerpt(JSON.stringify(mapStrings(value, redactor.text)) ?? String(value), 300);
  }

  function judge(check: string, outcome: Outcome, detail: string): void {
    const { id, checks } = scenario;
    if (!checks.includes(check)) throw new Error(`scenario ${id} judges ${check} without saying so`);
    if (!isPromised(check, revision)) return;
    recorder.judge({ check, outcome, scenario: id, detail });
  }

  function expect(check: string, holds: boolean, found: string): void {
    judge(check, holds ? "pass" : "fail", found);
  }

  return {
    revision,
    api,
    get other() {
      if (scenario.needs?.includes("other-revision")) return other;
      throw new Error(`scenario ${scenario.id} uses the other revision without saying so`);
    },
    expect,
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
      const exchange = await sendRefusal(refusal);
      const { check, message, status } = refusal;
      const refused = isOne(status, exchange.response.status);
      expect(check, refused, `expected ${[status].flat().join(" or ")}; ${describe(exchange)}`);
      if (message) {
        const words = errorOf(exchange).message;
        expect(message.check, message.pattern.test(words), `expected ${message.pattern}, got ${show(words)}`);
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
