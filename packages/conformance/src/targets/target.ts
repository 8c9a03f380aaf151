import type { Wire } from "../transport/exchange.ts";

/** Keys that a run uses besides the ordinary one. */
export interface Credentials {
  readonly apiKey: string;
  /** An Admin API key, which the Skills API does not know. */
  readonly adminKey?: string;
  /** A key of a kind that may not download. */
  readonly restrictedKey?: string;
}

/** A server under test, and how to reach it. */
export interface Target {
  /** What it is called in reports. */
  readonly name: string;
  /** Whether it is our own mock, which may be written to and must not only be believed in. */
  readonly isMock: boolean;
  /** Where it is: origin and path prefix. None for a server that ends with the run, so that nothing can be left there. */
  readonly origin?: URL;
  readonly wire: Wire;
  readonly credentials: Credentials;
  /** What must appear in nothing that the suite prints or writes. */
  readonly secrets: readonly string[];
  /** Ends what was started for it. */
  close(): Promise<void>;
}

export function secretsOf({ apiKey, adminKey, restrictedKey }: Credentials): string[] {
  return [apiKey, adminKey, restrictedKey].filter((key) => key !== undefined);
}
