import { HttpResponse, http, type RequestHandler } from "msw";
import type { SkillsMock } from "./mock.ts";

export interface SkillsHandlerOptions {
  /** Where the client under test believes the API to be. Default `https://api.anthropic.com`. */
  readonly baseURL?: string;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * One msw handler for everything below `/v1/skills`; other requests pass on to the next handler.
 *
 * @example
 * const mock = createSkillsMock();
 * const server = setupServer(skillsHandler(mock));
 */
export function skillsHandler(mock: SkillsMock, options: SkillsHandlerOptions = {}): RequestHandler {
  const base = (options.baseURL ?? "https://api.anthropic.com").replace(/\/+$/, "");
  const prefix = new URL(base).pathname.replace(/\/$/, "");
  // A pattern instead of a path: msw would decode path parameters, and fail on a broken encoding.
  const everything = new RegExp(`^${escapeRegExp(base)}/v1/skills(?:[/?#]|$)`);
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
