const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** The form of a run id. It is short enough for the names of skills that include it. */
export const runIdPattern: RegExp = /^[a-z0-9]{4,12}$/;

/** Returns a random run id: eight letters and digits. */
export function newRunId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}
