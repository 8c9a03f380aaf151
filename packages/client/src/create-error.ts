import type { Revision } from "@skills-api/spec";
import { SkillsApiError, type SkillsApiErrorDetails } from "./error.ts";
import { escapeControlCharacters } from "./printable.ts";
import type { Contracts } from "./revisions.ts";

type Envelope = Contracts[Revision]["schemas"]["ErrorResponse"];

/** Replaces the credential in a JSON value, in case a server has echoed it. */
export type Redact = <T>(value: T) => T;

/** The state of a call that its errors depend on. */
export interface ErrorContext {
  redact: Redact;
  /** The `outcome` of an error that is thrown now. */
  outcome?: SkillsApiErrorDetails["outcome"];
}

/** Returns a pattern for a character of a secret in JSON: as it is, or by its code in a string or URL. */
function characterPattern(char: string): string {
  const hex = char.codePointAt(0)?.toString(16);
  return `(\\\\{0,8}(${char.replace(/\W/, "\\$&")}|(u00|x)${hex})|%(25)*${hex})`;
}

/** Returns a function that redacts the credential in these request headers. */
export function redactorFor(headers: Headers): Redact {
  let pattern: RegExp | undefined;
  return (value) => {
    pattern ??= new RegExp(
      ["x-api-key", "authorization"]
        // Shorter strings occur in innocent words, and real keys are longer.
        .flatMap((name) => headers.get(name)?.match(/\S{8,}$/) ?? [])
        .map((secret) => secret.replace(/./g, characterPattern))
        .join("|") || "$^",
      // Ignores case, because names of headers are in lowercase.
      "gi",
    );
    try {
      return JSON.parse(JSON.stringify(value).replace(pattern, "[redacted]"));
    } catch {
      // The stack of the runtime overflows.
      return "[nested too deep]" as typeof value;
    }
  };
}

function nonEmptyString(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}

/**
 * Creates the error for a response.
 *
 * @param rawBody parsed JSON or text, or `undefined` if the body is empty
 * @param problem the reason, if it is not in the body
 * @param details further properties of the error
 */
export function responseError(
  { ok, status, headers: rawHeaders }: Response,
  rawBody: unknown,
  { redact, outcome }: ErrorContext,
  problem?: string,
  details?: Pick<SkillsApiErrorDetails, "cause">,
): SkillsApiError {
  // Without a header that is named like the credential: its redacted name is invalid.
  const headers = new Headers(redact([...rawHeaders]).filter(([name]) => !name.includes("[")));
  const body = redact(rawBody ?? "");
  const { error, request_id } = Object(body) as Partial<Envelope>;
  const type = nonEmptyString(error?.type);
  const requestId = headers.get("request-id") ?? nonEmptyString(request_id);
  const reason =
    problem ??
    nonEmptyString(error?.message) ??
    // Following a redirect would send the key to another server.
    (!ok && status < 400
      ? "redirects are not followed"
      : `not a Skills API response: ${JSON.stringify(body).slice(0, 200)}`);
  return new SkillsApiError(
    `${status} ${type ?? "error"}: ${reason}${requestId ? ` (request id ${requestId})` : ""}`,
    {
      status,
      type,
      errorCode: nonEmptyString(error?.details?.error_code),
      requestId,
      headers,
      body,
      outcome,
      ...details,
    },
  );
}

/**
 * Creates the error for a request without a complete response.
 *
 * @param thrown the error of the `fetch`. Only its message is kept: its other properties, such as the request,
 * may contain the credential.
 */
export function transportError(
  { method, url, signal }: Request,
  response: Response | undefined,
  thrown: unknown,
  context: ErrorContext,
): SkillsApiError {
  let cause = signal.reason;
  let problem = `${method} ${url} was aborted`;
  if (!signal.aborted) {
    const root = Object(thrown).cause ?? thrown;
    const { message, code } = Object(root?.errors?.[0] ?? root);
    cause = new Error(escapeControlCharacters(context.redact(message || code || String(thrown))));
    problem = `${method} ${url} failed: ${cause.message}`;
  }
  const { outcome } = context;
  return response
    ? responseError(response, "", context, problem, { cause })
    : new SkillsApiError(problem, { cause, outcome });
}
