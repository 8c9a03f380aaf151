import type { Revision } from "@skills-api/spec";
import { escapeControlCharacters, escapeWhenInspected } from "./printable.ts";
import type { Contracts } from "./revisions.ts";

/** The `error` of an error response, in either revision. */
type ErrorObject = Contracts[Revision]["schemas"]["ErrorObject"];

/** The properties of a {@link SkillsApiError}. */
export interface SkillsApiErrorDetails {
  /** HTTP status of the response. */
  status?: number | undefined;
  /** `error.type` of the response. */
  type?: ErrorObject["type"] | undefined;
  /** `error.details.error_code` of the response. */
  errorCode?: NonNullable<NonNullable<ErrorObject["details"]>["error_code"]> | undefined;
  /** Request id of the response. */
  requestId?: string | undefined;
  /** Headers of the response. */
  headers?: Headers | undefined;
  /** Body of the response. */
  body?: unknown;
  /** `"unknown"` if the API may have acted on an upload. */
  outcome?: "unknown" | undefined;
  /** The error of the transport, or the reason of the caller's signal. */
  cause?: unknown;
}

/**
 * Thrown for error responses, for responses that are not the API's, and when no complete response arrives. If
 * the caller's signal has aborted the call, `cause` is its reason.
 *
 * @example
 * try {
 *   await client.retrieve(id);
 * } catch (error) {
 *   if (error instanceof SkillsApiError && error.status === 404) return undefined;
 *   throw error;
 * }
 */
export class SkillsApiError extends Error {
  /** HTTP status, or `undefined` if there is no response. May be 200 if the body is not the API's. */
  declare readonly status: number | undefined;
  /** `error.type` of the response, such as `not_found_error`. */
  declare readonly type: SkillsApiErrorDetails["type"];
  /** `error.details.error_code` of the response, which is more specific than `type`. */
  declare readonly errorCode: SkillsApiErrorDetails["errorCode"];
  /** Request id of the response, for the vendor's support. */
  declare readonly requestId: string | undefined;
  /** Headers of the response. */
  declare readonly headers: Headers | undefined;
  /** Body of the response: parsed if it is JSON, otherwise a string. */
  declare readonly body: unknown;
  /**
   * `"unknown"` if an upload failed but the API may have acted on it: after a timeout, a broken connection, an
   * abort, a 408, a 5xx other than 529, or a gateway's page. Before you upload again, check whether it exists: find the
   * skill by its label in `list({ source: "custom" })`, or the version in `versions.list`.
   *
   * `undefined` if nothing was created.
   */
  declare readonly outcome: SkillsApiErrorDetails["outcome"];

  /**
   * @param message the reason, for people. Control characters are escaped.
   * @param details properties of the error
   */
  constructor(message: string, details: SkillsApiErrorDetails = {}) {
    super(escapeControlCharacters(message), details);
    Object.assign(this, details);
    this.name = "SkillsApiError";
    escapeWhenInspected(this);
  }
}
