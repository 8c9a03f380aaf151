import type { Revision } from "@skills-api/spec";
import { SkillsApiError } from "./error.ts";
import type { Contracts } from "./revisions.ts";

type Envelope = Contracts[Revision]["schemas"]["ErrorResponse"];

/** Takes the credential out of anything JSON that somebody may have echoed it in. */
export type Redact = <T>(value: T) => T;

const excerptLength = 200;

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}

/**
 * The error for an answer.
 *
 * @param read parsed JSON or text, as far as it could be read
 * @param problem what is wrong, where the body does not say it
 */
export function failureOf(
  { ok, status, headers: sent }: Response,
  read: unknown,
  redact: Redact,
  problem?: string,
  cause?: unknown,
): SkillsApiError {
  const headers = new Headers(redact([...sent]));
  const body = redact(read ?? "");
  const { error, request_id } = Object(body) as Partial<Envelope>;
  const type = textOf(error?.type);
  const requestId = headers.get("request-id") ?? textOf(request_id);
  const said =
    problem ??
    textOf(error?.message) ??
    // The key would go along.
    (!ok && status < 400
      ? "redirects are not followed"
      : `not an answer of the API: ${(textOf(body) ?? JSON.stringify(body)).slice(0, excerptLength)}`);
  return new SkillsApiError(
    `${status} ${type ?? "error"}: ${said}${requestId ? ` (request id ${requestId})` : ""}`,
    { status, type, errorCode: textOf(error?.details?.error_code), requestId, headers, body, cause },
  );
}

/** What the error underneath says: `fetch failed` helps nobody. */
function reasonOf(cause: unknown): string {
  const { message, code } = Object(Object(cause).cause ?? cause) as { message?: string; code?: string };
  return message || code || String(cause);
}

/** The error for an answer whose body cannot be read to its end. */
export function unreadable(response: Response, cause: unknown, redact: Redact): SkillsApiError {
  return failureOf(response, "", redact, redact(`the answer broke off: ${reasonOf(cause)}`), cause);
}

/** The error for a request without an answer. */
export function unanswered({ method, url }: Request, cause: unknown, redact: Redact): SkillsApiError {
  const reason = reasonOf(cause);
  const safe = redact(reason);
  return new SkillsApiError(`${method} ${url} got no answer: ${safe}`, {
    status: undefined,
    cause: safe === reason ? cause : new Error(safe),
  });
}
