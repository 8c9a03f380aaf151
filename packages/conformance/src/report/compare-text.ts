import { escapeControlCharacters } from "../base/control-characters.ts";
import type { CheckChange, ComparedRun, ResultComparison } from "../results/compare.ts";
import { createColors, type Format } from "./colors.ts";

type List = Exclude<keyof ResultComparison, "format" | "older" | "newer" | "caveats" | "exitCode">;

const titles: Readonly<Record<List, { readonly title: string; readonly format: Format }>> = {
  broken: { title: "Broken", format: "red" },
  lost: { title: "Lost", format: "red" },
  worse: { title: "Worse", format: "yellow" },
  newlyUndecided: { title: "Newly undecided", format: "yellow" },
  fixed: { title: "Fixed", format: "green" },
  better: { title: "Better", format: "green" },
  newlyDecided: { title: "Newly decided", format: "green" },
  added: { title: "New", format: "gray" },
};

const order = Object.keys(titles) as List[];

function changeLines({ id, revision, before, after, detail }: CheckChange): string[] {
  const outcomes = [before, after].filter((outcome) => outcome !== undefined).join(" to ");
  const line = `  ${escapeControlCharacters(id)} (${revision}): ${outcomes}`;
  return detail === undefined ? [line] : [line, `    found: ${escapeControlCharacters(detail)}`];
}

function runLine(label: string, { runId, startedAt, target, profile }: ComparedRun): string {
  return `${label}  ${escapeControlCharacters(target)}, ${profile}, ${startedAt}, run ${escapeControlCharacters(runId)}`;
}

/** Formats a comparison of two results for the terminal, regressions first. */
export function comparisonText(comparison: ResultComparison, { color }: { readonly color: boolean }): string {
  const colors = createColors(color);
  const lists = order
    .filter((list) => comparison[list].length > 0)
    .flatMap((list) => {
      const { title, format } = titles[list];
      const changes = comparison[list];
      return [colors(format, `${title} (${changes.length})`), ...changes.flatMap(changeLines), ""];
    });
  const caveats = comparison.caveats.map((caveat) => `  ${escapeControlCharacters(caveat)}`);
  const counts = order.map((list) => `${comparison[list].length} ${titles[list].title.toLowerCase()}`);
  return [
    runLine("OLD", comparison.older),
    runLine("NEW", comparison.newer),
    "",
    ...lists,
    ...(caveats.length > 0 ? [colors("yellow", "Differences between the runs"), ...caveats, ""] : []),
    counts.join(", "),
    "",
  ].join("\n");
}
