import type { Revision } from "@skills-api/spec";

/**
 * When a process is killed: `before` a request is sent; when it has been `sent` and nobody knows what became of it;
 * when the server has `acted` and nobody has looked at its answer; when it has been `answered`.
 */
export type Moment = "before" | "sent" | "acted" | "answered";

export const moments: readonly Moment[] = ["before", "sent", "acted", "answered"];

/** One scenario, told alone. */
export interface Telling {
  readonly scenario: string;
  readonly revisions: readonly Revision[];
}

/** Where in a telling its process is killed. */
export interface Point {
  /** The number of the request, from 1, clean-up included. */
  readonly request: number;
  readonly moment: Moment;
}

/** What a process is told that tells a scenario. */
export interface Task extends Telling {
  readonly url: string;
  readonly apiKey: string;
  readonly runId: string;
  readonly ledgerFolder: string;
  readonly point: Point;
}
