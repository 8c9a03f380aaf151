import type { Revision } from "@skills-api/spec";
import type { Profile } from "../results/result.ts";
/** How two answers to the same request can differ, what is worst first. */
export const differenceKinds = [
  "status",
  "type",
  "missing-field",
  "extra-field",
  "value",
  "order",
  "header",
  "wording",
] as const;

/** `missing-field`: the left has it and the right does not; `extra-field`: the other way round. */
export type DifferenceKind = (typeof differenceKinds)[number];

/** One way in which a place differs. */
export interface DifferenceCase {
  /** What the left answered, by reference: `<skill:1>`. None where it has nothing there. */
  readonly left?: string;
  readonly right?: string;
  /** Where it was seen first. */
  readonly scenario: string;
  readonly revision: Revision;
  /** Numbers of the exchanges that showed it first. */
  readonly exchanges: Readonly<Record<Side, number>>;
  /** How often it was seen. */
  readonly count: number;
}

/** A place in which the answers differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The operation, or method and path where the API has none. */
  readonly operation: string;
  /** The status of both, or `404 → 400`. */
  readonly status: string;
  /** `data[].id` in a body, the name of a header, `archive: NAME` in a zip; empty for the status itself. */
  readonly path: string;
  readonly count: number;
  readonly cases: readonly DifferenceCase[];
}

/** What was compared on one side. */
export interface ParitySummary {
  /** The target. */
  readonly name: string;
  readonly runId: string;
  readonly profile: Profile;
  readonly exchanges: number;
  /** Why it was not told to its end. */
  readonly halted?: string;
}

/** What a comparison of two servers has found. */
export interface ParityResult {
  /** Name and version of this shape. */
  readonly format: "skills-conformance-parity/1";
  readonly left: ParitySummary;
  readonly right: ParitySummary;
  /** Pairs of answers that were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** What could not be compared, and why. */
  readonly uncompared: readonly string[];
  /** 0 for no differences, 1 for some, 3 where there are none and not everything could be compared. */
  readonly exitCode: 0 | 1 | 3;
}

/** Which of the two servers something came from. */
export type Side = "left" | "right";
