import { printableJson } from "../base/control-characters.ts";
import type { RunResult } from "../results/result.ts";
import { percent, type Verdict, verdictOf } from "./verdict.ts";

const colors: Readonly<Record<Verdict["tone"], string>> = { good: "brightgreen", bad: "red", open: "yellow" };

/** Formats a result for an endpoint badge of shields.io: the verdict, and the share of checks that were decided. */
export function badgeReport(result: RunResult): string {
  const { tone, short } = verdictOf(result);
  const message = `${short}, ${percent(result.figures.coverage)} decided`;
  const badge = { schemaVersion: 1, label: "Skills API", message, color: colors[tone] };
  return `${printableJson(badge)}\n`;
}
