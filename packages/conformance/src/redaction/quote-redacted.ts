import { createRedactor } from "./redactor.ts";

const redactor = createRedactor([]);

/** Returns user input in quotes, at most 200 characters of it, for an error message. Redacts what looks like a key. */
export function quoteRedacted(value: string): string {
  return `"${redactor.excerpt(value, 200)}"`;
}
