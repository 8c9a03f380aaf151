import type { Revision } from "@skills-api/spec";
import type { HttpClient } from "./http-client.ts";
import type { CallLimits } from "./limits.ts";
import type { PagePromise } from "./pages.ts";
import type { Contracts } from "./revisions.ts";

/** The schemas of a revision. */
type Schemas<R extends Revision> = Contracts[R]["schemas"];
/** The query parameters of a list. */
type Query<R extends Revision, O extends "listSkills" | "listSkillVersions"> = NonNullable<
  Contracts[R]["operations"][O]["parameters"]["query"]
>;

/** A skill, as the revision returns it. */
export type Skill<R extends Revision> = Schemas<R>["Skill"];
/** A version of a skill, as the revision returns it. */
export type SkillVersion<R extends Revision> = Schemas<R>["SkillVersion"];
/** Returned when a skill is deleted. */
export type DeletedSkill<R extends Revision> = Schemas<R>["DeletedSkill"];
/** Returned when a version is deleted. */
export type DeletedSkillVersion<R extends Revision> = Schemas<R>["DeletedSkillVersion"];

/** A value of the header `anthropic-beta`: one that is known to complement the revision, or any other. */
export type Beta<R extends Revision> =
  | (R & "skills-2025-10-02")
  | "files-api-2025-04-14"
  | "code-execution-2025-08-25"
  | (string & {});

/** Parameters of every call. */
export interface BetaParams<R extends Revision> {
  /**
   * Additional values for the header `anthropic-beta`. A value that selects another revision throws
   * TypeError.
   */
  betas?: Beta<R>[] | undefined;
}

/** Parameters of an upload. */
export interface FilesParam {
  /**
   * The files of the skill, each named with its path from the skill's top-level directory
   * (`my-skill/SKILL.md`); or a single zip archive (`my-skill.zip`).
   *
   * Names are sent unchanged. For a file from a browser's directory picker, `webkitRelativePath` is sent.
   */
  files: Iterable<File>;
}

/** Parameters of `create`: files and the label. */
export type SkillCreateParams<R extends Revision> = FilesParam &
  BetaParams<R> &
  Omit<Schemas<R>["CreateSkillBody"], "files[]">;
/** Parameters of `list`: `limit`, `page` and `source`. */
export type SkillListParams<R extends Revision> = Query<R, "listSkills"> & BetaParams<R>;
/** Parameters of `versions.create`. */
export type VersionCreateParams<R extends Revision> = FilesParam & BetaParams<R>;
/** Parameters of `versions.list`: `limit` and `page`. */
export type VersionListParams<R extends Revision> = Query<R, "listSkillVersions"> & BetaParams<R>;

/** Parameters of the methods that address a version. */
export interface VersionParams<R extends Revision> extends BetaParams<R> {
  /** Id of the skill that the version belongs to. */
  skill_id: string;
}

/** Options of a single call. Its limits override those of the client. */
export interface RequestOptions extends CallLimits {
  /**
   * Aborts the call, including delays between attempts and the body of a download. The call rejects with a
   * SkillsApiError whose `cause` is the signal's reason, by default an `AbortError`.
   */
  signal?: AbortSignal | undefined;
  /** Added to the client's headers; `null` removes one of them, but not the revision and the credential. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}

/**
 * The `skills` resource. Methods retry transient failures within {@link CallLimits}. They throw
 * SkillsApiError, or TypeError and RangeError for invalid arguments, before anything is sent.
 */
export interface Skills<R extends Revision> {
  /**
   * Uploads files as the first version of a new skill.
   *
   * @throws SkillsApiError with `outcome: "unknown"` if the skill may have been created
   *
   * @example
   * const ga = createSkillsClient({ revision: "ga" });
   * await ga.create({ files, display_name: "Says hello" });
   * const beta = createSkillsClient({ revision: "skills-2025-10-02" });
   * await beta.create({ files, display_title: "Says hello" });
   */
  create(params: SkillCreateParams<R>, options?: RequestOptions): Promise<Skill<R>>;
  /**
   * Returns a skill. `ga` rejects this for a skill without versions, which only `skills-2025-10-02` can leave
   * behind.
   */
  retrieve(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<Skill<R>>;
  /**
   * Lists custom and prebuilt skills, newest first. `await` returns one page, iteration all items.
   *
   * @example
   * for await (const { id } of client.list({ source: "custom", limit: 100 })) console.log(id);
   */
  list(
    params?: SkillListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillsResponse"]>;
  /**
   * Deletes a skill. In `ga` this **also deletes all its versions**; `skills-2025-10-02` rejects it while the
   * skill has any. A 404 may mean that an earlier attempt, whose response was lost, deleted the skill.
   */
  delete(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<DeletedSkill<R>>;
}

/**
 * The `versions` resource. Methods throw like those of {@link Skills}. They address a version by
 * `SkillVersion.id` in `ga`, and by `SkillVersion.version` in `skills-2025-10-02`.
 */
export interface Versions<R extends Revision> {
  /**
   * Uploads a complete set of files as a new version.
   *
   * @throws SkillsApiError with `outcome: "unknown"` if the version may have been created
   */
  create(skillId: string, params: VersionCreateParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /**
   * Returns a version. In `ga`, `latest` is the newest.
   *
   * @example
   * const { id } = await ga.versions.retrieve("latest", { skill_id });
   * const { version } = await beta.versions.retrieve(skill.latest_version ?? "", { skill_id });
   */
  retrieve(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /**
   * Lists the versions of a skill, newest first in `ga`, oldest first in `skills-2025-10-02`. `await` returns
   * one page, iteration all items.
   */
  list(
    skillId: string,
    params?: VersionListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillVersionsResponse"]>;
  /**
   * Deletes a version. `ga` rejects this for the only version of a skill; `skills-2025-10-02` leaves a skill
   * without versions.
   */
  delete(
    version: string,
    params: VersionParams<R>,
    options?: RequestOptions,
  ): Promise<DeletedSkillVersion<R>>;
  /**
   * Downloads the files of a version as a zip archive. Resolves when the headers arrive, which is also where
   * `timeout` and `deadline` end: only a signal aborts the body, and an interrupted body is not retried.
   */
  download(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<Response>;
}

/** A client for one revision of the Skills API. */
export interface SkillsClient<R extends Revision> extends Skills<R> {
  /** The versions of a skill. */
  readonly versions: Versions<R>;
  /**
   * The underlying openapi-fetch client, typed by the contract, for low-level access. Its methods also take
   * {@link CallLimits}, retry by the same rules, and return `{ data, error, response }`. They throw
   * SkillsApiError only if no complete response arrives, and SyntaxError if the body is not JSON.
   */
  readonly http: HttpClient<Contracts[R]["paths"]>;
}
