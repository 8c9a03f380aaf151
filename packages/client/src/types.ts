import type { Revision } from "@skills-api/spec";
import type { HttpClient } from "./http-client.ts";
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
  /** More values for the header `anthropic-beta`, beside the one of the revision. */
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

/** What a single call may be given. */
export interface RequestOptions {
  /** Ends the call; it then rejects with the signal's reason, an `AbortError` unless another was given. */
  signal?: AbortSignal | undefined;
  /** Added to the client's own; `null` takes one of those away, but neither the revision nor the credential. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}

/** The resource `skills`. A method throws SkillsApiError, and TypeError for what it does not send. */
export interface Skills<R extends Revision> {
  /** Uploads files as the first version of a new skill. */
  create(params: SkillCreateParams<R>, options?: RequestOptions): Promise<Skill<R>>;
  /** Reads one skill. */
  retrieve(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<Skill<R>>;
  /** Custom and prebuilt skills, newest first: one page when awaited, all when iterated over. */
  list(
    params?: SkillListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillsResponse"]>;
  /** Deletes a skill; `skills-2025-10-02` refuses while it has versions. */
  delete(skillId: string, params?: BetaParams<R> | null, options?: RequestOptions): Promise<DeletedSkill<R>>;
}

/** The versions of a skill. Errors as for {@link Skills}. */
export interface Versions<R extends Revision> {
  /** Uploads a complete new set of files. */
  create(skillId: string, params: VersionCreateParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /** Reads one version. */
  retrieve(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<SkillVersion<R>>;
  /** The versions of a skill, in `skills-2025-10-02` oldest first: one page when awaited, all when iterated over. */
  list(
    skillId: string,
    params?: VersionListParams<R> | null,
    options?: RequestOptions,
  ): PagePromise<Schemas<R>["ListSkillVersionsResponse"]>;
  /** Deletes one version. */
  delete(
    version: string,
    params: VersionParams<R>,
    options?: RequestOptions,
  ): Promise<DeletedSkillVersion<R>>;
  /** The files of a version as a zip archive, its body not read yet. */
  download(version: string, params: VersionParams<R>, options?: RequestOptions): Promise<Response>;
}

/** A client for one revision. */
export interface SkillsClient<R extends Revision> extends Skills<R> {
  readonly versions: Versions<R>;
  /**
   * The openapi-fetch client underneath: the whole contract, typed, for anything low-level. It answers with
   * `{ data, error, response }` and throws only when no answer comes.
   */
  readonly http: HttpClient<Contracts[R]["paths"]>;
}
