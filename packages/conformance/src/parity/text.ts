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
  status: "Another status",
  type: "Another type",
  "missing-field": "Missing at the right",
  "extra-field": "Only at the right",
  value: "Another value",
  order: "The same items in another order",
  header: "Headers",
  wording: "Other words",
};

/** How many ways of one difference, and how many things that were not compared, are listed. */
const most = { cases: 3, uncompared: 10 };

const nothing = "(nothing)";

function caseLines({
  left = nothing,
  right = nothing,
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

function more(all: number, listed: number, what: string): string[] {
  return all > listed ? [`    and ${all - listed} more ${what}; --json has them all`] : [];
}

function differenceLines({ operation, status, path, count, cases }: Difference): string[] {
  const times = count === 1 ? "once" : `${count} times`;
  return [
    `  ${operation} ${status}${path ? `  ${path}` : ""}, ${times}`,
    ...cases.slice(0, most.cases).flatMap(caseLines),
    ...more(cases.length, most.cases, "ways"),
  ];
}

function sideLine(side: string, { name, runId, profile, exchanges }: ParitySummary): string {
  return `${side.padEnd(6)} ${name}, run ${runId}, ${profile}, ${exchanges} exchanges`;
}

function verdictOf({ compared, differences, exitCode }: ParityResult): string {
  if (compared === 0) return "nothing is known";
  if (exitCode === 0) return "no difference";
  return exitCode === 1
    ? `differences in ${differences.length} places`
    : "no difference in what could be compared";
}

/** A comparison of two servers for people. */
export function parityText(result: ParityResult): string {
  const { left, right, compared, differences, uncompared } = result;
  const groups = differenceKinds.flatMap((kind) => {
    const own = differences.filter((each) => each.kind === kind);
    return own.length > 0
      ? [`${titles[kind]} (${kind}, ${own.length})`, ...own.flatMap(differenceLines), ""]
      : [];
  });
  const lines = [
    ...groups,
    ...(uncompared.length > 0 ? [`Not compared (${uncompared.length})`] : []),
    ...uncompared.slice(0, most.uncompared).map((each) => `  ${each}`),
    ...more(uncompared.length, most.uncompared, "reasons"),
    ...(uncompared.length > 0 ? [""] : []),
    sideLine("left", left),
    sideLine("right", right),
    `${compared} answers compared: ${verdictOf(result)}`,
  ];
  return `${lines.map(escapeControlCharacters).join("\n")}\n`;
}
