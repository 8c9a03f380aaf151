/** A shape of the API, chosen for each request by the header `anthropic-beta`. */
export type Revision = "skills-2025-10-02" | "ga";

/** The operations of the API, by the ids they have in the OpenAPI documents. */
export type OperationId =
  | "createSkill"
  | "listSkills"
  | "getSkill"
  | "deleteSkill"
  | "createSkillVersion"
  | "listSkillVersions"
  | "getSkillVersion"
  | "deleteSkillVersion"
  | "downloadSkillVersion";

/** One operation: how it is addressed. */
export interface Operation {
  readonly id: OperationId;
  /** Upper case, as on the wire. */
  readonly method: string;
  /** Path template with `{skill_id}` and `{version}`. */
  readonly path: string;
}

/** `MUST` fails a run, `SHOULD` warns, `MAY` informs. */
export type Level = "MUST" | "SHOULD" | "MAY";

/**
 * How well a promise is known. `documented`: the vendor says so. `observed`: somebody recorded the live
 * API. `inferred`: our belief. `live`: our own recording. `unknown`: nobody knows; never asserted.
 */
export type Evidence = "documented" | "observed" | "inferred" | "live" | "unknown";

/** A pointer into {@link Source}s. */
export interface SourceReference {
  /** Key of `sources`. */
  readonly source: string;
  /** Place within the source, such as the number of an entry. */
  readonly at?: string;
}

/** One observable promise of the API. */
export interface Requirement {
  /** Words that explain themselves; never reused for another promise. */
  readonly id: string;
  /** The operation that makes the promise, or `any`. */
  readonly operation: OperationId | "any";
  /** Whose promise it is. */
  readonly subject: "server" | "client";
  readonly level: Level;
  readonly statement: string;
  /** By revision; a revision that is not named makes no such promise. */
  readonly evidence: { readonly [revision in Revision]?: Evidence };
  readonly sources: readonly SourceReference[];
  /** Rows of the scenario table, {@link ScenarioRow.n}. */
  readonly covers: readonly number[];
  /** Open questions it carries, {@link OpenQuestion.id}. */
  readonly questions: readonly string[];
  /**
   * What of the OpenAPI documents it speaks for: `schema:Skill.id`, `parameter:listSkills.limit`,
   * `header:request-id`, `status:createSkill.400`, `body:createSkill.files[]`; `*` stands for any name.
   */
  readonly spec: readonly string[];
  /** `tested`: a check judges it. `open`: recorded, never judged. `excluded`: neither, with a reason. */
  readonly status: "tested" | "open" | "excluded";
  /** Why it is excluded. */
  readonly reason?: string;
  /** The test file that proves a promise of clients. */
  readonly proof?: string;
  /** What our mock does where the API's own behaviour is unknown. */
  readonly policy?: string;
  /** Why no run records an open requirement. */
  readonly unobserved?: string;
}

/** Where something was written or recorded. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** Day it was read, YYYY-MM-DD. */
  readonly retrieved: string;
}

/** One row of the table of known behaviour that the registry was made from. */
export interface ScenarioRow {
  readonly n: number;
  readonly group: string;
  readonly scenario: string;
  readonly expected: string;
  readonly source: string;
  readonly revisions: readonly Revision[];
  readonly evidence: { readonly [revision in Revision]?: Evidence };
  readonly subject: "server" | "client";
}

/** A question that only the live API can answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly revisions: readonly Revision[];
  readonly question: string;
}
