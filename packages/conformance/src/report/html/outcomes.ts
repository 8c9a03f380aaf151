import type { Outcome } from "../../results/outcome.ts";
import { outcomeTitles } from "../outcome-titles.ts";

/** The outcomes in the order in which they are shown, failures first. */
export const outcomes: readonly Outcome[] = Object.keys(outcomeTitles) as Outcome[];

/** Returns the position of an outcome in {@link outcomes}. */
export function severityOf(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}
