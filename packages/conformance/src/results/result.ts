import type { Evidence, Level, OperationId, Revision, SourceReference } from "@skills-api/spec";
import type { RequestCounts } from "./counts.ts";
import type { ExitCode, Outcome } from "./outcome.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
/** `read-only` sends nothing that writes. */
export type RunProfile = "read-only" | "full";

/** What a run found of one check in one revision. */
export interface CheckResult {
  /** Id of the check, and of the requirement it judges. */
  readonly id: string;
  readonly revision: Revision;
  readonly level: Level;
  readonly evidence: Evidence;
  readonly statement: string;
  readonly sources: readonly SourceReference[];
  readonly outcome: Outcome;
  /** Its evidence is our belief alone, so that this run did not let it fail. */
  readonly provisional: boolean;
  /** How many times it held. */
  readonly passes: number;
  /** Numbers of the first few exchanges that showed that it held. */
  readonly exchanges: readonly number[];
  /** Scenarios that judged it. */
  readonly scenarios: readonly string[];
  /** Every judgement but the passes. */
  readonly findings: readonly {
    readonly scenario: string;
    readonly outcome: Outcome;
    readonly detail: string;
    /** Number of the exchange that showed it; none where that was no single one. */
    readonly exchange?: number;
  }[];
}

/** What became of one scenario in one revision. */
export interface ScenarioResult {
  readonly id: string;
  readonly revision: Revision;
  readonly title: string;
  /** Why it did not run, where it did not. */
  readonly skipped?: string;
  /** Why it ended early, where it did. */
  readonly stopped?: string;
  /** What was sent for it, repeats included. */
  readonly sent: RequestCounts;
}

/** The most that a run may send; see {@link Limits}. */
export type RunBound = Pick<RequestCounts, "requests" | "creates" | "bytes">;

/** What a run would send, and the most that it may. */
export interface RunPlan {
  /** What a run without faults sends to a server that conforms, clean-up included. */
  readonly expected: RequestCounts;
  /** What no run exceeds. */
  readonly bound: RunBound;
  /** What clean-up sends, by what `expected` has it. */
  readonly cleanUp: RequestCounts;
  /** What each scenario sends, in the order in which they are told; those that are skipped send nothing. */
  readonly scenarios: readonly Pick<ScenarioResult, "id" | "revision" | "title" | "skipped" | "sent">[];
}

/** A property that was answered and stands in no document; never a violation. */
export interface UndocumentedProperty {
  readonly revision: Revision;
  /** With the schema that it came in, such as `Skill.colour`. */
  readonly property: string;
}

/** In how many exchanges something was that a document names. */
export interface PropertyCoverage {
  /** A status, a parameter, a header, or the path of a property, such as `data[].id`, or of items, such as `data[]`. */
  readonly name: string;
  readonly seen: number;
}

/** What real exchanges have shown of one operation, by what the document of the revision says of it. */
export interface OperationCoverage {
  readonly revision: Revision;
  readonly operation: OperationId;
  /** How often it was answered. */
  readonly answers: number;
  /** The documented statuses, classes such as `4XX` included, and those that came all the same. */
  readonly statuses: readonly (PropertyCoverage & { readonly documented: boolean })[];
  /** The documented parameters of requests; those in `body` are fields of a multipart body. */
  readonly parameters: readonly (PropertyCoverage & { readonly in: "path" | "query" | "header" | "body" })[];
  /** The documented headers of answers. */
  readonly headers: readonly (PropertyCoverage & { readonly status: string })[];
  /** The documented properties of answers; `nulls` says in how many they were there, and nowhere but null. */
  readonly properties: readonly (PropertyCoverage & { readonly status: string; readonly nulls: number })[];
}

/**
 * Two figures that are never summed, over all checks of the revisions, whether selected or not. A check counts
 * once by its id, with the worst that came of it in any revision.
 */
export interface RunFigures {
  readonly checks: number;
  readonly decided: number;
  readonly failed: number;
  /** Failed by all, 0 to 1. */
  readonly divergence: number;
  /** Decided by all, 0 to 1. */
  readonly coverage: number;
  /** Checks whose evidence is our own recording of the live API in every revision, by all, 0 to 1. */
  readonly liveVerified: number;
  readonly byOutcome: Readonly<Record<Outcome, number>>;
}

/** Everything a run found: what every report is made from. */
export interface RunResult {
  /** Name and version of this shape. */
  readonly format: "skills-conformance-result/1";
  readonly runId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly target: string;
  /** Address of the target, with its path prefix; none for our mock, which ends with the run. */
  readonly origin?: string;
  readonly revisions: readonly Revision[];
  readonly profile: RunProfile;
  /** What was to be sent; none for scenarios that are not of the suite. */
  readonly plan?: Pick<RunPlan, "expected" | "bound">;
  /** What was sent, clean-up and repeats included. */
  readonly sent: RequestCounts;
  readonly figures: RunFigures;
  readonly checks: readonly CheckResult[];
  readonly scenarios: readonly ScenarioResult[];
  /** Everything that was sent, and what came of it, without secrets; long bodies are cut. */
  readonly exchanges: readonly RecordedExchange[];
  /** What the exchanges have shown of what the documents say. */
  readonly coverage: readonly OperationCoverage[];
  /** Answers to questions that nobody has answered; never judged. */
  readonly observations: readonly RequirementObservation[];
  readonly undocumented: readonly UndocumentedProperty[];
  /** Why nothing more was sent, where the run did not go to its end: a limit, the ledger, or somebody stopped it. */
  readonly halted?: string;
  /** What the run created and could not delete. */
  readonly leftovers: readonly string[];
  /** The file of the ledger that `sweep` replays, where something may be left. */
  readonly ledger?: string;
  readonly exitCode: ExitCode;
}

/** What an open requirement was answered with. */
export interface RequirementObservation {
  readonly revision: Revision;
  readonly requirement: string;
  readonly scenario: string;
  readonly answer: string;
  /** Number of the exchange that showed it. */
  readonly exchange?: number;
}
