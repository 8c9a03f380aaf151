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
  cause?: Error,
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
      : `no answer of the API: ${(textOf(body) ?? JSON.stringify(body)).slice(0, excerptLength)}`);
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

/** What an error says, without what hangs on it: a request among that would carry the credential. */
function bare(cause: unknown, redact: Redact): Error {
  return new Error(redact(reasonOf(cause)));
}

/** The error for an answer whose body cannot be read to its end. */
export function unreadable(response: Response, cause: unknown, redact: Redact): SkillsApiError {
  const said = bare(cause, redact);
  return failureOf(response, "", redact, `the answer broke off: ${said.message}`, said);
}

/** The error for a request without an answer. */
export function unanswered({ method, url }: Request, error: unknown, redact: Redact): SkillsApiError {
  const cause = bare(error, redact);
  return new SkillsApiError(`${method} ${url} got no answer: ${cause.message}`, { status: undefined, cause });
}
