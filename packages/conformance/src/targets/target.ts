import type { RawHeaders, Wire } from "../http/exchange.ts";

/** The header in which a run shows its key: `x-api-key`, or `authorization` as a bearer token. */
export type Auth = "x-api-key" | "bearer";

/** Keys that a run uses, and how it shows the ordinary one. */
export interface Credentials {
  readonly apiKey: string;
  /** An Admin API key, which the Skills API does not know. */
  readonly adminKey?: string;
  /** A key of a kind that may not download. */
  readonly restrictedKey?: string;
  /** Default `x-api-key`. */
  readonly auth?: Auth;
  /** The ordinary key is none of `ANTHROPIC_API_KEY`: a line to copy names `SKILLS_CONFORMANCE_KEY` in its place. */
  readonly elsewhere?: boolean;
}

/** What is known of a target before anything is opened: enough to plan a run. */
export interface TargetDescription {
  /** What it is called in reports. */
  readonly name: string;
  /** Whether it is our own mock, which may be written to and must not only be believed in. */
  readonly isMock: boolean;
  /** Where it is: origin and path prefix. None for a server that ends with the run, so that nothing can be left there. */
  readonly origin?: URL;
  /** A plan asks only which keys there are. */
  readonly credentials: Partial<Credentials>;
}

/** A server under test, and how to reach it. */
export interface Target extends TargetDescription {
  readonly wire: Wire;
  readonly credentials: Credentials;
  /** What must appear in nothing that the suite prints or writes. */
  readonly secrets: readonly string[];
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** Everything that must not be printed: keys, and the values of headers. */
export function secretsOf(
  { apiKey, adminKey, restrictedKey }: Partial<Credentials>,
  headers: RawHeaders = [],
): string[] {
  const values = headers.map(([, value]) => value);
  return [apiKey, adminKey, restrictedKey, ...values].filter((secret) => secret !== undefined);
}
