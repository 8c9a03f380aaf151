import { UsageError } from "../base/usage-error.ts";
import type { RawHeaders } from "../http/exchange.ts";
import { httpWire } from "../http/wire.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { checkHeaders } from "./headers.ts";
import { mockCredentials, mockInProcess, mockProcess } from "./mock.ts";
import { type Credentials, secretsOf, type Target, type TargetDescription } from "./target.ts";

/** What opening a target may be told. */
export interface TargetOptions {
  /** Keys for a URL; the mock has its own. Default: from the environment, see {@link credentialsFrom}. */
  readonly credentials?: Credentials;
  /** Added to every request to a URL, for a gateway in front of it. Their values are secrets. */
  readonly headers?: RawHeaders;
  /** Milliseconds until a request to a URL is given up; default 30,000. */
  readonly timeout?: number;
}

/** The environment variable with the ordinary key, unless another one is named. */
export const defaultKeyVariable = "ANTHROPIC_API_KEY";

/**
 * The keys that environment variables have: the ordinary one, `SKILLS_CONFORMANCE_ADMIN_KEY` and
 * `SKILLS_CONFORMANCE_RESTRICTED_KEY`.
 *
 * @throws UsageError for one that no header can carry.
 */
export function keysFrom(
  env: NodeJS.ProcessEnv,
  variable: string = defaultKeyVariable,
): Partial<Credentials> {
  const read = (name: string) => {
    const key = env[name];
    if (!key || /^[\x21-\x7e]+$/.test(key)) return key;
    throw new UsageError(`${name} has a space, a line end or another character that no key has`);
  };
  const apiKey = read(variable);
  const adminKey = read("SKILLS_CONFORMANCE_ADMIN_KEY");
  const restrictedKey = read("SKILLS_CONFORMANCE_RESTRICTED_KEY");
  return {
    ...(apiKey ? { apiKey } : {}),
    ...(variable === defaultKeyVariable ? {} : { elsewhere: true }),
    ...(adminKey ? { adminKey } : {}),
    ...(restrictedKey ? { restrictedKey } : {}),
  };
}

/**
 * The same, for a run, which needs the ordinary key.
 *
 * @throws UsageError when there is none, or one that no header can carry.
 */
export function credentialsFrom(env: NodeJS.ProcessEnv, variable: string = defaultKeyVariable): Credentials {
  const { apiKey, ...others } = keysFrom(env, variable);
  if (apiKey) return { apiKey, ...others };
  throw new UsageError(
    variable === defaultKeyVariable
      ? `a URL needs a key: set the environment variable ${variable}`
      : "a URL needs a key: the environment variable that --api-key-env names is not set",
  );
}

/** What somebody who left out the scheme perhaps means. */
function withScheme(name: string): string | undefined {
  if (!/^[\w.-]+(:\d+)?(\/\S*)?$/.test(name) || !/[.:]|^localhost$/.test(name)) return undefined;
  return /^(localhost|127\.)/.test(name) ? `http://${name}` : `https://${name}`;
}

/**
 * The address that a name means, or `undefined` for the mock.
 *
 * @throws UsageError when the name is neither the mock nor an address that a suite can be run against.
 */
export function addressOf(name: string): URL | undefined {
  if (name === "mock" || name === "mock:in-process") return undefined;
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    // What stands before an @ may be a password.
    if (name.includes("@")) throw new UsageError("that is no target: give mock, mock:in-process or a URL");
    const meant = withScheme(name);
    throw new UsageError(
      meant
        ? `${quoteRedacted(name)} has no scheme: give ${meant}`
        : `${quoteRedacted(name)} is no target: give mock, mock:in-process or an http(s) URL`,
    );
  }
  if (url.username || url.password) {
    throw new UsageError("the URL of a target must not carry a key or password: set ANTHROPIC_API_KEY");
  }
  if (url.search || url.hash) {
    throw new UsageError("the URL of a target has no query or fragment: give origin and path only");
  }
  const doubled = /\/v1(\/skills)?\/?$/.exec(url.pathname)?.[0];
  if (doubled) {
    throw new UsageError(`the suite adds /v1/skills itself: leave ${doubled} out of the URL of the target`);
  }
  // It stands in reports and in the ledger.
  if (quoteRedacted(url.href) !== `"${url.href}"`) {
    throw new UsageError("the path of that URL looks as if it held a secret: give one that may be shown");
  }
  return url;
}

/**
 * What a name means, without opening it: a URL needs no key yet. `keyVariable` names the environment variable that
 * may have one; default `ANTHROPIC_API_KEY`.
 *
 * @param env The environment with the key; default that of the process.
 * @throws UsageError when the name means nothing, or for a key that no header can carry.
 */
export function describeTarget(
  name: string,
  keyVariable?: string,
  env: NodeJS.ProcessEnv = process.env,
): TargetDescription {
  const url = addressOf(name);
  if (!url) return { name, isMock: true, credentials: mockCredentials };
  return { name: url.href, isMock: false, origin: url, credentials: keysFrom(env, keyVariable) };
}

function urlTarget(
  url: URL,
  { credentials = credentialsFrom(process.env), headers = [], timeout = 30_000 }: TargetOptions,
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
    close: async () => close(),
  };
}

/**
 * Opens a server under test: `mock` (our mock in a process of its own), `mock:in-process` or a URL. Whoever
 * opens it closes it.
 *
 * @throws UsageError when the name means nothing, a URL has no key, or a header cannot be added.
 * @throws TargetError when the mock does not start.
 */
export async function openTarget(name: string, options: TargetOptions = {}): Promise<Target> {
  const url = addressOf(name);
  if (url) return urlTarget(url, options);
  return name === "mock" ? mockProcess() : mockInProcess();
}
