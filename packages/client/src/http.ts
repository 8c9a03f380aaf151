import createClient, { type Client } from "openapi-fetch";
import { beginExchange, type ExchangeOptions } from "./exchange.ts";
import type { Exposure } from "./failure.ts";
import { formFrom } from "./form.ts";
import { assertSafePath } from "./path-guard.ts";
import type { Contracts, Implemented } from "./revisions.ts";
import type { Settings } from "./settings.ts";

export type Http = Pick<Client<Contracts[Implemented]["paths"]>, "GET" | "POST" | "DELETE" | "use" | "eject">;

/** What errors about an answer of {@link Http} need to know. */
export const exposures: WeakMap<object, Exposure> = new WeakMap();

/** openapi-fetch, each call of which is an exchange. */
export function createHttp(settings: Settings): Http {
  const { GET, POST, DELETE, use, eject } = createClient<Contracts[Implemented]["paths"]>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    bodySerializer: formFrom,
    // A server elsewhere would be sent the key.
    redirect: "manual",
    // Read back from a request, all of its body would be in memory.
    Request: new Proxy(Request, {
      construct: (target, [input, init]) => Object.assign(new target(input, init), { form: init.body }),
    }),
  });
  // Before any middleware of the caller, and whatever path serializer a call brings along.
  use({ onRequest: ({ schemaPath, params }) => assertSafePath(schemaPath, params.path) });

  const open =
    (method: (path: never, init: never) => Promise<{ error?: unknown }>) =>
    async (path: string, init: ExchangeOptions = {}) => {
      const exchange = beginExchange(settings, init);
      const answer = await method(path as never, { ...init, ...exchange.init } as never);
      // An empty body leaves it undefined.
      if (answer.error) answer.error = exchange.redact(answer.error);
      exposures.set(answer, exchange);
      return answer;
    };
  return { GET: open(GET), POST: open(POST), DELETE: open(DELETE), use, eject } as Http;
}
