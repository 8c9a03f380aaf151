import { type Exposure, failureOf } from "./failure.ts";
import { exposures } from "./http.ts";
import type { ListBody } from "./pages.ts";
import type { Implemented } from "./revisions.ts";
import type { BetaParams, RequestOptions } from "./types.ts";

/** What every request is sent with, beside its own path, query and body. */
export interface CallInit extends Omit<RequestOptions, "headers" | "signal"> {
  headers: Record<string, string | string[] | null>;
  /** Not `json`: openapi-fetch would drop a body that is not. */
  parseAs: "stream" | "text";
  signal: AbortSignal | null;
}

/** Sends one request through openapi-fetch. */
export type Send = (init: CallInit) => Promise<{ response: Response; data?: unknown; error?: unknown }>;

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
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
export async function call<Answer extends object>(
  params: BetaParams<Implemented> | null | undefined,
  options: RequestOptions | undefined,
  send: Send,
  expected?: "object" | "list" | "stream",
): Promise<Answer> {
  const answer = await send({
    ...options,
    headers: { "anthropic-beta": params?.betas ?? [], ...options?.headers },
    parseAs: expected === "stream" ? expected : "text",
  } as CallInit);
  const { response, data, error } = answer;
  const exposure = exposures.get(answer) as Exposure;
  // Not by `error`: an empty body leaves it undefined.
  if (!response.ok) throw failureOf(response, error, exposure);
  const body = expected === "stream" ? response : parsed(data);
  const { data: items } = Object(body) as Partial<ListBody<unknown>>;
  const isList = expected === "list";
  if (Object(body) === body && Array.isArray(isList ? items : body) === isList) return body as Answer;
  throw failureOf(response, body, exposure);
}
