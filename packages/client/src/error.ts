import type { Revision } from "@skills-api/spec";
import type { Contracts } from "./revisions.ts";

type ErrorObject = Contracts[Revision]["schemas"]["ErrorObject"];

/** What is known about a failure; see {@link SkillsApiError}. */
export interface SkillsApiErrorDetails {
  status?: number | undefined;
  type?: ErrorObject["type"] | undefined;
  errorCode?: NonNullable<NonNullable<ErrorObject["details"]>["error_code"]> | undefined;
  requestId?: string | undefined;
  headers?: Headers | undefined;
  body?: unknown;
  outcome?: "unknown" | undefined;
  cause?: Error | undefined;
}

/** The one error for whatever goes wrong between a call and its answer. */
export class SkillsApiError extends Error {
  /** HTTP status; `undefined` when no answer came. A 200 may be an error too, when its body is no JSON. */
  declare readonly status: number | undefined;
  /** `error.type` of the answer, such as `not_found_error`. */
  declare readonly type: SkillsApiErrorDetails["type"];
  /** `error.details.error_code` of the answer, a finer code than `type`. */
  declare readonly errorCode: SkillsApiErrorDetails["errorCode"];
  /** What to tell the vendor's support. */
  declare readonly requestId: string | undefined;
  /** Headers of the answer. */
  declare readonly headers: Headers | undefined;
  /** Body of the answer: parsed when it is JSON, text otherwise. */
  declare readonly body: unknown;
  /**
   * `"unknown"` when an upload failed though the API may have acted on it: after a time-out, a broken
   * connection, a 408 or 5xx (but 529), or the page of a gateway. Before you upload again, look whether it
   * is there: find the skill by its label in `list({ source: "custom" })`, the version in `versions.list`.
   * `undefined` when nothing was created.
   */
  declare readonly outcome: SkillsApiErrorDetails["outcome"];

  constructor(message: string, details: SkillsApiErrorDetails = {}) {
    super(message, details);
    Object.assign(this, details);
    this.name = "SkillsApiError";
  }
}
