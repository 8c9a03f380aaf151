import { HttpResponse, http, type RequestHandler } from "msw";
import type { SkillsMock } from "./mock.ts";

/** Options of {@link skillsHandler}. */
export interface SkillsHandlerOptions {
  /**
   * Base URL of the client under test. May have a path, but no credentials, query or fragment.
   *
   * @default "https://api.anthropic.com"
   */
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
    "skillsHandler: baseURL must be an http or https URL without credentials, query and fragment, such as 'https://api.anthropic.com'.",
  );
}

/**
 * Creates an msw handler for all requests below `/v1/skills`. Other requests go to the next handler.
 *
 * @throws TypeError for an invalid `baseURL`
 *
 * @example
 * const mock = createSkillsMock();
 * const server = setupServer(skillsHandler(mock));
 */
export function skillsHandler(mock: SkillsMock, options: SkillsHandlerOptions = {}): RequestHandler {
  const { origin, pathname } = parseBase(options.baseURL ?? "https://api.anthropic.com");
  const prefix = pathname.replace(/\/+$/, "");
  // Not a path, because msw decodes path parameters and fails for invalid percent-encoding.
  const skillsPath = new RegExp(`^${escapeRegExp(origin + prefix)}/v1/skills(?:[/?#]|$)`);
  return http.all(skillsPath, async ({ request }) => {
    try {
      return await mock.fetch(withoutPrefix(request, prefix));
    } catch {
      return HttpResponse.error();
    }
  });
}

/** Removes a gateway's prefix before `/v1`. */
function withoutPrefix(request: Request, prefix: string): Request {
  if (prefix === "") return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
