import { bufferResponse } from "./buffer-response.ts";
import { type ErrorContext, redactorFor, transportError } from "./create-error.ts";
import { SkillsApiError } from "./error.ts";
import { type CallLimits, resolveLimits } from "./limits.ts";
import type { Multipart } from "./multipart.ts";
import { type AttemptResult, retryDecision, retryDelay } from "./retry-policy.ts";
import { type Fetch, type HeadersOption, type Settings, toHeaders } from "./settings.ts";
import { withTimeout } from "./with-timeout.ts";

/** The options of a call that are not only passed on to openapi-fetch. */
export interface CallOptions extends CallLimits {
  body?: unknown;
  bodySerializer?: unknown;
  fetch?: Fetch | undefined;
  headers?: HeadersOption;
  parseAs?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/** A `fetch` for one call, with the context of the call's errors. */
export interface RetryingFetch extends ErrorContext {
  /** Init for openapi-fetch. */
  readonly init: { readonly fetch: Fetch; readonly signal: AbortSignal | null | undefined };
}

/**
 * Requests by the response they must outlive. undici references a request weakly from its signal: once the
 * request is garbage collected, the signal would no longer abort the body.
 */
const retainedRequests = new WeakMap<object, readonly Request[]>();

/**
 * Creates a `fetch` that authenticates requests and retries them within the limits of the call.
 *
 * @throws TypeError or RangeError for invalid options
 */
export function createRetryingFetch(settings: Settings, options: CallOptions): RetryingFetch {
  const limits = resolveLimits(options, settings.limits);
  toHeaders(options.headers);

  /** Adds the credential to a copy of the request, so that the middleware of openapi-fetch never sees it. */
  async function send(request: Request & { form?: Multipart["data"] }): Promise<Response> {
    const headers = new Headers(request.headers);
    settings.addHeaders(headers);
    retryingFetch.redact = redactorFor(headers);
    // `form` is missing if middleware has replaced the request.
    const body = request.form ?? (request.body && (await request.blob()));
    const end = performance.now() + limits.deadline;

    for (let retries = 0; ; retries++) {
      if (request.signal.aborted) throw transportError(request, undefined, undefined, retryingFetch);
      let response: Response | undefined;
      const result = await withTimeout<AttemptResult>(
        Math.min(limits.timeout, end - performance.now()),
        request.signal,
        async (signal) => {
          const sent = new Request(request, { headers, body, signal });
          response = await (options.fetch ?? settings.fetch ?? fetch)(sent);
          retainedRequests.set(response.body ?? response, [request, sent]);
          return options.parseAs === "stream" && response.ok
            ? response
            : bufferResponse(response, limits.maxResponseBytes, signal);
        },
        (error) => transportError(request, response, error, retryingFetch),
      );
      const [isRetryable, isOutcomeUnknown] = retryDecision(
        result,
        request.method === "POST",
        limits.retryUploads,
      );
      if (isOutcomeUnknown) retryingFetch.outcome = "unknown";
      const delay = retryDelay(result, retries);
      const isLast = !isRetryable || retries >= limits.maxRetries || delay >= end - performance.now();
      if (isLast || request.signal.aborted) {
        if (!(result instanceof SkillsApiError)) return result;
        throw Object.assign(result, { outcome: retryingFetch.outcome });
      }
      await withTimeout<void>(
        delay,
        request.signal,
        () => new Promise(() => {}),
        () => {},
      );
    }
  }

  const retryingFetch: RetryingFetch = {
    // A derived signal, because a request leaves a listener on the signal it is given.
    init: { fetch: send, signal: options.signal && AbortSignal.any([options.signal]) },
    redact: (value) => value,
  };
  return retryingFetch;
}
