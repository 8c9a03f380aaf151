import createClient, { type Client } from "openapi-fetch";
import type { ErrorContext } from "./create-error.ts";
import { encodeMultipart, type Multipart } from "./multipart.ts";
import { type CallOptions, createRetryingFetch } from "./retrying-fetch.ts";
import type { Contracts, ImplementationRevision } from "./revisions.ts";
import { assertSafePath } from "./safe-path.ts";
import type { Settings } from "./settings.ts";

type Paths = Contracts[ImplementationRevision]["paths"];

/** The methods of openapi-fetch that the contract needs. */
export type Http = Pick<Client<Paths>, "GET" | "POST" | "DELETE" | "use" | "eject">;

/** The error context of each result of {@link Http}. */
export const errorContexts: WeakMap<object, ErrorContext> = new WeakMap();

/** Creates an openapi-fetch client whose calls authenticate and retry. */
export function createHttp(settings: Settings): Http {
  const { GET, POST, DELETE, use, eject } = createClient<Paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    // Following a redirect would send the key to another server.
    redirect: "manual",
    Request: new Proxy(Request, {
      construct(target, [input, init]) {
        const { type, data } = Object(init.body) as Partial<Multipart>;
        if (!data) return new target(input, init);
        init.headers.set("content-type", type);
        // Keeps the form, because reading the body back from the request would load all of it into memory.
        return Object.assign(new target(input, { ...init, body: data }), { form: data });
      },
    }),
  });
  // Runs before the middleware and path serializers of callers.
  use({ onRequest: ({ schemaPath, params }) => assertSafePath(schemaPath, params.path) });

  const withRetries =
    (method: (path: never, init: never) => Promise<{ error?: unknown }>) =>
    async (path: string, init: CallOptions = {}) => {
      const retryingFetch = createRetryingFetch(settings, init);
      // A serializer of openapi-fetch cannot be asynchronous.
      const form = init.body !== undefined &&
        !init.bodySerializer && {
          body: await encodeMultipart(init.body),
          bodySerializer: (body: Multipart) => body,
        };
      const result = await method(path as never, { ...init, ...form, ...retryingFetch.init } as never);
      // `error` is undefined for an empty body.
      if (result.error) result.error = retryingFetch.redact(result.error);
      errorContexts.set(result, retryingFetch);
      return result;
    };
  return { GET: withRetries(GET), POST: withRetries(POST), DELETE: withRetries(DELETE), use, eject } as Http;
}
