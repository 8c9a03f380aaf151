import type { RunResult } from "../results/result.ts";

/** The overall result of a run. */
export interface Verdict {
  readonly tone: "good" | "bad" | "open";
  /** One to three words, for a badge. */
  readonly short: string;
  readonly long: string;
}

/** Returns the verdict on a run. */
export function verdictOf({ exitCode, checks }: Pick<RunResult, "exitCode" | "checks">): Verdict {
  if (exitCode === 1) return { tone: "bad", short: "does not conform", long: "does not conform" };
  if (exitCode === 3) {
    const long = "incomplete: no check failed, but not everything was decided or cleaned up";
    return { tone: "open", short: "incomplete", long };
  }
  const isPartial = checks.some(({ outcome }) => outcome === "skip");
  return { tone: "good", short: "conforms", long: isPartial ? "conforms (partial run)" : "conforms" };
}

/** Formats a share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}
