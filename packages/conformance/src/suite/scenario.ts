import type { Level, Revision } from "@skills-api/spec";
import type { RequestOptions, SkillsApi } from "../client/skills-api.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Capability } from "../targets/capabilities.ts";

/**
 * A request that the server must reject. The rejection only counts if the server accepts the twin, which differs in
 * one input.
 */
export interface RejectedRequest {
  /** The check that the request is rejected. */
  readonly check: string;
  /** The check of the error message, and the pattern that it must match. */
  readonly message?: { readonly check: string; readonly pattern: RegExp };
  /** Documented statuses; `4xx` if the documentation does not name one. */
  readonly status: readonly number[] | "4xx";
  /** The same request with the one input corrected. */
  readonly twin: AcceptedTwin;
  /** Sends the request. The given options mark it as repeatable. */
  send(options: RequestOptions): Promise<Exchange>;
}

/** An accepted request that differs from a rejected one in one input. */
export interface AcceptedTwin {
  /** The accepted request and its response. */
  readonly exchange: Exchange;
  /** Sends the request again, with new values for names and labels that must be unique. */
  repeat(): Promise<Exchange>;
}

/**
 * The functions and clients that a scenario uses. Checks that the revision does not promise are ignored, so that one
 * scenario can run for every revision.
 */
export interface ScenarioContext {
  /** The revision that the scenario runs for. */
  readonly revision: Revision;
  /** A client for this revision. */
  readonly api: SkillsApi;
  /** A client for the other revision, for scenarios that need `other-revision`. */
  readonly other: SkillsApi;
  /**
   * Passes a check if `holds` is true, and fails it otherwise.
   *
   * @param actual Describes the actual result for reports.
   * @param exchange The exchange that shows it; by default the last one of the scenario.
   */
  expect(check: string, holds: boolean, actual: string, exchange?: Exchange): void;
  /** Checks that two JSON values are equal. */
  expectEqual(check: string, actual: unknown, expected: unknown, exchange?: Exchange): void;
  /** Checks that the server accepted a request. */
  expectAccepted(check: string, exchange: Exchange): void;
  /** Checks the status of a response. */
  expectStatus(check: string, exchange: Exchange, status: number): void;
  /**
   * Sends a request that the server must accept, for use as the twin of rejected requests.
   *
   * @param check The check that the request is accepted.
   * @throws SetupError if the server rejects the request.
   */
  acceptedTwin(send: () => Promise<Exchange>, check?: string): Promise<AcceptedTwin>;
  /** Checks that the server rejects a request and accepts its twin. Returns the rejected exchange. */
  expectRejected(request: RejectedRequest): Promise<Exchange>;
  /** Records the responses to an open requirement. */
  observe(requirement: string, exchanges: Exchange | readonly Exchange[], note?: string): void;
  /** Skips checks that cannot be decided on this target. */
  skip(checks: readonly string[], reason: string): void;
  /** Returns why a capability of the target or the run is missing; `undefined` if it is there. */
  missingCapability(capability: Capability): string | undefined;
  /**
   * Returns a fixture that the scenarios of a revision share, for example an accepted twin. The first scenario that
   * needs it creates it; it exists until the run ends.
   */
  shared<T>(name: string, create: () => Promise<T>): Promise<T>;
  /** Like `shared`, for the scenarios of all revisions. */
  sharedAcrossRevisions<T>(name: string, create: () => Promise<T>): Promise<T>;
  /** Returns the ids of the skills that this run created and has not deleted, oldest first. */
  createdSkills(): readonly string[];
}

/** A check of your own, which the requirement registry does not have. Baselines cannot list it. */
export interface OwnCheck {
  /** Identifies the check in reports, such as `gateway.read-after-create`. */
  readonly id: string;
  /** The promise that it checks, in one sentence. */
  readonly statement: string;
  /**
   * A `MUST` fails the run, a `SHOULD` or `MAY` warns.
   *
   * @default "MUST"
   */
  readonly level?: Level;
}

/**
 * A sequence of requests and the checks that it decides. It runs once for each revision that promises one of the
 * checks or has one of the open requirements.
 */
export interface Scenario {
  /** Identifies the scenario on the command line and in reports. */
  readonly id: string;
  /** The subject of the scenario, for people. */
  readonly title: string;
  /** Whether it sends requests that write. */
  readonly writes: boolean;
  /** Capabilities without which it is skipped. */
  readonly needs?: readonly Capability[];
  /** The revisions it runs for. @default all */
  readonly revisions?: readonly Revision[];
  /** Whether it is the same in all revisions. A read-only run then runs it in its first revision only. */
  readonly revisionIndependent?: boolean;
  /** All checks of the registry that it decides in a full run. Those that a revision does not promise are ignored there. */
  readonly checks: readonly string[];
  /** Checks of your own that it decides as well. */
  readonly ownChecks?: readonly OwnCheck[];
  /** Open requirements for which it records responses. */
  readonly observes?: readonly string[];
  /** Sends the requests and decides the checks. */
  run(context: ScenarioContext): Promise<void>;
}

/** Returns the ids of all checks that a scenario decides in any revision. */
export function checkIdsOf({ checks, ownChecks = [] }: Scenario): readonly string[] {
  return [...checks, ...ownChecks.map(({ id }) => id)];
}
