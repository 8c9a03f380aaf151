// Generated from spec/ by `pnpm generate`. Do not edit.
import type { Operation, Revision } from "../types.d.ts";

export type * from "../types.d.ts";

export declare const revisions: readonly Revision[];
export declare const operations: readonly Operation[];
export declare const errorTypes: Readonly<Record<string, string>>;
