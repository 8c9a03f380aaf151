import type { Revision } from "@skills-api/spec";
import { type CallLimits, type Limits, resolveLimits } from "./limits.ts";
import { betaHeaderSetter } from "./revisions.ts";

/** Sends a request, like the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** Headers by name; `null` removes a default header. */
export type HeadersOption = Readonly<Record<string, string | null>> | undefined;

/** Options of `createSkillsClient`. */
export interface SkillsClientOptions<R extends Revision> extends CallLimits {
  /** Revision of the API. Required: it decides the types, and what `delete` does. */
  revision: R;
  /**
   * Sent as `x-api-key`. `null` sends no key, for a gateway that adds its own.
   *
   * @default process.env.ANTHROPIC_API_KEY
   */
  apiKey?: string | null | undefined;
  /** Sent as `Authorization: Bearer …` instead of the API key. */
  authToken?: string | undefined;
  /**
   * URL in front of `/v1/skills`. May have a path, but no credentials, query or fragment.
   *
   * @default process.env.ANTHROPIC_BASE_URL, otherwise "https://api.anthropic.com"
   */
  baseURL?: string | undefined;
  /**
   * Sends every request of the client.
   *
   * @default the global `fetch` at the time of the call
   */
  fetch?: Fetch | undefined;
  /** Sent with every request. Overrides defaults such as `anthropic-version: 2023-06-01`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Validated options with defaults applied. Only closures contain the credential, so that nothing can print it. */
export interface Settings {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string | null>>;
  /** Adds the beta of the revision, and the credential unless the request already has one. */
  readonly addHeaders: (headers: Headers) => void;
  readonly limits: Limits;
  readonly fetch: Fetch | undefined;
}

/** Matches URLs without credentials, which `fetch` rejects, and without what prevents appending a path. */
const validBaseUrl = /^https?:\/\/[^\s\\?#@{}]+$/i;

/** Matches characters that are valid in a header and need no escape in JSON. */
const validSecret = /^[!#-[\]-~]+$/;

/** @throws TypeError that does not quote an invalid header, unlike the runtime's error: it may be secret */
export function toHeaders(headers: HeadersOption): Headers {
  try {
    return new Headers(headers as HeadersInit);
  } catch {
    throw new TypeError("headers must be valid HTTP headers.");
  }
}

function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno throws without the permission to read the environment.
    return undefined;
  }
}

/** @throws TypeError or RangeError for missing and invalid options, without their value: it may be secret */
export function resolveSettings(options: SkillsClientOptions<Revision>): Settings {
  const setBetaHeader = betaHeaderSetter(options?.revision);
  const { apiKey, authToken, baseURL, headers } = options;
  const url = (baseURL ?? readEnv("ANTHROPIC_BASE_URL"))?.trim() || "https://api.anthropic.com";
  if (!validBaseUrl.test(url)) {
    throw new TypeError("baseURL must be a plain http or https URL.");
  }
  const key = apiKey === undefined ? readEnv("ANTHROPIC_API_KEY") : apiKey;
  const secret = (authToken ?? key)?.trim() ?? "";
  if (!validSecret.test(secret) && (secret || key !== null)) {
    throw new TypeError("Pass a valid apiKey or set ANTHROPIC_API_KEY.");
  }
  setBetaHeader(toHeaders(headers));
  return {
    baseUrl: url.replace(/\/+$/, ""),
    // openapi-fetch defaults to JSON. Without the header, the type of the form applies.
    headers: { "anthropic-version": "2023-06-01", "content-type": null, ...headers },
    addHeaders(requestHeaders) {
      setBetaHeader(requestHeaders);
      if (secret && !requestHeaders.has("x-api-key") && !requestHeaders.has("authorization")) {
        requestHeaders.set(
          authToken ? "authorization" : "x-api-key",
          authToken ? `Bearer ${secret}` : secret,
        );
      }
    },
    limits: resolveLimits(options),
    fetch: options.fetch,
  };
}
