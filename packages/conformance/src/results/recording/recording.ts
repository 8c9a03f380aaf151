import type { Revision } from "@skills-api/spec";
import type { Inclusion, OptionalFeature } from "../../targets/capabilities.ts";
import type { Auth } from "../../targets/target.ts";
import type { RunLimits } from "../limits.ts";
import type { RecordedExchange } from "../recorded-exchange.ts";

/** How far a run was when somebody stopped it. */
export interface RunInterruption {
  /** Attempts that had left. */
  readonly begun: number;
  /** Attempts that had ended. */
  readonly ended: number;
}

/** What a replay is told, so that it tells the same run again. */
export interface RecordedRun {
  readonly runId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** What the target is called in reports. */
  readonly target: string;
  /** Its address; none for our mock. */
  readonly origin?: string;
  readonly isMock: boolean;
  /** Which keys there were besides the ordinary one, and whether that one came from elsewhere than `ANTHROPIC_API_KEY`. */
  readonly keys: { readonly admin: boolean; readonly restricted: boolean; readonly elsewhere?: boolean };
  readonly auth?: Auth;
  readonly revisions: readonly Revision[];
  readonly allowWrites: boolean;
  readonly filter: readonly string[];
  readonly include: readonly Inclusion[];
  readonly without: readonly OptionalFeature[];
  readonly provisional?: "gate" | "show";
  readonly limits: RunLimits;
  /** Why nothing more was sent, where it did not go to its end. */
  readonly halted?: string;
  /** The file of its ledger, where something may be left. */
  readonly ledger?: string;
  /** When somebody stopped it. */
  readonly stopped?: RunInterruption;
}

/** A run, told so that it can be judged again, or compared, without its server. */
export interface Recording {
  readonly run: RecordedRun;
  /** Everything that was sent, in the order in which it ended. */
  readonly exchanges: readonly RecordedExchange[];
}
