import type { OperationId, Revision } from "@skills-api/spec";
import type { RevisionTraits } from "../contract/revision-traits.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Credentials } from "../targets/target.ts";
import type { MultipartPart } from "./multipart.ts";
import type { NameGenerator } from "./names.ts";

/** Headers that replace the default ones. An array is sent as repeated headers, `null` removes a header. */
export type HeaderChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** Options of a single request. */
export interface RequestOptions {
  /** Headers that replace the default ones. */
  readonly headers?: HeaderChanges;
  /** Query parameters. */
  readonly query?: Readonly<Record<string, string | number>>;
  /**
   * Whether the request may be sent more than once: it only reads, or the server is expected to reject it.
   *
   * @default true for `GET`, otherwise false
   */
  readonly repeatable?: boolean;
}

/** A request with any method, path and body. */
export interface RawRequest extends RequestOptions {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** Path from the root of the API, such as `/v1/skills`; may have a query. */
  readonly path: string;
  /** The operation that the request calls; none if the API does not have it. */
  readonly operation?: OperationId;
  /** The body and its content type, which `headers` may replace. */
  readonly body?: { readonly contentType: string; readonly bytes: Uint8Array };
}

/**
 * The operations of the API in one revision, for scenarios. Requests are retried after network faults if that is safe.
 * A rejected request does not throw: the exchange has the response, whatever its status.
 */
export interface SkillsApi {
  /** The revision of all requests. */
  readonly revision: Revision;
  /** Names and limits that differ between revisions. */
  readonly traits: RevisionTraits;
  /** Creates names for skills, titles and identifiers. */
  readonly names: NameGenerator;
  /** The keys of the run. */
  readonly credentials: Credentials;
  /** The header that carries the key of the run. */
  readonly authHeaders: HeaderChanges;
  /** Creates a skill. If the response is lost, deletes the skill if it was created, and repeats the upload. */
  createSkill(parts: readonly MultipartPart[], options?: RequestOptions): Promise<Exchange>;
  /** Requests one page of skills. */
  listSkills(options?: RequestOptions): Promise<Exchange>;
  /** Requests a skill by its id. */
  getSkill(skill: string, options?: RequestOptions): Promise<Exchange>;
  /**
   * Deletes a skill of this run, or one that does not exist.
   *
   * @throws Error for any other skill.
   */
  deleteSkill(skill: string, options?: RequestOptions): Promise<Exchange>;
  /** Adds a version. If the response is lost, recovers as `createSkill` does, for skills of this run only. */
  createVersion(skill: string, parts: readonly MultipartPart[], options?: RequestOptions): Promise<Exchange>;
  /** Requests one page of the versions of a skill. */
  listVersions(skill: string, options?: RequestOptions): Promise<Exchange>;
  /** Requests a version by its identifier in the revision. */
  getVersion(skill: string, version: string, options?: RequestOptions): Promise<Exchange>;
  /**
   * Deletes a version of a skill of this run, or of one that does not exist.
   *
   * @throws Error for any other skill, unless this run created the version.
   */
  deleteVersion(skill: string, version: string, options?: RequestOptions): Promise<Exchange>;
  /**
   * Downloads a version as a zip.
   *
   * @throws UnsupportedError if the target has no downloads.
   */
  download(skill: string, version: string, options?: RequestOptions): Promise<Exchange>;
  /**
   * Sends a request with any method, path and body.
   *
   * @throws Error for a DELETE of what this run did not create.
   */
  send(request: RawRequest): Promise<Exchange>;
  /** Returns the time of the run in milliseconds since the Unix epoch. */
  date(): number;
  /** Waits `milliseconds`, or until the run is stopped. */
  wait(milliseconds: number): Promise<void>;
}
