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

  constructor(message: string, { cause, ...details }: SkillsApiErrorDetails = {}) {
    super(message, cause && { cause });
    Object.assign(this, details);
    this.name = "SkillsApiError";
  }
}
