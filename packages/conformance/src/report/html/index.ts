import type { RunResult } from "../../results/result.ts";
import { page } from "./page.ts";

/**
 * One file of HTML that shows everything a run found, to people: it fetches nothing, works from a disk, filters
 * and searches, and is read without a script, too, but for the exchanges.
 */
export function htmlReport(result: RunResult): string {
  return page(result);
}
