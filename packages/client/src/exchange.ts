import { SkillsApiError } from "./error.ts";
import { brokenOff, type Exposure, redactorOf } from "./failure.ts";
import { type CallLimits, limitsFrom } from "./limits.ts";
import { judge, type Made, waitBefore } from "./retry-policy.ts";
import { type Fetch, type GivenHeaders, type Settings, usable } from "./settings.ts";
import { within } from "./within.ts";

/** What of a call is not for openapi-fetch alone. */
export interface ExchangeOptions extends CallLimits {
  fetch?: Fetch | undefined;
  headers?: GivenHeaders;
  parseAs?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/** One call under way: as many attempts as it takes, and what its errors need to know. */
export interface Exchange extends Exposure {
  /** What openapi-fetch is to be called with. */
  readonly init: { readonly fetch: Fetch; readonly signal: AbortSignal | null | undefined };
}

/**
 * A signal reaches its requests through weak references only (undici): without this, garbage collection while
 * a body arrives would cut the signal off.
 */
const keptWith = new WeakMap<object, readonly Request[]>();

/**
 * Begins a call.
 *
 * @throws TypeError and RangeError for options that cannot be used
 */
export function beginExchange(settings: Settings, options: ExchangeOptions): Exchange {
  const limits = limitsFrom(options, settings.limits);
  usable(options.headers);

  /** The `fetch` of openapi-fetch. Its middleware never sees the credential: that goes into a copy. */
  async function send(request: Request & { form?: unknown }): Promise<Response> {
    const headers = new Headers(request.headers);
    settings.complete(headers);
    exchange.redact = redactorOf(headers);
    // Middleware may have put another request in its place.
    const body = request.form instanceof Blob ? request.form : request.body && (await request.blob());
    const end = performance.now() + limits.deadline;

    for (let retries = 0; ; retries++) {
      let response: Response | undefined;
      const made = await within<Made>(
        Math.min(limits.timeout, end - performance.now()),
        request.signal,
        async (signal) => {
          const sent = new Request(request, { headers, body, signal });
          response = await (options.fetch ?? settings.fetch ?? fetch)(sent);
          keptWith.set(response.body ?? response, [request, sent]);
          if (options.parseAs !== "stream" || !response.ok) await response.clone().arrayBuffer();
          return response;
        },
        (fault) => brokenOff(request, response, fault, exchange),
      );
      const [isRepeatable, isDoubtful] = judge(made, request.method === "POST", limits.retryUploads);
      if (isDoubtful) exchange.outcome = "unknown";
      const wait = waitBefore(made, retries);
      if (!isRepeatable || retries >= limits.maxRetries || wait >= end - performance.now()) {
        if (!(made instanceof SkillsApiError)) return made;
        throw Object.assign(made, { outcome: exchange.outcome });
      }
      await within<void>(
        wait,
        request.signal,
        () => new Promise(() => {}),
        () => {},
      );
    }
  }

  const exchange: Exchange = {
    // A signal of its own, for a request leaves a listener on the one it is given.
    init: { fetch: send, signal: options.signal && AbortSignal.any([options.signal]) },
    redact: (value) => value,
  };
  return exchange;
}
