import { createHash } from "node:crypto";

/** An address as ledgers have it: the same with and without a slash at its end. */
export function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/$/, "")}`;
}

/** Whether a text is an address as {@link placeOf} returns it. */
export function isPlace(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && placeOf(url) === text;
}

/** Tells one key from another without giving it away: the beginning of a hash over the address and the key. */
export function fingerprintOf(place: string, apiKey: string): string {
  return createHash("sha256").update(`${place}\n${apiKey}`).digest("hex").slice(0, 16);
}
