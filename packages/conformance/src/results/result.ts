import type { Evidence, Level, OperationId, Revision, SourceReference } from "@skills-api/spec";
import type { RequestCounts } from "./counts.ts";
import type { ExitCode, Outcome } from "./outcome.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

/** A `read-only` run sends nothing that writes. */
export type RunProfile = "read-only" | "full";

/** A judgement of a check other than a pass. */
export interface CheckFinding {
  /** Id of the scenario; empty if none judged the check. */
  readonly scenario: string;
  /** The outcome of this judgement alone. */
  readonly outcome: Outcome;
  /** The finding, for people. */
  readonly detail: string;
  /** Number of the exchange that showed it; none if it was not a single one. */
  readonly exchange?: number;
}

/** The result of one check in one revision. */
export interface CheckResult {
  /** Id of the check, which is the id of the requirement that it judges. */
  readonly id: string;
  /** The revision in which it was judged. */
  readonly revision: Revision;
  /** A `MUST` fails a run, a `SHOULD` warns, a `MAY` informs. */
  readonly level: Level;
  /** How well the promise is known in this revision. */
  readonly evidence: Evidence;
  /** The promise. */
  readonly statement: string;
  /** Sources of the promise. */
  readonly sources: readonly SourceReference[];
  /** The worst outcome of all judgements. */
  readonly outcome: Outcome;
  /** Whether the promise is our belief alone, so that this run did not let it fail. */
  readonly provisional: boolean;
  /** Number of times that it held. */
  readonly passes: number;
  /** Numbers of the first few exchanges that showed that it held. */
  readonly exchanges: readonly number[];
  /** Ids of the scenarios that judged it. */
  readonly scenarios: readonly string[];
  /** Every judgement except passes. */
  readonly findings: readonly CheckFinding[];
}

/** The result of one scenario in one revision. */
export interface ScenarioResult {
  /** Id of the scenario. */
  readonly id: string;
  /** The revision in which it ran. */
  readonly revision: Revision;
  /** The scenario in one line. */
  readonly title: string;
  /** The reason that it was skipped, if it was. */
  readonly skipped?: string;
  /** The reason that it ended early, if it did. */
  readonly stopped?: string;
  /** Counts of what was sent for it, including repeats. */
  readonly sent: RequestCounts;
}

/** The most that a run may send; see {@link RunLimits}. */
export type RunBound = Pick<RequestCounts, "requests" | "creates" | "bytes">;

/** The requests of a run, counted before it starts. */
export interface RunPlan {
  /** Counts that a run without faults sends to a server that conforms, including clean-up. */
  readonly expected: RequestCounts;
  /** The most that a run may send, whatever the server does. */
  readonly bound: RunBound;
  /** The part of {@link RunPlan.expected} that clean-up sends. */
  readonly cleanUp: RequestCounts;
  /** The requests of each scenario, in the order in which they run. Those that are skipped send none. */
  readonly scenarios: readonly Pick<ScenarioResult, "id" | "revision" | "title" | "skipped" | "sent">[];
}

/** A property of a response that no document has; never a violation. */
export interface UndocumentedProperty {
  /** The revision of the response. */
  readonly revision: Revision;
  /** The property with its schema, such as `Skill.colour`. */
  readonly property: string;
}

/** The number of exchanges that had something that a document names. */
export interface PropertyCoverage {
  /** A status, a parameter, a header, or the path of a property, such as `data[].id`, or of items, such as `data[]`. */
  readonly name: string;
  /** Number of exchanges that had it. */
  readonly seen: number;
}

/** How much of the document of a revision the exchanges of one operation have shown. */
export interface OperationCoverage {
  /** The revision of the document. */
  readonly revision: Revision;
  /** Id of the operation. */
  readonly operation: OperationId;
  /** Number of responses. */
  readonly answers: number;
  /** The documented statuses, including classes such as `4XX`, and undocumented ones that arrived. */
  readonly statuses: readonly (PropertyCoverage & { readonly documented: boolean })[];
  /** The documented parameters of requests. Those in `body` are fields of a multipart body. */
  readonly parameters: readonly (PropertyCoverage & { readonly in: "path" | "query" | "header" | "body" })[];
  /** The documented headers of responses. */
  readonly headers: readonly (PropertyCoverage & { readonly status: string })[];
  /** The documented properties of responses. `nulls` counts the exchanges in which one was null and nothing else. */
  readonly properties: readonly (PropertyCoverage & { readonly status: string; readonly nulls: number })[];
}

/**
 * Two figures that are never summed, over all checks of the revisions, whether selected or not. A check counts once by
 * its id, with its worst outcome in any revision.
 */
export interface RunFigures {
  /** Number of checks. */
  readonly checks: number;
  /** Number of checks that passed, warned or failed. */
  readonly decided: number;
  /** Number of checks that failed, expected or not. */
  readonly failed: number;
  /** Failed checks divided by all, 0 to 1. */
  readonly divergence: number;
  /** Decided checks divided by all, 0 to 1. */
  readonly coverage: number;
  /** Checks that our own recording of the live API confirms in every revision, divided by all, 0 to 1. */
  readonly liveVerified: number;
  /** Number of checks per outcome. */
  readonly byOutcome: Readonly<Record<Outcome, number>>;
}

/** Everything that a run found. Every report is made from it. */
export interface RunResult {
  /** Name and version of this format. */
  readonly format: "skills-conformance-result/1";
  /** Part of the name of everything that the run created. */
  readonly runId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Name of the server under test. */
  readonly target: string;
  /** Address of the target, with its path prefix; none for our mock, which ends with the run. */
  readonly origin?: string;
  /** The tested revisions. */
  readonly revisions: readonly Revision[];
  /** Whether the run was allowed to write. */
  readonly profile: RunProfile;
  /** The plan of the run; none for scenarios of your own. */
  readonly plan?: Pick<RunPlan, "expected" | "bound">;
  /** Counts of what was sent, including clean-up and repeats. */
  readonly sent: RequestCounts;
  /** Divergence and coverage. */
  readonly figures: RunFigures;
  /** The result of each check in each revision. */
  readonly checks: readonly CheckResult[];
  /** The result of each scenario in each revision. */
  readonly scenarios: readonly ScenarioResult[];
  /** Every request with its response, without secrets, in the order in which they were sent; long bodies are cut. */
  readonly exchanges: readonly RecordedExchange[];
  /** How much of the documents the exchanges have shown. */
  readonly coverage: readonly OperationCoverage[];
  /** Responses to open questions; never judged. */
  readonly observations: readonly RequirementObservation[];
  /** Properties of responses that no document has, at most 1,000 for each revision. */
  readonly undocumented: readonly UndocumentedProperty[];
  /** The reason that the run stopped early, if it did: a limit, the ledger, or an interruption. */
  readonly halted?: string;
  /** Skills that the run created and could not delete, with the reason. */
  readonly leftovers: readonly string[];
  /** File of the ledger that `sweep` replays, if something may be left. */
  readonly ledger?: string;
  /** Exit code of the command. */
  readonly exitCode: ExitCode;
}

/** A response to an open question of the registry. */
export interface RequirementObservation {
  /** The revision of the response. */
  readonly revision: Revision;
  /** Id of the open requirement. */
  readonly requirement: string;
  /** Id of the scenario that asked. */
  readonly scenario: string;
  /** The response in one line. */
  readonly answer: string;
  /** Number of the exchange that showed it. */
  readonly exchange?: number;
}
