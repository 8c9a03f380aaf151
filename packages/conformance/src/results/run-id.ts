const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** What the identifier of a run looks like: with it, no name that a run gives is longer than a skill's may be. */
export const runIdPattern: RegExp = /^[a-z0-9]{4,12}$/;

/** An identifier for a run: eight letters and digits. */
export function newRunId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}
