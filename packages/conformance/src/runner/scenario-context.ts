import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@skills-api/spec";
import { mapStrings } from "../base/json.ts";
import type { Api } from "../client/api.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import { isPromised } from "../contract/registry.ts";
import { describe, type Exchange, errorOf, wasAccepted } from "../http/exchange.ts";
import { is5xx } from "../http/failures.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Outcome } from "../results/outcome.ts";
import { checkIdsOf, type RejectedRequest, type Scenario, type ScenarioContext } from "../suite/scenario.ts";
import { requireAccepted } from "../suite/set-up.ts";
import type { Capability } from "../targets/capabilities.ts";
import { missingCapability } from "../targets/capabilities.ts";
import type { CheckRecorder } from "./check-recorder.ts";
import type { FixtureCache } from "./fixture-cache.ts";
import type { NegativeChecks } from "./negative-checks.ts";
import type { Journal } from "./recording/journal.ts";

function isExpected(expected: RejectedRequest["status"], status: number): boolean {
  return expected === "4xx" ? status >= 400 && status < 500 : expected.includes(status);
}

/** Characters of a value that are shown in a finding. */
const maxShownLength = 300;

/** The basis of a judgement. */
interface Basis {
  readonly exchange?: Exchange;
  /** The operation that returned a 5xx, which it may return for every request. */
  readonly failing?: OperationId | undefined;
}

/** Options of {@link contextFor}. */
export interface ContextOptions {
  readonly scenario: Scenario;
  readonly api: Api;
  /** The same target in the other revision. */
  readonly other: Api;
  /** The recorder of the revision. */
  readonly recorder: CheckRecorder;
  readonly redactor: Redactor;
  readonly capabilities: ReadonlySet<Capability>;
  readonly shared: FixtureCache;
  readonly refusals: NegativeChecks;
  readonly ledger: Ledger;
  readonly journal: Pick<Journal, "last" | "numberOf" | "checkpoint" | "restore">;
}

/** Creates the context of a scenario. Its functions do not use `this`, so that scenarios can destructure it. */
export function contextFor(options: ContextOptions): ScenarioContext {
  const { scenario, api, other, recorder, redactor, capabilities, shared, refusals, ledger, journal } =
    options;
  const { revision } = api;
  const checkIds = checkIdsOf(scenario);

  function show(value: unknown): string {
    const redacted = mapStrings(value, (text) => redactor.excerpt(text, maxShownLength));
    // Otherwise a missing item would look like `null`.
    const json = JSON.stringify(redacted, (_, each) => (each === undefined ? "(missing)" : each));
    return redactor.excerpt(json, maxShownLength);
  }

  /** Records a judgement. Without an exchange, its basis is the last one of the scenario. */
  function judge(check: string, outcome: Outcome, detail: string, basis: Basis = {}): void {
    const { id } = scenario;
    if (!checkIds.includes(check))
      throw new Error(`scenario ${id} judges ${check}, which is not one of its checks`);
    if (!isPromised(check, revision)) return;
    const exchange = basis.exchange ? journal.numberOf(basis.exchange) : journal.last;
    recorder.record({ check, outcome, scenario: id, detail, exchange, failing: basis.failing });
  }

  function expect(check: string, holds: boolean, found: string, basis?: Basis): void {
    judge(check, holds ? "pass" : "fail", found, basis);
  }

  async function getFixture<T>(name: string, create: () => Promise<T>): Promise<T> {
    const fixture = await shared.get(name, async () => {
      const value = await create();
      journal.checkpoint(name);
      return value;
    });
    journal.restore(name);
    return fixture;
  }

  return {
    revision,
    api,
    get other() {
      if (scenario.needs?.includes("other-revision")) return other;
      throw new Error(`scenario ${scenario.id} uses the other revision, which is not one of its needs`);
    },
    expect: (check, holds, found, exchange) => expect(check, holds, found, exchange && { exchange }),
    expectEqual(check, actual, expected, exchange) {
      const holds = isDeepStrictEqual(actual, expected);
      // Passes are counted, and their texts are not kept.
      const found = holds ? "" : `expected ${show(expected)}, got ${show(actual)}`;
      expect(check, holds, found, exchange && { exchange });
    },
    expectAccepted(check, exchange) {
      expect(check, wasAccepted(exchange), describe(exchange), { exchange });
    },
    expectStatus(check, exchange, status) {
      const found = `expected ${status}; ${describe(exchange)}`;
      expect(check, exchange.response.status === status, found, { exchange });
    },
    async acceptedTwin(send, check) {
      const exchange = await send();
      if (check) expect(check, wasAccepted(exchange), describe(exchange), { exchange });
      return { exchange: requireAccepted(exchange), repeat: send };
    },
    async expectRejected(request) {
      const exchange = await refusals.send(request);
      const { check, message, status } = request;
      const isRejected = isExpected(status, exchange.response.status);
      const basis = { exchange, failing: is5xx(exchange) ? exchange.operation : undefined };
      expect(check, isRejected, `expected ${[status].flat().join(" or ")}; ${describe(exchange)}`, basis);
      if (message) {
        const actual = errorOf(exchange).message;
        const holds = message.pattern.test(actual);
        const found = holds ? "" : `expected ${message.pattern}, got ${show(actual)}`;
        expect(message.check, holds, found, basis);
      }
      return exchange;
    },
    observe(requirement, exchanges, note) {
      if (!scenario.observes?.includes(requirement)) {
        throw new Error(
          `scenario ${scenario.id} observes ${requirement}, which is not one of its open requirements`,
        );
      }
      if (!isPromised(requirement, revision)) return;
      for (const exchange of [exchanges].flat()) {
        const answer = note ? `${describe(exchange)} (${note})` : describe(exchange);
        const number = journal.numberOf(exchange);
        const shownBy = number === undefined ? {} : { exchange: number };
        recorder.observe({ requirement, scenario: scenario.id, answer, ...shownBy });
      }
    },
    skip(checks, reason) {
      for (const check of checks) judge(check, "skip", reason);
    },
    missingCapability: (capability) => missingCapability(capability, capabilities),
    shared: (name, create) => getFixture(`${name} in ${revision}`, create),
    sharedAcrossRevisions: getFixture,
    createdSkills: () => ledger.skillIds,
  };
}
