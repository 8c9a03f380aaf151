// Generated from spec/ by `pnpm generate`. Do not edit.
import type { Operation, Revision } from "../types.d.ts";

export type * from "../types.d.ts";

/** All revisions of the API, oldest first. */
export declare const revisions: readonly Revision[];
/** All operations of the API, the same in every revision. */
export declare const operations: readonly Operation[];
/** The documented `error.type` by HTTP status. `4XX` is for statuses that are not listed. */
export declare const errorTypes: Readonly<Record<string, string>>;
