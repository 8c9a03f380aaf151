import type { Revision } from "@skills-api/spec";
import { SkillsApiError, type SkillsApiErrorDetails } from "./error.ts";
import type { Contracts } from "./revisions.ts";

type Envelope = Contracts[Revision]["schemas"]["ErrorResponse"];

/** Takes the credential out of anything JSON that somebody may have echoed it in. */
export type Redact = <T>(value: T) => T;

/** What an error tells, and does not tell, of the call that failed. */
export interface Exposure {
  redact: Redact;
  /** What is to be said of the call if it fails now. */
  outcome?: SkillsApiErrorDetails["outcome"];
}

/** Redacts what these headers, those of a request, authenticate with. */
export function redactorOf(headers: Headers): Redact {
  const secrets = ["x-api-key", "authorization"].map((name) =>
    JSON.stringify(`${headers.get(name)}`.split(" ").at(-1)).slice(1, -1),
  );
  return (value) => {
    // Shorter ones stand in too many innocent words. No real key is as short.
    let text = JSON.stringify(value);
    for (const secret of secrets) if (secret.length >= 8) text = text.replaceAll(secret, "[redacted]");
    return JSON.parse(text);
  };
}

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
  { redact, outcome }: Exposure,
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
      : `no answer of the API: ${JSON.stringify(body).slice(0, 200)}`);
  return new SkillsApiError(
    `${status} ${type ?? "error"}: ${said}${requestId ? ` (request id ${requestId})` : ""}`,
    {
      status,
      type,
      errorCode: textOf(error?.details?.error_code),
      requestId,
      headers,
      body,
      outcome,
      ...(cause && { cause }),
    },
  );
}

/**
 * The error for a request whose answer does not come, or breaks off.
 *
 * @param fault told without what hangs on it: a request among that would carry the credential
 */
export function brokenOff(
  { method, url }: Request,
  response: Response | undefined,
  fault: unknown,
  exposure: Exposure,
): SkillsApiError {
  const root = Object(fault).cause ?? fault;
  const { message, code } = Object(root?.errors?.[0] ?? root);
  const cause = new Error(exposure.redact(message || code || String(fault)));
  const problem = `${method} ${url} failed: ${cause.message}`;
  return response
    ? failureOf(response, "", exposure, problem, cause)
    : new SkillsApiError(problem, { cause });
}
