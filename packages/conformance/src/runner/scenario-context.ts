import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@skills-api/spec";
import { mapStrings } from "../base/json.ts";
import type { Api } from "../client/api.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import { isPromised } from "../contract/registry.ts";
import { accepted, describe, type Exchange, errorOf } from "../http/exchange.ts";
import { is5xx } from "../http/failures.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Outcome } from "../results/outcome.ts";
import type { RejectedRequest, Scenario, ScenarioContext } from "../suite/scenario.ts";
import { requireAccepted } from "../suite/set-up.ts";
import type { Capability } from "../targets/capabilities.ts";
import { missingCapability } from "../targets/capabilities.ts";
import type { CheckRecorder } from "./check-recorder.ts";
import type { FixtureCache } from "./fixture-cache.ts";
import type { NegativeChecks } from "./negative-checks.ts";
import type { Journal } from "./recording/journal.ts";

function isOne(expected: RejectedRequest["status"], status: number): boolean {
  return expected === "4xx" ? status >= 400 && status < 500 : expected.includes(status);
}

/** Characters of a value in a finding. */
const longestShown = 300;

/** What a judgement rests on. */
interface By {
  readonly exchange?: Exchange;
  /** The operation that failed, where that may be its answer to everything. */
  readonly failing?: OperationId | undefined;
}

/** What a scenario is joined to. */
export interface ContextOptions {
  readonly scenario: Scenario;
  readonly api: Api;
  /** The same target in the other revision. */
  readonly other: Api;
  /** That of the revision. */
  readonly recorder: CheckRecorder;
  readonly redactor: Redactor;
  readonly capabilities: ReadonlySet<Capability>;
  readonly shared: FixtureCache;
  readonly refusals: NegativeChecks;
  readonly ledger: Ledger;
  readonly journal: Pick<Journal, "last" | "numberOf" | "checkpoint" | "restore">;
}

/** Joins a scenario to its run. The functions need no `this`, so that scenarios can pick them. */
export function contextFor(options: ContextOptions): ScenarioContext {
  const { scenario, api, other, recorder, redactor, capabilities, shared, refusals, ledger, journal } =
    options;
  const { revision } = api;

  function show(value: unknown): string {
    const clean = mapStrings(value, (text) => redactor.excerpt(text, longestShown));
    // A property that is missing is not one that is null.
    const json = JSON.stringify(clean, (_, each) => (each === undefined ? "(missing)" : each));
    return redactor.excerpt(json, longestShown);
  }

  /** Judges by an exchange; by the last one of the scenario where none is named. */
  function judge(check: string, outcome: Outcome, detail: string, by: By = {}): void {
    const { id, checks } = scenario;
    if (!checks.includes(check)) throw new Error(`scenario ${id} judges ${check} without saying so`);
    if (!isPromised(check, revision)) return;
    const exchange = by.exchange ? journal.numberOf(by.exchange) : journal.last;
    recorder.record({ check, outcome, scenario: id, detail, exchange, failing: by.failing });
  }

  function expect(check: string, holds: boolean, found: string, by?: By): void {
    judge(check, holds ? "pass" : "fail", found, by);
  }

  async function together<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = await shared.get(name, async () => {
      const value = await make();
      journal.checkpoint(name);
      return value;
    });
    journal.restore(name);
    return made;
  }

  return {
    revision,
    api,
    get other() {
      if (scenario.needs?.includes("other-revision")) return other;
      throw new Error(`scenario ${scenario.id} uses the other revision without saying so`);
    },
    expect: (check, holds, found, exchange) => expect(check, holds, found, exchange && { exchange }),
    equal(check, actual, expected, exchange) {
      const found = `expected ${show(expected)}, got ${show(actual)}`;
      expect(check, isDeepStrictEqual(actual, expected), found, exchange && { exchange });
    },
    accepted(check, exchange) {
      expect(check, accepted(exchange), describe(exchange), { exchange });
    },
    answers(check, exchange, status) {
      const found = `expected ${status}; ${describe(exchange)}`;
      expect(check, exchange.response.status === status, found, { exchange });
    },
    async expectAccepted(send, check) {
      const exchange = await send();
      if (check) expect(check, accepted(exchange), describe(exchange), { exchange });
      return { exchange: requireAccepted(exchange), repeat: send };
    },
    async expectRejected(refusal) {
      const exchange = await refusals.send(refusal);
      const { check, message, status } = refusal;
      const refused = isOne(status, exchange.response.status);
      const by = { exchange, failing: is5xx(exchange) ? exchange.operation : undefined };
      expect(check, refused, `expected ${[status].flat().join(" or ")}; ${describe(exchange)}`, by);
      if (message) {
        const words = errorOf(exchange).message;
        const holds = message.pattern.test(words);
        expect(message.check, holds, `expected ${message.pattern}, got ${show(words)}`, by);
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
        const number = journal.numberOf(exchange);
        const seen = number === undefined ? {} : { exchange: number };
        recorder.observe({ requirement, scenario: scenario.id, answer, ...seen });
      }
    },
    skip(checks, reason) {
      for (const check of checks) judge(check, "skip", reason);
    },
    lacks: (capability) => missingCapability(capability, capabilities),
    shared: (name, make) => together(`${name} in ${revision}`, make),
    sharedByAll: together,
    created: () => ledger.skills,
  };
}
