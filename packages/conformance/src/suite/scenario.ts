import type { Revision } from "@skills-api/spec";
import type { Api, RequestOptions } from "../client/api.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Capability } from "../targets/capabilities.ts";

/** A request that must be refused, and what decides that the refusal is about the one thing that is wrong. */
export interface RejectedRequest {
  /** Requirement that the request is refused. */
  readonly check: string;
  /** Requirement on the words of the refusal, and what they must match. */
  readonly message?: { readonly check: string; readonly pattern: RegExp };
  /** Documented statuses of the refusal; `4xx` where all that is known is that it is a client error. */
  readonly status: readonly number[] | "4xx";
  /** The same request with the one input corrected. */
  readonly twin: AcceptedTwin;
  /** Sends the request that must be refused, with options that say it may be repeated. */
  send(options: RequestOptions): Promise<Exchange>;
}

/** A request that is accepted: half of a minimal pair. */
export interface AcceptedTwin {
  readonly exchange: Exchange;
  /** Sends it again, changed only where it must not repeat itself. */
  repeat(): Promise<Exchange>;
}

/**
 * What a scenario works with. Judging, recording or skipping what the revision does not promise does nothing, so
 * that one scenario can be told for every revision.
 */
export interface ScenarioContext {
  /** The revision that the scenario is told for. */
  readonly revision: Revision;
  /** The target in this revision. */
  readonly api: Api;
  /** The same target in the other revision, for scenarios that need `other-revision`. */
  readonly other: Api;
  /**
   * Judges a check. `found` says what came instead, for people; `shownBy` is the exchange that shows it, by default the
   * last one of the scenario.
   */
  expect(check: string, holds: boolean, found: string, shownBy?: Exchange): void;
  /** Judges that two values are the same JSON. */
  equal(check: string, actual: unknown, expected: unknown, shownBy?: Exchange): void;
  /** Judges that an exchange was accepted. */
  accepted(check: string, exchange: Exchange): void;
  /** Judges the status of an answer. */
  answers(check: string, exchange: Exchange, status: number): void;
  /**
   * Sends an accepted request, the control of the refusals that differ from it in one input. Judges `check`,
   * where one is named, by its acceptance.
   */
  expectAccepted(send: () => Promise<Exchange>, check?: string): Promise<AcceptedTwin>;
  /** Judges a refusal by its minimal pair. Answers the exchange. */
  expectRejected(refusal: RejectedRequest): Promise<Exchange>;
  /** Records what an open requirement's answer is. */
  observe(requirement: string, exchanges: Exchange | readonly Exchange[], note?: string): void;
  /** Leaves checks undecided because this target has nothing to decide them on. */
  skip(checks: readonly string[], reason: string): void;
  /** Why the target or the run lacks something; `undefined` where it has it. */
  lacks(capability: Capability): string | undefined;
  /**
   * What several scenarios of a revision need, made by the first of them: for example one accepted request that
   * is the control of many refusals. It stays until the run ends.
   */
  shared<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** The same for the scenarios of all revisions. */
  sharedByAll<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** The skills that this run has created and not deleted, the oldest first. They stay until the run ends. */
  created(): readonly string[];
}

/**
 * A short story told to a server, and the checks it decides: once for each revision that promises one of them, or
 * leaves open what it records.
 */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Whether it sends requests that write. */
  readonly writes: boolean;
  readonly needs?: readonly Capability[];
  /** The revisions it is told for at most; default all. */
  readonly revisions?: readonly Revision[];
  /** What it tells does not depend on the revision: a run that only reads tells it in its first revision alone. */
  readonly neutral?: boolean;
  /** Every check it decides in a full run, in each revision those that the revision promises. */
  readonly checks: readonly string[];
  /** Open requirements whose answers it records. */
  readonly observes?: readonly string[];
  run(context: ScenarioContext): Promise<void>;
}
