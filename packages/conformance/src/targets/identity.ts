import { createHash } from "node:crypto";

/** Returns origin and path of a URL without a trailing slash. */
export function normalizedBaseUrl({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/$/, "")}`;
}

/** Whether a string is a URL in the form of {@link normalizedBaseUrl}. */
export function isNormalizedBaseUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && normalizedBaseUrl(url) === text;
}

/** Identifies a key without revealing it: the beginning of a hash of base URL and key. */
export function keyFingerprint(baseUrl: string, apiKey: string): string {
  return createHash("sha256").update(`${baseUrl}\n${apiKey}`).digest("hex").slice(0, 16);
}
