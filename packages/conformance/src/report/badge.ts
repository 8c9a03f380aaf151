import type { RunResult } from "../results/result.ts";
import { percent, type Verdict, verdictOf } from "./verdict.ts";

const colors: Readonly<Record<Verdict["tone"], string>> = { good: "brightgreen", bad: "red", open: "yellow" };

/** What an endpoint badge of shields.io reads. Never a single score: the verdict, and how much it rests on. */
export function badgeReport(result: RunResult): string {
  const { tone, short } = verdictOf(result);
  const message = `${short}, ${percent(result.figures.coverage)} decided`;
  const badge = { schemaVersion: 1, label: "Skills API", message, color: colors[tone] };
  return `${JSON.stringify(badge)}\n`;
}
