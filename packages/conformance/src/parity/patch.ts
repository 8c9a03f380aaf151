import { printableJson } from "../base/control-characters.ts";
import { requestText, responseText } from "../report/exchange-text.ts";
import { block, code } from "../report/markdown-text.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import { excerptLimits, shortened } from "../results/recording/exchange-redactor.ts";
import type { Recording } from "../results/recording/recording.ts";
import type { Difference, DifferenceCase, ParityResult } from "./result.ts";

/** Characters of a body that are shown. */
const maxBodyLength = 1500;

/** A change to the right server that makes it respond as the left one does. */
export interface Patch
  extends Pick<Difference, "kind" | "operation" | "status" | "path">,
    Omit<DifferenceCase, "left" | "right"> {
  /** The value that the right server returns; absent if it returns none. */
  readonly from?: string;
  /** The value that it should return; absent if it should return none. */
  readonly to?: string;
  /** The exchange of the left server that shows the expected response. */
  readonly evidence?: RecordedExchange;
}

/** Returns a patch for every case of every difference. */
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
  const value = (text: string | undefined) => (text === undefined ? "(absent)" : code(text, 1000));
  return [
    `## ${at + 1}. ${code(operation)} ${code(status)}${path ? ` ${code(path)}` : ""}`,
    "",
    `- kind: ${kind}`,
    `- from: ${value(from)}`,
    `- to: ${value(to)}`,
    `- seen: ${count === 1 ? "once" : `${count} times`}, first in ${code(scenario)} of ${revision}`,
    "",
    ...(evidence
      ? [
          `Exchange ${evidence.number} of the left server:`,
          "",
          block("http", requestText(evidence, maxBodyLength)),
          "",
          block("http", responseText(evidence, maxBodyLength)),
          "",
        ]
      : []),
  ];
}

/** Formats patches as Markdown. */
export function patchMarkdown(result: ParityResult, patches: readonly Patch[]): string {
  const { left, right, compared, exitCode } = result;
  const head = [
    `# Changes that make ${code(right.name)} respond like ${code(left.name)}`,
    "",
    `${patches.length} changes; ${compared} responses compared.`,
    ...(exitCode === 3 ? ["Some responses could not be compared."] : []),
    "",
  ];
  return [...head, ...patches.flatMap(sectionOf)].join("\n");
}

/** Formats patches as JSON. */
export function patchJson(result: ParityResult, patches: readonly Patch[]): string {
  const { left, right } = result;
  return `${printableJson({ format: "skills-conformance-patches/1", left, right, patches }, 2)}\n`;
}
