import { UsageError } from "../base/usage-error.ts";
import type { RawHeaders } from "../http/exchange.ts";
import { httpWire } from "../http/wire.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { checkHeaders } from "./headers.ts";
import { mockCredentials, mockInProcess, mockProcess } from "./mock.ts";
import { type Credentials, secretsOf, type Target, type TargetDescription } from "./target.ts";

/** Options of {@link openTarget}. */
export interface TargetOptions {
  /**
   * Keys for a URL; the mock has its own.
   *
   * @default the keys in the environment
   */
  readonly credentials?: Credentials;
  /**
   * Headers added to every request to a URL, for a gateway in front of it. Their values are redacted, unless they are
   * words of the API or shorter than four characters.
   */
  readonly headers?: RawHeaders;
  /**
   * Milliseconds in which the response to a request to a URL has to arrive.
   *
   * @default 30_000
   */
  readonly timeout?: number;
}

/** The environment variable with the ordinary key, unless a user names another. */
export const defaultKeyVariable = "ANTHROPIC_API_KEY";

/**
 * Returns the keys in the environment: the ordinary one, `SKILLS_CONFORMANCE_ADMIN_KEY` and
 * `SKILLS_CONFORMANCE_RESTRICTED_KEY`.
 *
 * @throws UsageError if a key contains a character that is not allowed in a header.
 */
export function keysFromEnv(
  env: NodeJS.ProcessEnv,
  variable: string = defaultKeyVariable,
): Partial<Credentials> {
  const read = (name: string) => {
    const key = env[name];
    if (!key || /^[\x21-\x7e]+$/.test(key)) return key;
    throw new UsageError(`${name} contains a space, a line break or another character that no key has`);
  };
  const apiKey = read(variable);
  const adminKey = read("SKILLS_CONFORMANCE_ADMIN_KEY");
  const restrictedKey = read("SKILLS_CONFORMANCE_RESTRICTED_KEY");
  return {
    ...(apiKey ? { apiKey } : {}),
    ...(variable === defaultKeyVariable ? {} : { customKeyVariable: true }),
    ...(adminKey ? { adminKey } : {}),
    ...(restrictedKey ? { restrictedKey } : {}),
  };
}

/**
 * Returns the keys in the environment for a run, which needs the ordinary key.
 *
 * @throws UsageError if it is missing, or a key contains a character that is not allowed in a header.
 */
export function credentialsFromEnv(
  env: NodeJS.ProcessEnv,
  variable: string = defaultKeyVariable,
): Credentials {
  const { apiKey, ...others } = keysFromEnv(env, variable);
  if (apiKey) return { apiKey, ...others };
  throw new UsageError(
    variable === defaultKeyVariable
      ? `a URL needs a key: set the environment variable ${variable}`
      : "a URL needs a key: the environment variable named by --api-key-env is not set",
  );
}

/** Returns the URL that a name without a scheme probably means. */
function suggestUrl(name: string): string | undefined {
  if (!/^[\w.-]+(:\d+)?(\/\S*)?$/.test(name) || !/[.:]|^localhost$/.test(name)) return undefined;
  return /^(localhost|127\.)/.test(name) ? `http://${name}` : `https://${name}`;
}

/**
 * Parses the name of a target. Returns `undefined` for the mock.
 *
 * @throws UsageError if the name is neither the mock nor the URL of a target.
 */
export function parseTargetUrl(name: string): URL | undefined {
  if (name === "mock" || name === "mock:in-process") return undefined;
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    // The text before an @ may be a password.
    if (name.includes("@")) throw new UsageError("that is not a target: use mock, mock:in-process or a URL");
    const suggestion = suggestUrl(name);
    throw new UsageError(
      suggestion
        ? `${quoteRedacted(name)} has no scheme: use ${suggestion}`
        : `${quoteRedacted(name)} is not a target: use mock, mock:in-process or an http(s) URL`,
    );
  }
  if (url.username || url.password) {
    throw new UsageError("the URL of a target must not contain a key or password: set ANTHROPIC_API_KEY");
  }
  if (url.search || url.hash) {
    throw new UsageError("the URL of a target must not have a query or fragment: use origin and path only");
  }
  const apiPath = /\/v1(\/skills)?\/?$/.exec(url.pathname)?.[0];
  if (apiPath) {
    throw new UsageError(`the suite adds /v1/skills itself: remove ${apiPath} from the URL of the target`);
  }
  // Reports and the ledger contain the URL.
  if (quoteRedacted(url.href) !== `"${url.href}"`) {
    throw new UsageError("the path of that URL looks like it contains a secret, but reports show the URL");
  }
  return url;
}

/**
 * Describes a target without opening it. A URL does not need a key yet.
 *
 * @param name `mock`, `mock:in-process` or a URL.
 * @param keyVariable The environment variable with the key; default `ANTHROPIC_API_KEY`.
 * @param env The environment with the key; default that of the process.
 * @throws UsageError if the name is not a target, or a key contains a character that is not allowed in a header.
 */
export function describeTarget(
  name: string,
  keyVariable?: string,
  env: NodeJS.ProcessEnv = process.env,
): TargetDescription {
  const url = parseTargetUrl(name);
  if (!url) return { name, isMock: true, credentials: mockCredentials };
  return { name: url.href, isMock: false, origin: url, credentials: keysFromEnv(env, keyVariable) };
}

function urlTarget(
  url: URL,
  { credentials = credentialsFromEnv(process.env), headers = [], timeout = 30_000 }: TargetOptions,
): Target {
  checkHeaders(headers);
  const { wire, close } = httpWire({ baseURL: url, timeout });
  return {
    name: url.href,
    isMock: false,
    origin: url,
    wire: (request, signal) => wire({ ...request, headers: [...request.headers, ...headers] }, signal),
    credentials,
    secrets: secretsOf(credentials, headers),
    headerNames: headers.map(([name]) => name),
    close: async () => close(),
  };
}

/**
 * Opens a server under test. The caller closes it.
 *
 * @param name `mock` (our mock in a process of its own), `mock:in-process` or a URL.
 * @throws UsageError if the name is not a target, a URL has no key, or a header cannot be added.
 * @throws TargetError if the mock does not start.
 */
export async function openTarget(name: string, options: TargetOptions = {}): Promise<Target> {
  const url = parseTargetUrl(name);
  if (url) return urlTarget(url, options);
  return name === "mock" ? mockProcess() : mockInProcess();
}
