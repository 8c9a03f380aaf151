import type { Evidence, Level, OpenQuestion, Requirement, Revision, SourceReference } from "@skills-api/spec";
import type { Outcome } from "../results/outcome.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { RunProfile } from "../results/result.ts";

/** What the registry says of a requirement in one revision. */
export interface RegistryRow {
  readonly level: Level;
  readonly evidence: Evidence;
  readonly statement: string;
  readonly status: Requirement["status"];
  readonly sources: readonly SourceReference[];
  /** What the row asks, where it is open. */
  readonly questions: readonly OpenQuestion[];
}

/** A finding about one requirement in one revision, and what the registry says of it. */
interface Entry {
  readonly requirement: string;
  readonly revision: Revision;
  /** What the registry says now; none where it has no such row for this revision. */
  readonly now?: RegistryRow;
}

/** A promise that held. */
export interface Held extends Entry {
  /** How many times it held. */
  readonly passes: number;
  /** Numbers of the first few exchanges that show it. */
  readonly exchanges: readonly number[];
  /** What the row could say; none where it says so already, or where a question has to be answered first. */
  readonly proposed?: { readonly evidence: "live"; readonly source: SourceReference };
  /** Why nothing is proposed. */
  readonly question?: string;
}

/** A promise that did not hold: never turned, always a question. */
export interface Drift extends Entry {
  readonly outcome: Outcome;
  /** What was found, and the exchange that shows it. */
  readonly found: readonly { readonly detail: string; readonly exchange?: number }[];
  /** How many times it held all the same. */
  readonly passes: number;
  readonly question: string;
}

/** One of the answers to what is open, however often it came. */
export interface OpenAnswer {
  readonly answer: string;
  /** Numbers of the exchanges that show it. */
  readonly exchanges: readonly number[];
  /** How often it came. */
  readonly times: number;
}

/** What an open requirement was answered with. */
export interface Answered extends Entry {
  /** Different answers, in the order in which they came. */
  readonly answers: readonly OpenAnswer[];
  /** Requests that were sent more than once and answered differently, in one sentence each. */
  readonly disagreements: readonly string[];
}

/** A change of the registry, prepared for review; nothing is changed. */
export interface EvidenceProposal {
  /** Name and version of this shape. */
  readonly format: "skills-conformance-evidence/1";
  readonly run: {
    readonly id: string;
    /** ISO 8601. */
    readonly startedAt: string;
    readonly origin: string;
    readonly profile: RunProfile;
    /** Why the run did not go to its end. */
    readonly halted?: string;
  };
  /** The row that sources would have for the run. */
  readonly source: { readonly key: string; readonly title: string; readonly retrieved: string };
  readonly held: readonly Held[];
  readonly drift: readonly Drift[];
  readonly answered: readonly Answered[];
  /** The exchanges that are named, without secrets and without the names of organization and workspace. */
  readonly exchanges: readonly RecordedExchange[];
}
