import createClient, { type Client } from "openapi-fetch";
import { unanswered } from "./failure.ts";
import { formFrom } from "./form.ts";
import { assertSafePath } from "./path-guard.ts";
import type { Contracts, Implemented } from "./revisions.ts";
import type { Fetch, Settings } from "./settings.ts";

/**
 * A signal reaches its requests through weak references only (undici): without this, garbage collection while
 * a body arrives would cut the signal off.
 */
const requestsOf = new WeakMap<object, readonly Request[]>();

export type Http = Client<Contracts[Implemented]["paths"]>;

/** openapi-fetch on top of the caller's `fetch`, with everything every request needs. */
export function createHttp(settings: Settings, given: Fetch | undefined): Http {
  const { baseUrl, headers, complete, redact } = settings;
  /** The `fetch` of openapi-fetch. Its middleware never sees the credential: that goes into a copy. */
  async function send(request: Request): Promise<Response> {
    const signed = new Request(request);
    complete(signed.headers);
    try {
      const response = await (given ?? fetch)(signed);
      requestsOf.set(response.body ?? response, [request, signed]);
      return response;
    } catch (cause) {
      throw request.signal.aborted ? request.signal.reason : unanswered(request, cause, redact);
    }
  }

  const http = createClient<Contracts[Implemented]["paths"]>({
    baseUrl,
    headers,
    fetch: send,
    bodySerializer: formFrom,
    // A server elsewhere would be sent the key.
    redirect: "manual",
  });
  // Before any middleware of the caller, and whatever path serializer a call brings along.
  http.use({ onRequest: ({ schemaPath, params }) => assertSafePath(schemaPath, params.path) });
  return http;
}
