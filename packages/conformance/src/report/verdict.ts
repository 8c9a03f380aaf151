import type { RunResult } from "../results/result.ts";

/** What a run comes to. */
export interface Verdict {
  readonly tone: "good" | "bad" | "open";
  /** In a word or two, as a badge has it. */
  readonly short: string;
  readonly long: string;
}

/** What a run comes to, in words. */
export function verdictOf({ exitCode, checks }: Pick<RunResult, "exitCode" | "checks">): Verdict {
  if (exitCode === 1) return { tone: "bad", short: "does not conform", long: "does not conform" };
  if (exitCode === 3) {
    const long = "incomplete: nothing failed, and not everything was decided";
    return { tone: "open", short: "incomplete", long };
  }
  const inPart = checks.some(({ outcome }) => outcome === "skip");
  return { tone: "good", short: "conforms", long: inPart ? "conforms, in what was checked" : "conforms" };
}

/** A share of 0 to 1 in per cent. */
export function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}
