import type { HttpWire, RawHeaders } from "../http/exchange.ts";

/** The header that carries the key: `x-api-key`, or `authorization` as a bearer token. */
export type AuthScheme = "x-api-key" | "bearer";

/** The keys of a run, and the header for the ordinary one. */
export interface Credentials {
  /** The ordinary key. */
  readonly apiKey: string;
  /** An Admin API key, which the Skills API rejects. */
  readonly adminKey?: string;
  /** A key that is not allowed to download. */
  readonly restrictedKey?: string;
  /**
   * The header that carries the ordinary key.
   *
   * @default "x-api-key"
   */
  readonly auth?: AuthScheme;
  /**
   * Whether the ordinary key is not in `ANTHROPIC_API_KEY`. Commands to copy then contain `SKILLS_CONFORMANCE_KEY`.
   */
  readonly customKeyVariable?: boolean;
}

/** A target before it is opened: enough to plan a run. */
export interface TargetDescription {
  /** Name in reports. */
  readonly name: string;
  /** Whether it is our own mock, which allows writes by default and gates provisional checks. */
  readonly isMock: boolean;
  /** Origin and path prefix; `undefined` for a server that ends with the run, which cannot leave anything behind. */
  readonly origin?: URL;
  /** The keys that are available. */
  readonly credentials: Partial<Credentials>;
}

/** A server under test. */
export interface Target extends TargetDescription {
  /** Sends a request to the server. */
  readonly wire: HttpWire;
  /** The keys of the run. */
  readonly credentials: Credentials;
  /**
   * Strings to redact in everything that the suite prints or writes. A word of the API and a string of fewer than four
   * characters are never redacted.
   */
  readonly secrets: readonly string[];
  /**
   * Names of the headers that the target adds to every request. Commands to copy have them, without their values.
   *
   * @default none
   */
  readonly headerNames?: readonly string[];
  /** Stops everything that was started for the target. */
  close(): Promise<void>;
}

/** Returns the strings to redact: keys and the values of headers. */
export function secretsOf(
  { apiKey, adminKey, restrictedKey }: Partial<Credentials>,
  headers: RawHeaders = [],
): string[] {
  const values = headers.map(([, value]) => value);
  return [apiKey, adminKey, restrictedKey, ...values].filter((secret) => secret !== undefined);
}
