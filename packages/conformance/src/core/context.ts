import { isDeepStrictEqual } from "node:util";
import type { Api } from "../api/api.ts";
import { accepted, describe, type Exchange, errorOf } from "../transport/exchange.ts";
import { Indeterminate } from "../transport/transport.ts";
import type { Outcome } from "./outcome.ts";
import type { Recorder } from "./recorder.ts";
import type { Refusal, Scenario, ScenarioContext } from "./scenario.ts";

/** A request that a scenario builds on was not accepted. Its checks stay undecided: neither pass nor violation. */
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

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}

/** A 5xx on every attempt is the server's answer when its accepted twin passes before and after. */
async function sendRefusal({ send, control }: Refusal): Promise<Exchange> {
  try {
    return await send({ repeatable: true });
  } catch (error) {
    if (!(error instanceof Indeterminate && error.persistent)) throw error;
    if (!accepted(await control.repeat())) throw error;
    return error.persistent;
  }
}

/** Joins a scenario to the recorder of its run. Its functions need no `this`, so that scenarios can pick them. */
export function contextFor(scenario: Scenario, api: Api, recorder: Recorder): ScenarioContext {
  function judge(check: string, outcome: Outcome, detail: string): void {
    const { id, checks } = scenario;
    if (!checks.includes(check)) throw new Error(`scenario ${id} judges ${check} without saying so`);
    recorder.judge({ check, outcome, scenario: id, detail });
  }

  function expect(check: string, holds: boolean, found: string): void {
    judge(check, holds ? "pass" : "fail", found);
  }

  return {
    api,
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
    async control(send) {
      return { exchange: needed(await send()), repeat: send };
    },
    async refused(refusal) {
      const exchange = await sendRefusal(refusal);
      const { check, message, status } = refusal;
      const refused = status.includes(exchange.response.status);
      expect(check, refused, `expected ${status.join(" or ")}; ${describe(exchange)}`);
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
      for (const exchange of [exchanges].flat()) {
        const answer = note ? `${describe(exchange)} (${note})` : describe(exchange);
        recorder.observe({ requirement, scenario: scenario.id, answer });
      }
    },
    skip(checks, reason) {
      for (const check of checks) judge(check, "skip", reason);
    },
  };
}
