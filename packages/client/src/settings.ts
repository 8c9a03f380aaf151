import type { Revision } from "@skills-api/spec";
import type { Redact } from "./failure.ts";
import { betaOf } from "./revisions.ts";

/** What sends a request. The global `fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** How a client is made. */
export interface SkillsClientOptions<R extends Revision> {
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
  readonly redact: Redact;
}

/** Neither credentials, which `fetch` refuses, nor anything that a path cannot be appended to. */
const usableUrl = /^https?:\/\/[^\s\\?#@{}]+$/i;

/** What a header can carry and JSON need not escape. */
const usableSecret = /^[!#-[\]-~]+$/;

/** Shorter ones stand in too many innocent words to be taken out of messages. No real key is as short. */
const shortestRedacted = 8;

function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno without the permission to read it.
    return undefined;
  }
}

/** @throws TypeError for an option that is missing or wrong, without its value: it may be secret */
export function settingsFrom(options: SkillsClientOptions<Revision>): Settings {
  const beta = betaOf(options?.revision);
  const { apiKey, authToken, baseURL, headers } = options;
  const url = (baseURL ?? fromEnvironment("ANTHROPIC_BASE_URL"))?.trim() || "https://api.anthropic.com";
  if (!usableUrl.test(url)) {
    throw new TypeError("baseURL must be a plain http URL.");
  }
  const key = apiKey === undefined ? fromEnvironment("ANTHROPIC_API_KEY") : apiKey;
  const secret = (authToken ?? key)?.trim() ?? "";
  if (!usableSecret.test(secret) && (secret || key !== null)) {
    throw new TypeError("No API key to use: pass apiKey or set ANTHROPIC_API_KEY.");
  }
  return {
    baseUrl: url.replace(/\/+$/, ""),
    // openapi-fetch would call every body JSON; without this header a form says itself what it is.
    headers: { "anthropic-version": "2023-06-01", "content-type": null, ...headers },
    complete(target) {
      const betas = `${beta ?? ""},${target.get("anthropic-beta") ?? ""}`.match(/[^\s,]+/g);
      if (betas) target.set("anthropic-beta", [...new Set(betas)].join());
      if (!secret || target.has("x-api-key") || target.has("authorization")) return;
      if (authToken) target.set("authorization", `Bearer ${secret}`);
      else target.set("x-api-key", secret);
    },
    redact: (value) =>
      secret.length < shortestRedacted
        ? value
        : JSON.parse(JSON.stringify(value).replaceAll(secret, "[redacted]")),
  };
}
