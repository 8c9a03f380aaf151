/** A revision of the API. The `anthropic-beta` header of a request selects it. */
export type Revision = "skills-2025-10-02" | "ga";

/** An `operationId` of the OpenAPI documents. */
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

/** The method and path of an operation. */
export interface Operation {
  /** Its `operationId`. */
  readonly id: OperationId;
  /** Upper case, such as `GET`. */
  readonly method: string;
  /** Path template with `{skill_id}` and `{version}`. */
  readonly path: string;
}

/** `MUST` fails a run, `SHOULD` warns, `MAY` informs. */
export type Level = "MUST" | "SHOULD" | "MAY";

/**
 * How well a promise is known.
 *
 * - `documented`: in the vendor's documentation, OpenAPI description or SDKs.
 * - `observed`: recorded from the live API by a third party.
 * - `inferred`: our belief.
 * - `live`: our own recording of the live API.
 * - `unknown`: not known; recorded, never asserted.
 */
export type Evidence = "documented" | "observed" | "inferred" | "live" | "unknown";

/** A reference to a {@link Source}. */
export interface SourceReference {
  /** Key in `sources`. */
  readonly source: string;
  /** Place within the source, such as the number of an entry. */
  readonly at?: string;
}

/** One observable promise of the API. */
export interface Requirement {
  /** Public and permanent: never reused for another promise. */
  readonly id: string;
  /** The operation that the promise is about; `any` if it is about several. */
  readonly operation: OperationId | "any";
  /** Whether the API or its clients must keep the promise. */
  readonly subject: "server" | "client";
  /** Whether breaking the promise fails a run, warns or informs. */
  readonly level: Level;
  /** A testable sentence, or a question if the status is `open`. */
  readonly statement: string;
  /** Evidence by revision. A revision without evidence does not make this promise. */
  readonly evidence: { readonly [revision in Revision]?: Evidence };
  /** References to the documents and recordings that the promise is based on. */
  readonly sources: readonly SourceReference[];
  /** {@link ScenarioRow.id} of the rows in the scenario table that this requirement covers. */
  readonly covers: readonly string[];
  /** {@link OpenQuestion.id} of the open questions behind this requirement. */
  readonly questions: readonly string[];
  /**
   * Elements of the OpenAPI documents that this requirement covers: `schema:Skill.id`,
   * `parameter:listSkills.limit`, `header:request-id`, `status:createSkill.400`, `body:createSkill.files[]`.
   * `*` matches any name.
   */
  readonly spec: readonly string[];
  /**
   * - `tested`: a check or a test verifies it.
   * - `when-shown`: a check verifies it in every response that shows what it is about, such as an optional property. If
   *   none does, the check has no result.
   * - `open`: its evidence is `unknown`. Runs record the API's behaviour and never judge it.
   * - `excluded`: neither; see `reason`.
   */
  readonly status: "tested" | "when-shown" | "open" | "excluded";
  /** Why the requirement is excluded. */
  readonly reason?: string;
  /** Path of the test file that verifies a client requirement. */
  readonly proof?: string;
  /** The mock's behaviour, if the API's is unknown. */
  readonly policy?: string;
  /** Why runs do not record this open requirement. */
  readonly unobserved?: string;
}

/** A document, recording or SDK that requirements cite. */
export interface Source {
  /** Name of the document, recording or SDK. */
  readonly title: string;
  /** Public address. */
  readonly url?: string;
  /** Date of retrieval, YYYY-MM-DD. */
  readonly retrieved: string;
  /** The best evidence that it gives for a revision. Whatever is derived from it otherwise is inferred. */
  readonly evidence?: { readonly [revision in Revision]?: Evidence };
}

/** One row of the scenario table, the list of known behaviour that the registry is based on. */
export interface ScenarioRow {
  /** Name of the row, such as `wrong-key`. */
  readonly id: string;
  /** Topic, such as `Auth & headers`. */
  readonly group: string;
  /** The request or situation, in Markdown. */
  readonly scenario: string;
  /** The expected behaviour, in Markdown. */
  readonly expected: string;
  /** The documents and recordings that show it. */
  readonly sources: readonly SourceReference[];
  /** The revisions that behave like this. */
  readonly revisions: readonly Revision[];
  /** Evidence by revision. */
  readonly evidence: { readonly [revision in Revision]?: Evidence };
  /** Whether the row describes the API or its clients. */
  readonly subject: "server" | "client";
}

/** A question about the API that only a live run can answer. */
export interface OpenQuestion {
  /** Key in {@link Requirement.questions}. */
  readonly id: string;
  /** The revisions that the question is about. */
  readonly revisions: readonly Revision[];
  /** One or more sentences. */
  readonly question: string;
}
