import type { RunResult } from "../results/result.ts";

/** Formats a result as JSON, with nothing left out. */
export function jsonReport(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
