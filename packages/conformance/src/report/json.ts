import type { RunResult } from "../results/result.ts";

/** The canonical result, as it is. */
export function jsonReport(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
