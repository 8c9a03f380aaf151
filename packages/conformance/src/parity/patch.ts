import { answerText, requestText } from "../report/exchange-text.ts";
import { block, code } from "../report/markdown-text.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import { excerptLimits, shortened } from "../results/recording/exchange-redactor.ts";
import type { Recording } from "../results/recording/recording.ts";
import type { Difference, DifferenceCase, ParityResult } from "./result.ts";

/** Characters of a body that stand in a piece of evidence. */
const longestBody = 1500;

/** What to change at the right, so that it answers as the left does. */
export interface Patch
  extends Pick<Difference, "kind" | "operation" | "status" | "path">,
    Omit<DifferenceCase, "left" | "right"> {
  /** What the right answers now; none where it has nothing there. */
  readonly from?: string;
  /** What it should answer; none where it should have nothing there. */
  readonly to?: string;
  /** The exchange of the left that shows it. */
  readonly evidence?: RecordedExchange;
}

/** Every change that a comparison asks for, with the exchange of the left that shows it. */
export function patchesOf({ differences }: ParityResult, left: Recording): Patch[] {
  const exchanges = new Map(left.exchanges.map((exchange) => [exchange.number, exchange]));
  return differences.flatMap(({ kind, operation, status, path, cases }) =>
    cases.map(({ left: to, right: from, ...seen }) => {
      const exchange = exchanges.get(seen.exchanges.left);
      return {
        kind,
        operation,
        status,
        path,
        ...seen,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(exchange ? { evidence: shortened(exchange, excerptLimits) } : {}),
      };
    }),
  );
}

function sectionOf(patch: Patch, at: number): string[] {
  const { kind, operation, status, path, from, to, scenario, revision, count, evidence } = patch;
  const value = (text: string | undefined) => (text === undefined ? "nothing" : code(text, 1000));
  return [
    `## ${at + 1}. ${code(operation)} ${code(status)}${path ? ` ${code(path)}` : ""}`,
    "",
    `- class: ${kind}`,
    `- from: ${value(from)}`,
    `- to: ${value(to)}`,
    `- seen: ${count === 1 ? "once" : `${count} times`}, first in ${code(scenario)} of ${revision}`,
    "",
    ...(evidence
      ? [
          `Exchange ${evidence.number} of the left:`,
          "",
          block("http", requestText(evidence, longestBody)),
          "",
          block("http", answerText(evidence, longestBody)),
          "",
        ]
      : []),
  ];
}

/** A patch list in Markdown. */
export function patchMarkdown(result: ParityResult, patches: readonly Patch[]): string {
  const { left, right, compared, exitCode } = result;
  const head = [
    `# What ${code(right.name)} has to change to answer as ${code(left.name)} does`,
    "",
    `${patches.length} changes, from ${compared} answers that were compared.`,
    ...(exitCode === 3 ? ["Not everything could be compared."] : []),
    "",
  ];
  return [...head, ...patches.flatMap(sectionOf)].join("\n");
}

/** The same for programs. */
export function patchJson(result: ParityResult, patches: readonly Patch[]): string {
  const { left, right } = result;
  return `${JSON.stringify({ format: "skills-conformance-patches/1", left, right, patches }, null, 2)}\n`;
}
