import type { Revision } from "@skills-api/spec";
import type { RunProfile } from "../results/result.ts";

/**
 * The kind of difference between two responses to the same request. `missing-field` is a field that only the left has,
 * `extra-field` one that only the right has.
 */
export type DifferenceKind =
  | "status"
  | "type"
  | "missing-field"
  | "extra-field"
  | "value"
  | "order"
  | "header"
  | "wording";

/** All kinds of difference, most severe first. */
export const differenceKinds: readonly DifferenceKind[] = [
  "status",
  "type",
  "missing-field",
  "extra-field",
  "value",
  "order",
  "header",
  "wording",
];

/** One pair of values that was seen in a place where the responses differ. */
export interface DifferenceCase {
  /** The left value, with references such as `<skill:1>` in place of ids; absent if the left has none. */
  readonly left?: string;
  /** The right value, written in the same way; absent if the right has none. */
  readonly right?: string;
  /** The first scenario in which it occurred. */
  readonly scenario: string;
  /** The revision of the requests. */
  readonly revision: Revision;
  /** Numbers of the first two exchanges in which it occurred. */
  readonly exchanges: Readonly<Record<"left" | "right", number>>;
  /** Number of occurrences. */
  readonly count: number;
}

/** A place where the responses differ. */
export interface Difference {
  /** How the responses differ. */
  readonly kind: DifferenceKind;
  /** Id of the operation, or method and path of a request that is not part of the API. */
  readonly operation: string;
  /** The status of both responses, or `404 → 400` if it differs. */
  readonly status: string;
  /** `data[].id` in a body, the name of a header, `archive: NAME` in a zip; empty for the status or the whole body. */
  readonly path: string;
  /** Number of occurrences in all cases. */
  readonly count: number;
  /** The pairs of values that differ here. */
  readonly cases: readonly DifferenceCase[];
}

/** One side of a comparison. */
export interface ParitySummary {
  /** Name of the target. */
  readonly name: string;
  /** Id of the run. */
  readonly runId: string;
  /** Whether the run was allowed to write. */
  readonly profile: RunProfile;
  /** Number of recorded exchanges. */
  readonly exchanges: number;
  /** The reason that the run stopped early, if it did. */
  readonly halted?: string;
}

/** The result of comparing two servers. */
export interface ParityResult {
  /** Name and version of this format. */
  readonly format: "skills-conformance-parity/1";
  /** The left server. */
  readonly left: ParitySummary;
  /** The right server. */
  readonly right: ParitySummary;
  /** Number of response pairs that were compared. */
  readonly compared: number;
  /** Every difference, most severe first. */
  readonly differences: readonly Difference[];
  /** Descriptions of everything that could not be compared. */
  readonly uncompared: readonly string[];
  /** 0 for no differences, 1 for some, 3 for no differences in an incomplete comparison. */
  readonly exitCode: 0 | 1 | 3;
}

/** One of the two servers. */
export type Side = "left" | "right";
