import { printableJson } from "../base/control-characters.ts";
import type { RunResult } from "../results/result.ts";

/** Formats a result as JSON, with nothing left out. */
export function jsonReport(result: RunResult): string {
  return `${printableJson(result, 2)}\n`;
}
