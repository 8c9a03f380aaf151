import { UsageError } from "../core/usage-error.ts";
import { httpWire } from "../transport/http.ts";
import { mockInProcess, mockProcess } from "./mock.ts";
import { type Credentials, secretsOf, type Target } from "./target.ts";

/** What opening a target may be told. */
export interface TargetOptions {
  /** Keys for a URL; the mock has its own. Default: from the environment, see {@link credentialsFrom}. */
  readonly credentials?: Credentials;
  /** Milliseconds until a request to a URL is given up; default 30,000. */
  readonly timeout?: number;
}

/**
 * Keys from environment variables: `ANTHROPIC_API_KEY`, and where there are any
 * `SKILLS_CONFORMANCE_ADMIN_KEY` and `SKILLS_CONFORMANCE_RESTRICTED_KEY`.
 *
 * @throws UsageError when there is no ordinary key, or one that no header can carry.
 */
export function credentialsFrom(env: NodeJS.ProcessEnv): Credentials {
  const read = (name: string) => {
    const key = env[name];
    if (!key || /^[\x21-\x7e]+$/.test(key)) return key;
    throw new UsageError(`${name} has a space, a line end or another character that no key has`);
  };
  const apiKey = read("ANTHROPIC_API_KEY");
  if (!apiKey) throw new UsageError("a URL needs a key: set the environment variable ANTHROPIC_API_KEY");
  const adminKey = read("SKILLS_CONFORMANCE_ADMIN_KEY");
  const restrictedKey = read("SKILLS_CONFORMANCE_RESTRICTED_KEY");
  return { apiKey, ...(adminKey ? { adminKey } : {}), ...(restrictedKey ? { restrictedKey } : {}) };
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
    const shown = name.includes("@") ? "that" : `"${name}"`;
    throw new UsageError(`${shown} is no target: give mock, mock:in-process or an http(s) URL`);
  }
  if (url.username || url.password) {
    throw new UsageError("the URL of a target must not carry a key or password: set ANTHROPIC_API_KEY");
  }
  if (url.search || url.hash) {
    throw new UsageError("the URL of a target has no query or fragment: give origin and path only");
  }
  return url;
}

function urlTarget(
  url: URL,
  { credentials = credentialsFrom(process.env), timeout = 30_000 }: TargetOptions,
): Target {
  const { wire, close } = httpWire({ baseURL: url, timeout });
  return {
    name: url.href,
    isMock: false,
    origin: url,
    wire,
    credentials,
    secrets: secretsOf(credentials),
    close: async () => close(),
  };
}

/**
 * Opens a server under test: `mock` (our mock in a process of its own), `mock:in-process` or a URL. Whoever
 * opens it closes it.
 *
 * @throws UsageError when the name means nothing, or a URL has no key.
 * @throws TargetError when the mock does not start.
 */
export async function openTarget(name: string, options: TargetOptions = {}): Promise<Target> {
  const url = addressOf(name);
  if (url) return urlTarget(url, options);
  return name === "mock" ? mockProcess() : mockInProcess();
}
