import type { Revision } from "@skills-api/spec";
import { type CallLimits, type Limits, limitsFrom } from "./limits.ts";
import { betaAdder } from "./revisions.ts";

/** What sends a request. The global `fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** Headers as callers give them; `null` takes one away. */
export type GivenHeaders = Readonly<Record<string, string | null>> | undefined;

/** How a client is made. */
export interface SkillsClientOptions<R extends Revision> extends CallLimits {
  /** Which shapes of the API this program speaks. There is no default. */
  revision: R;
  /**
   * Sent as `x-api-key`. Default: the environment variable `ANTHROPIC_API_KEY`. `null` sends none, for a
   * gateway that adds its own.
   */
  apiKey?: string | null | undefined;
  /** Sent as `Authorization: Bearer …`, in place of the API key. */
  authToken?: string | undefined;
  /**
   * Where `/v1/skills` begins; may have a path of its own. Default: the environment variable
   * `ANTHROPIC_BASE_URL`, otherwise `https://api.anthropic.com`.
   */
  baseURL?: string | undefined;
  /** The only thing that ever sends a request. Default: the global `fetch` at the time of the call. */
  fetch?: Fetch | undefined;
  /** Sent with every request; `anthropic-version` among them is sent in place of `2023-06-01`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options after defaults and checks. The credential is in closures only, so that nothing can print it. */
export interface Settings {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string | null>>;
  /** Adds the revision to the betas, and the credential unless the caller has set one for this request. */
  readonly complete: (headers: Headers) => void;
  readonly limits: Limits;
  readonly fetch: Fetch | undefined;
}

/** Neither credentials, which `fetch` refuses, nor anything that a path cannot be appended to. */
const usableUrl = /^https?:\/\/[^\s\\?#@{}]+$/i;

/** What a header can carry and JSON need not escape. */
const usableSecret = /^[!#-[\]-~]+$/;

/** @throws TypeError that does not quote what cannot be sent, as that of a runtime does: it may be secret */
export function usable(headers: GivenHeaders): Headers {
  try {
    return new Headers(headers as HeadersInit);
  } catch {
    throw new TypeError("headers must be what HTTP allows.");
  }
}

function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno without the permission to read it.
    return undefined;
  }
}

/** @throws TypeError and RangeError for options that are missing or wrong, without their value: it may be secret */
export function settingsFrom(options: SkillsClientOptions<Revision>): Settings {
  const addBeta = betaAdder(options?.revision);
  const { apiKey, authToken, baseURL, headers } = options;
  const url = (baseURL ?? fromEnvironment("ANTHROPIC_BASE_URL"))?.trim() || "https://api.anthropic.com";
  if (!usableUrl.test(url)) {
    throw new TypeError("baseURL must be a plain http URL.");
  }
  const key = apiKey === undefined ? fromEnvironment("ANTHROPIC_API_KEY") : apiKey;
  const secret = (authToken ?? key)?.trim() ?? "";
  if (!usableSecret.test(secret) && (secret || key !== null)) {
    throw new TypeError("Pass a valid apiKey or set ANTHROPIC_API_KEY.");
  }
  addBeta(usable(headers));
  return {
    baseUrl: url.replace(/\/+$/, ""),
    // openapi-fetch would call every body JSON; without this header a form says itself what it is.
    headers: { "anthropic-version": "2023-06-01", "content-type": null, ...headers },
    complete(target) {
      addBeta(target);
      if (secret && !target.has("x-api-key") && !target.has("authorization")) {
        target.set(authToken ? "authorization" : "x-api-key", authToken ? `Bearer ${secret}` : secret);
      }
    },
    limits: limitsFrom(options),
    fetch: options.fetch,
  };
}
