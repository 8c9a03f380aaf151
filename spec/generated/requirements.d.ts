// Generated from spec/ by `pnpm generate`. Do not edit.
import type { OpenQuestion, Requirement, Revision, ScenarioRow, Source } from "../types.d.ts";

export declare const requirements: readonly Requirement[];
export declare const sources: Readonly<Record<string, Source>>;
export declare const scenarioTable: readonly ScenarioRow[];
export declare const openQuestions: readonly OpenQuestion[];
export declare const elements: Readonly<Record<Revision, Readonly<Record<string, readonly string[]>>>>;
