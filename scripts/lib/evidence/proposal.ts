import type { Outcome, RecordedExchange, RunProfile } from "@skills-api/conformance";
import type { Evidence, Level, OpenQuestion, Requirement, Revision, SourceReference } from "@skills-api/spec";

/** The row of a requirement for one revision. */
export interface RegistryRow {
  readonly level: Level;
  readonly evidence: Evidence;
  readonly statement: string;
  readonly status: Requirement["status"];
  readonly sources: readonly SourceReference[];
  /** The questions of an open row. */
  readonly questions: readonly OpenQuestion[];
}

/** A finding about one requirement in one revision, with its row. */
interface Entry {
  readonly requirement: string;
  readonly revision: Revision;
  /** The current row; none if the registry has no such row for this revision. */
  readonly now?: RegistryRow;
}

/** A promise that held in a run. */
export interface ConfirmedRequirement extends Entry {
  /** Number of times that it held. */
  readonly passes: number;
  /** Numbers of the first few exchanges that show it. */
  readonly exchanges: readonly number[];
  /** The proposed change; none if the row is live already, or a question is open. */
  readonly proposed?: { readonly evidence: "live"; readonly source: SourceReference };
  /** The question to answer before the row can become live. */
  readonly question?: string;
}

/** A promise that did not hold in a run. Its row is never changed, only questioned. */
export interface StatementMismatch extends Entry {
  readonly outcome: Outcome;
  /** The failures, with the exchanges that show them. */
  readonly found: readonly { readonly detail: string; readonly exchange?: number }[];
  /** Number of times that it held. */
  readonly passes: number;
  readonly question: string;
}

/** One of the distinct responses to an open question. */
export interface ObservedAnswer {
  readonly answer: string;
  /** Numbers of the exchanges that show it. */
  readonly exchanges: readonly number[];
  /** Number of times that it was observed. */
  readonly times: number;
}

/** An open requirement with the responses that a run observed. */
export interface AnsweredRequirement extends Entry {
  /** Distinct responses, in the order in which they were observed. */
  readonly answers: readonly ObservedAnswer[];
  /** Requests that were sent more than once with different responses, in one sentence each. */
  readonly disagreements: readonly string[];
}

/** A proposed change of the registry, for review. */
export interface EvidenceProposal {
  /** Name and version of this format. */
  readonly format: "skills-conformance-evidence/1";
  readonly run: {
    readonly id: string;
    /** ISO 8601. */
    readonly startedAt: string;
    readonly origin: string;
    readonly profile: RunProfile;
    /** The reason that the run stopped early, if it did. */
    readonly halted?: string;
  };
  /** The row of the run in sources.yaml. */
  readonly source: { readonly key: string; readonly title: string; readonly retrieved: string };
  readonly confirmed: readonly ConfirmedRequirement[];
  readonly mismatches: readonly StatementMismatch[];
  readonly answered: readonly AnsweredRequirement[];
  /** The referenced exchanges, without secrets and without the names of organization and workspace. */
  readonly exchanges: readonly RecordedExchange[];
}
