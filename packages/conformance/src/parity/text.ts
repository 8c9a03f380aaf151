import { escapeControlCharacters } from "../base/control-characters.ts";
import {
  type Difference,
  type DifferenceCase,
  type DifferenceKind,
  differenceKinds,
  type ParityResult,
  type ParitySummary,
} from "./result.ts";

const titles: Readonly<Record<DifferenceKind, string>> = {
  status: "Different status",
  type: "Different type",
  "missing-field": "Missing on the right",
  "extra-field": "Only on the right",
  value: "Different value",
  order: "Same items in a different order",
  header: "Different headers",
  wording: "Different wording",
};

/** Entries listed of one difference, and of what was not compared. */
const maxListed = { cases: 3, uncompared: 10 };

const absent = "(absent)";

function caseLines({
  left = absent,
  right = absent,
  scenario,
  revision,
  exchanges,
}: DifferenceCase): string[] {
  return [
    `    left   ${left}`,
    `    right  ${right}`,
    `           in ${scenario} (${revision}), exchanges ${exchanges.left} and ${exchanges.right}`,
  ];
}

function moreLine(all: number, listed: number): string[] {
  return all > listed ? [`    and ${all - listed} more; --json lists all of them`] : [];
}

function differenceLines({ operation, status, path, count, cases }: Difference): string[] {
  const times = count === 1 ? "once" : `${count} times`;
  return [
    `  ${operation} ${status}${path ? `  ${path}` : ""}, ${times}`,
    ...cases.slice(0, maxListed.cases).flatMap(caseLines),
    ...moreLine(cases.length, maxListed.cases),
  ];
}

function sideLine(side: string, { name, runId, profile, exchanges }: ParitySummary): string {
  return `${side.padEnd(6)} ${name}, run ${runId}, ${profile}, ${exchanges} exchanges`;
}

function verdictOf({ compared, differences, exitCode }: ParityResult): string {
  if (compared === 0) return "no verdict";
  if (exitCode === 0) return "no differences";
  return exitCode === 1
    ? `differences in ${differences.length} places`
    : "no differences (partial comparison)";
}

/** Formats a comparison for the terminal. */
export function parityText(result: ParityResult): string {
  const { left, right, compared, differences, uncompared } = result;
  const groups = differenceKinds.flatMap((kind) => {
    const group = differences.filter((each) => each.kind === kind);
    return group.length > 0
      ? [`${titles[kind]} (${kind}, ${group.length})`, ...group.flatMap(differenceLines), ""]
      : [];
  });
  const lines = [
    ...groups,
    ...(uncompared.length > 0 ? [`Not compared (${uncompared.length})`] : []),
    ...uncompared.slice(0, maxListed.uncompared).map((each) => `  ${each}`),
    ...moreLine(uncompared.length, maxListed.uncompared),
    ...(uncompared.length > 0 ? [""] : []),
    sideLine("left", left),
    sideLine("right", right),
    `${compared} responses compared: ${verdictOf(result)}`,
  ];
  return `${lines.map(escapeControlCharacters).join("\n")}\n`;
}
