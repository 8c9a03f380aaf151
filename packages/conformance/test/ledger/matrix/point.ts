import type { Revision } from "@skills-api/spec";

/**
 * The moment of a request at which the process is killed: `before` it is sent; when it was `sent` and its effect is
 * unknown; when the server has `acted` and the response was not read; when the response was `answered`.
 */
export type Moment = "before" | "sent" | "acted" | "answered";

export const moments: readonly Moment[] = ["before", "sent", "acted", "answered"];

/** A run of a single scenario. */
export interface ScenarioRun {
  readonly scenario: string;
  readonly revisions: readonly Revision[];
}

/** The point of a run at which its process is killed. */
export interface Point {
  /** The number of the request, from 1, clean-up included. */
  readonly request: number;
  readonly moment: Moment;
}

/** Options of a process that runs a scenario. */
export interface Task extends ScenarioRun {
  readonly url: string;
  readonly apiKey: string;
  readonly runId: string;
  readonly ledgerFolder: string;
  readonly point: Point;
}
