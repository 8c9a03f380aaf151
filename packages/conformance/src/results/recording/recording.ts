import type { Revision } from "@skills-api/spec";
import type { OptionalFeature, OptionalPart } from "../../targets/capabilities.ts";
import type { AuthScheme } from "../../targets/target.ts";
import type { RunLimits } from "../limits.ts";
import type { RecordedExchange } from "../recorded-exchange.ts";

/** The point at which a run was interrupted. */
export interface RunInterruption {
  /** Number of attempts that had started. */
  readonly begun: number;
  /** Number of attempts that had ended. */
  readonly ended: number;
}

/** The keys of a recorded run. Their values are not recorded. */
export interface RecordedKeys {
  /** Whether the run had an Admin API key. */
  readonly admin: boolean;
  /** Whether the run had a credential that may not download. */
  readonly restricted: boolean;
  /** Whether its API key came from another variable than `ANTHROPIC_API_KEY`. */
  readonly elsewhere?: boolean;
}

/** The options and circumstances of a recorded run, for a replay of it. */
export interface RecordedRun {
  /** Part of the name of everything that the run created. */
  readonly runId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Name of the target in reports. */
  readonly target: string;
  /** Address of the target; none for our mock. */
  readonly origin?: string;
  /** Whether the target was our mock. */
  readonly isMock: boolean;
  /** The keys that the run had. */
  readonly keys: RecordedKeys;
  /**
   * How the key was sent.
   *
   * @default "x-api-key"
   */
  readonly auth?: AuthScheme;
  /** The tested revisions. */
  readonly revisions: readonly Revision[];
  /** Whether the run was allowed to write. */
  readonly allowWrites: boolean;
  /** Ids of scenarios or checks that the run was limited to; all if empty. */
  readonly filter: readonly string[];
  /** Requests that are sent only on demand. */
  readonly include: readonly OptionalPart[];
  /** Features that the target lacks. */
  readonly without: readonly OptionalFeature[];
  /** Whether a promise that is our belief alone could fail the run. */
  readonly provisional?: "gate" | "show";
  /** The limits of the run. */
  readonly limits: RunLimits;
  /** The reason that the run stopped early, if it did. */
  readonly halted?: string;
  /** File of the ledger, if something may be left. */
  readonly ledger?: string;
  /** The point at which the run was interrupted, if it was. */
  readonly stopped?: RunInterruption;
}

/** A run with all of its exchanges. It can be judged again, or compared, without the server. */
export interface Recording {
  /** The run. */
  readonly run: RecordedRun;
  /**
   * Every exchange, in the order in which they ended. Responses of more than 4,096 characters have at most 67,108,864
   * characters together: any further ones are cut.
   */
  readonly exchanges: readonly RecordedExchange[];
}
