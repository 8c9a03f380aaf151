import type { Revision } from "@skills-api/spec";
import type { HttpClient } from "./http-client.ts";
import type { CallLimits } from "./limits.ts";
import type { PagePromise } from "./pages.ts";
import type { Contracts } from "./revisions.ts";

type Schemas<R extends Revision> = Contracts[R]["schemas"];
type Query<R extends Revision, O extends "listSkills" | "listSkillVersions"> = NonNullable<
  Contracts[R]["operations"][O]["parameters"]["query"]
>;

export type Skill<R extends Revision> = Schemas<R>["Skill"];
export type SkillVersion<R extends Revision> = Schemas<R>["SkillVersion"];
export type DeletedSkill<R extends Revision> = Schemas<R>["DeletedSkill"];
export type DeletedSkillVersion<R extends Revision> = Schemas<R>["DeletedSkillVersion"];

/** The parameter that every call takes. */
export interface BetaParams<R extends Revision> {
  /**
   * More values for the header `anthropic-beta`, beside the one of the revision. One that selects another
   * revision is refused with TypeError.
   */
  betas?: Contracts[R]["parameters"]["AnthropicBeta"] | undefined;
}

/** The files of a skill. */
export interface FilesParam {
  /**
   * One `File` for each file, its name being the path from the skill's top-level directory on
   * (`my-skill/SKILL.md`), or a single one that is a zip archive and is named so (`my-skill.zip`). The names
   * are sent as they are; only a file picked with a browser's directory chooser goes by its
   * `webkitRelativePath`.
   */
  files: Iterable<File>;
}

export type SkillCreateParams<R extends Revision> = FilesParam &
  BetaParams<R> &
  Omit<Schemas<R>["CreateSkillBody"], "files[]">;
export type SkillListParams<R extends Revision> = Query<R, "listSkills"> & BetaParams<R>;
export type VersionCreateParams<R extends Revision> = FilesParam & BetaParams<R>;
export type VersionListParams<R extends Revision> = Query<R, "listSkillVersions"> & BetaParams<R>;

/** Which skill a version belongs to. */
export interface VersionParams<R extends Revision> extends BetaParams<R> {
  skill_id: string;
}

/** What a single call may be given; limits go before those of the client. */
export interface RequestOptions extends CallLimits {
  /**
   * Ends the call, a wait between attempts and the body of a download included; it then rejects with the
   * signal's reason, an `AbortError` unless another was given.
   */
  signal?: AbortSignal | undefined;
  /** Added to the client's own; `null` takes one of those away, but neither the revision nor the credential. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}

/**
 * The resource `skills`. A method throws SkillsApiError, and TypeError or RangeError for what it does not
 * send. What may pass is tried again, as {@link CallLimits} say.
 */
export interface Skills<R extends Revision> {
  /**
   * Uploads files as the first version of a new skill. An error with `outcome: "unknown"` may have created
   * it all the same.
   *
   * @example
   * const ga = createSkillsClient({ revision: "ga" });
   * await ga.create({ files, display_name: "Says hello" });
   * const beta = createSkillsClient({ revision: "skills-2025-10-02" });
   * await beta.create({ files, display_title: "Says hello" });
   */
  create(params: SkillCreateParams<R>, options?: RequestOptions): Promise<Skill<R>>;
  /** Reads one skill. In `ga` refused for a skill without versions, which only `skills-2025-10-02` leaves. */
  retrieve(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<Skill<R>>;
  /**
   * Custom and prebuilt skills, newest first: one page when awaited, all when iterated over.
   *
   * @example
   * for await (const { id } of client.list({ source: "custom", limit: 100 })) console.log(id);
   */
  list(
    params?: SkillListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillsResponse"]>;
  /**
   * Deletes a skill. In `ga` **all its versions go with it**; `skills-2025-10-02` refuses while there are
   * any. A 404 may mean that an attempt before, whose answer was lost, did it.
   */
  delete(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<DeletedSkill<R>>;
}

/**
 * The versions of a skill. Errors as for {@link Skills}. Methods address a version as the API does: by
 * `SkillVersion.id` in `ga`, by `SkillVersion.version` in `skills-2025-10-02`.
 */
export interface Versions<R extends Revision> {
  /** Uploads a complete new set of files. An error with `outcome: "unknown"` may have created it all the same. */
  create(skillId: string, params: VersionCreateParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /**
   * Reads one version; in `ga`, `latest` is the newest.
   *
   * @example
   * const { id } = await ga.versions.retrieve("latest", { skill_id });
   * const { version } = await beta.versions.retrieve(skill.latest_version ?? "", { skill_id });
   */
  retrieve(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /**
   * The versions of a skill, newest first in `ga`, oldest first in `skills-2025-10-02`: one page when
   * awaited, all when iterated over.
   */
  list(
    skillId: string,
    params?: VersionListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillVersionsResponse"]>;
  /** Deletes one version. In `ga` refused for the only one; in `skills-2025-10-02` the skill stays without any. */
  delete(
    version: string,
    params: VersionParams<R>,
    options?: RequestOptions,
  ): Promise<DeletedSkillVersion<R>>;
  /**
   * The files of a version as a zip archive, its body not read yet: `timeout` and `deadline` go as far as
   * its headers, and only a signal ends the body. A body that breaks off is not asked for again.
   */
  download(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<Response>;
}

/** A client for one revision. */
export interface SkillsClient<R extends Revision> extends Skills<R> {
  readonly versions: Versions<R>;
  /**
   * The openapi-fetch client underneath: the whole contract, typed, for anything low-level. A call takes
   * {@link CallLimits} too, tries again by the same rules, and answers with `{ data, error, response }`. It
   * throws SkillsApiError only when no answer comes or one breaks off, and SyntaxError for one that is no
   * JSON.
   */
  readonly http: HttpClient<Contracts[R]["paths"]>;
}
