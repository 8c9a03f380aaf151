import type { RunResult } from "../../results/result.ts";
import { page } from "./page.ts";

/**
 * Formats a result as a single HTML file. It loads nothing else and works from disk. Without JavaScript it has no
 * filter and no exchanges.
 */
export function htmlReport(result: RunResult): string {
  return page(result);
}
