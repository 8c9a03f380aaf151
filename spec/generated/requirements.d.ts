// Generated from spec/ by `pnpm generate`. Do not edit.
import type { OpenQuestion, Requirement, Revision, ScenarioRow, Source } from "../types.d.ts";

/** All requirements of all revisions. */
export declare const requirements: readonly Requirement[];
/** The sources of the requirements, by key. */
export declare const sources: Readonly<Record<string, Source>>;
/** The rows of the scenario table. */
export declare const scenarioTable: readonly ScenarioRow[];
/** The questions about the API that only a live run can answer. */
export declare const openQuestions: readonly OpenQuestion[];
/** Ids of the requirements that cover an element of the OpenAPI documents ({@link Requirement.spec}), by revision. */
export declare const elements: Readonly<Record<Revision, Readonly<Record<string, readonly string[]>>>>;
