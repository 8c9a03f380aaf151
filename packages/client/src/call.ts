import { type ErrorContext, responseError } from "./create-error.ts";
import { errorContexts } from "./http.ts";
import type { ListBody } from "./pages.ts";
import type { ImplementationRevision } from "./revisions.ts";
import type { BetaParams, RequestOptions } from "./types.ts";

/** The part of a request's init that is the same for every operation. */
export interface CallInit extends Omit<RequestOptions, "headers" | "signal"> {
  headers: Record<string, string | string[] | null>;
  /** Not `json`, for which openapi-fetch would drop a body that is not JSON. */
  parseAs: "stream" | "text";
  signal: AbortSignal | null;
}

/** Sends one request through openapi-fetch. */
export type Send = (init: CallInit) => Promise<{ response: Response; data?: unknown; error?: unknown }>;

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/**
 * Sends a request, and returns the body of the response: a JSON object, or one with an array in `data` if a
 * list is `expected`. Returns the response itself, its body unread, if a stream is `expected`.
 *
 * @throws SkillsApiError for every other response, and if there is none
 */
export async function call<Result extends object>(
  params: BetaParams<ImplementationRevision> | null | undefined,
  options: RequestOptions | undefined,
  send: Send,
  expected?: "object" | "list" | "stream",
): Promise<Result> {
  const result = await send({
    ...options,
    headers: { "anthropic-beta": params?.betas ?? [], ...options?.headers },
    parseAs: expected === "stream" ? expected : "text",
  } as CallInit);
  const { response, data, error } = result;
  const context = errorContexts.get(result) as ErrorContext;
  // `error` is undefined for an empty body.
  if (!response.ok) throw responseError(response, error, context);
  const body = expected === "stream" ? response : parseJson(data);
  const { data: items } = Object(body) as Partial<ListBody<unknown>>;
  const isList = expected === "list";
  if (Object(body) === body && Array.isArray(isList ? items : body) === isList) return body as Result;
  throw responseError(response, body, context);
}
