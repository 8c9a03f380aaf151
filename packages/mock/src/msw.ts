import { HttpResponse, http, type RequestHandler } from "msw";
import type { SkillsMock } from "./mock.ts";

export interface SkillsHandlerOptions {
  /** Where the client under test believes the API to be, without query or fragment. Default `https://api.anthropic.com`. */
  readonly baseURL?: string;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function parseBase(baseURL: string): URL {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  const isPlain = url && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (isPlain && /^https?:$/.test(url.protocol)) return url;
  throw new TypeError(
    "skillsHandler: baseURL must be an http or https address without user, query and fragment, such as 'https://api.anthropic.com'.",
  );
}

/**
 * One msw handler for everything below `/v1/skills`; other requests pass on to the next handler.
 *
 * @throws TypeError for a `baseURL` that is none
 *
 * @example
 * const mock = createSkillsMock();
 * const server = setupServer(skillsHandler(mock));
 */
export function skillsHandler(mock: SkillsMock, options: SkillsHandlerOptions = {}): RequestHandler {
  const { origin, pathname } = parseBase(options.baseURL ?? "https://api.anthropic.com");
  const prefix = pathname.replace(/\/+$/, "");
  // A pattern instead of a path: msw would decode path parameters, and fail on a broken encoding.
  const everything = new RegExp(`^${escapeRegExp(origin + prefix)}/v1/skills(?:[/?#]|$)`);
  return http.all(everything, async ({ request }) => {
    try {
      return await mock.fetch(withoutPrefix(request, prefix));
    } catch {
      return HttpResponse.error();
    }
  });
}

/** The mock knows paths from `/v1` on; a gateway's prefix before that is cut off. */
function withoutPrefix(request: Request, prefix: string): Request {
  if (prefix === "") return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
