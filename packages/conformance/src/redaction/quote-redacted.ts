import { createRedactor } from "./redactor.ts";

const redactor = createRedactor([]);

/** What somebody typed, in quotes, for a sentence about it: without what looks like a key. */
export function quoteRedacted(value: string): string {
  return `"${redactor.excerpt(value, 200)}"`;
}
