import type { Middleware } from "openapi-fetch";
import { SkillsApiError } from "./error.ts";
import { failureOf, type Redact, unreadable } from "./failure.ts";
import type { ListBody } from "./pages.ts";
import type { Implemented } from "./revisions.ts";
import type { BetaParams, RequestOptions } from "./types.ts";

/** What every call is sent with, beside its own path and query. */
export interface CallInit {
  signal: AbortSignal | null;
  headers: Record<string, string | string[] | null>;
  /** Not `json`: openapi-fetch would drop a body that is not. */
  parseAs: "stream" | "text";
  middleware: Middleware[];
}

/** Sends one request through openapi-fetch. */
export type Call = (init: CallInit) => Promise<{ response: Response; data?: unknown; error?: unknown }>;

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

/**
 * The way from a call to what it answers: the body, which is to be a JSON object or one with a list in
 * `data`, or the response with its body not read yet.
 *
 * @throws SkillsApiError for any other answer, and when none comes
 */
export type Caller = <Answer extends object>(
  params: BetaParams<Implemented> | null | undefined,
  options: RequestOptions | undefined,
  call: Call,
  expected?: "object" | "list" | "stream",
) => Promise<Answer>;

export function createCaller(redact: Redact): Caller {
  return async <Answer extends object>(
    params: BetaParams<Implemented> | null | undefined,
    options: RequestOptions | undefined,
    call: Call,
    expected?: "object" | "list" | "stream",
  ): Promise<Answer> => {
    const signal = options?.signal ?? null;
    let received: Response | undefined;
    const onResponse: Middleware["onResponse"] = ({ response }) => {
      received = response;
    };
    try {
      const { response, data, error } = await call({
        signal,
        headers: { "anthropic-beta": params?.betas ?? [], ...options?.headers },
        parseAs: expected === "stream" ? expected : "text",
        middleware: [{ onResponse }],
      });
      // Not by `error`: an empty body leaves it undefined.
      if (!response.ok) throw failureOf(response, error, redact);
      const answer = expected === "stream" ? response : parsed(data);
      const { data: items } = Object(answer) as Partial<ListBody<unknown>>;
      const isList = expected === "list";
      if (Object(answer) === answer && Array.isArray(isList ? items : answer) === isList)
        return answer as Answer;
      throw failureOf(response, answer, redact);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      if (!received || cause instanceof SkillsApiError) throw cause;
      throw unreadable(received, cause, redact);
    }
  };
}
