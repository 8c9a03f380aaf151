import type { Change } from "./change.ts";
import type { Difference } from "./compare.ts";
import type { Compared } from "./intended-differences.ts";
import type { Drift } from "./watch.ts";

function nameOf({ revision, language, version, namespace }: Compared): string {
  return `${namespace} of ${language} ${version} (${revision})`;
}

function changeLines({ file, line, replaced, lines, place }: Change): string[] {
  const language = file.endsWith(".yaml") ? "yaml" : "ts";
  const edit = replaced === undefined ? "Add below" : lines === undefined ? "Delete" : "Replace";
  const more = (replaced?.split("\n").length ?? 1) - 1;
  const end = more > 0 ? ` to line ${line + more}` : "";
  return [
    `${edit} \`${file}:${line}\`${end}, ${place}:`,
    "",
    `\`\`\`${language}`,
    lines ?? replaced ?? "",
    "```",
    "",
  ];
}

/** Returns the same text for differences that the same edit removes. */
function editOf({ text, changes }: Difference): string {
  return JSON.stringify([text, changes.map(({ file, line }) => [file, line])]);
}

/** Formats a difference that one or several namespaces have, with the edit that the first suggests. */
function differenceLines(own: readonly Difference[]): string[] {
  const [first] = own;
  if (!first) return [];
  return [
    `## ${first.text}`,
    "",
    ...own.map((each) => `- ${nameOf(each)}`),
    "",
    ...first.changes.flatMap(changeLines),
  ];
}

function staleLines(stale: Drift["stale"]): string[] {
  if (stale.length === 0) return [];
  return [
    "## Intended differences that are gone",
    "",
    "Remove them from `scripts/lib/drift/intended-differences.ts`:",
    "",
    ...stale.map((each) => `- \`${each.text}\` in ${nameOf(each)}`),
    "",
  ];
}

/** Formats the outcome of a comparison: each difference with the lines to paste if the SDK is right. */
export function driftMarkdown({ compared, differences, stale, skipped }: Drift): string {
  const choice =
    "If the SDK is right, make the edit. If the document is right, add the title to `scripts/lib/drift/intended-differences.ts`, with the reason.";
  const groups = Map.groupBy(differences, editOf);
  return [
    "# Drift from the official SDKs",
    "",
    ...compared.map((each) => `- ${nameOf(each)}`),
    ...skipped.map((each) => `- not compared: ${each}`),
    "",
    `${groups.size} differences are not intended; ${stale.length} intended ones are gone.`,
    "",
    ...(groups.size > 0 ? [choice, ""] : []),
    ...[...groups.values()].flatMap(differenceLines),
    ...staleLines(stale),
  ].join("\n");
}
