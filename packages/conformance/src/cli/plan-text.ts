import { revisions as allRevisions } from "@skills-api/spec";
import { escapeControlCharacters } from "../base/control-characters.ts";
import type { RequestCounts } from "../results/counts.ts";
import type { RunPlan } from "../results/result.ts";
import { originToConfirm } from "../runner/write-guard.ts";
import type { Call } from "./call.ts";
import { quoted } from "./values.ts";
import { wrap } from "./wrap.ts";

type Column = keyof RequestCounts;

const columns: readonly Column[] = ["requests", "creates", "refused", "versions", "bytes"];

function row(name: string, revision: string, counts: Partial<RequestCounts>): string {
  const numbers = columns.map((column) => String(counts[column] ?? "").padStart(9));
  return `  ${name.padEnd(30)} ${revision.padEnd(17)} ${numbers.join("")}`.trimEnd();
}

function skippedLines({ scenarios }: RunPlan, several: boolean): string[] {
  const skipped = scenarios.filter(({ skipped: reason }) => reason !== undefined);
  if (skipped.length === 0) return [];
  const groups = Map.groupBy(skipped, ({ skipped: reason = "" }) => reason);
  const lines = [...groups].flatMap(([reason, group]) => {
    const ids = Map.groupBy(group, ({ id }) => id);
    const names = [...ids].map(([id, own]) => {
      const everywhere = own.length === scenarios.filter((each) => each.id === id).length;
      return several && !everywhere ? `${id} (${own.map(({ revision }) => revision).join(", ")})` : id;
    });
    return [
      `  ${reason}`,
      ...wrap(
        names.map((name, at) => name + (at < names.length - 1 ? "," : "")),
        "    ",
        98,
      ),
    ];
  });
  return ["", `Skipped (${skipped.length})`, ...lines];
}

/** Lines about the limits that would end a run early. */
function shortageLines({ expected, bound }: RunPlan): string[] {
  return (["requests", "creates", "bytes"] as const)
    .filter((name) => bound[name] < expected[name])
    .map(
      (name) =>
        `  the run needs ${expected[name]} ${name} and may send ${bound[name]}: it would end as incomplete`,
    );
}

/** The folder in which a run would keep its ledger. */
export function ledgerOf({ target, options }: Call): string | undefined {
  if (!options.allowWrites || target.description.isMock) return undefined;
  return options.ledgerFolder;
}

/** The command of the planned run. */
export function commandOf({ target, options, typed }: Call): string {
  const origin = options.allowWrites ? originToConfirm(target.description) : undefined;
  const confirmed = options.confirmOrigin === undefined && origin ? ["--confirm-origin", quoted(origin)] : [];
  return ["skills-conformance", "run", ...typed, ...confirmed].join(" ");
}

function headLines(call: Call): string[] {
  const { target, options } = call;
  const { description, keyVariable } = target;
  const folder = ledgerOf(call);
  const set = description.credentials.apiKey ? "" : ", which is not set";
  const { maxSeconds, rps, concurrency } = options.limits ?? {};
  const limitTexts = [
    ...(maxSeconds ? [`${maxSeconds} s, then only clean-up`] : []),
    ...(rps ? [`${rps} requests per second`] : []),
    ...(concurrency ? [`${concurrency} requests at once`] : []),
  ];
  return [
    `  profile   ${options.allowWrites ? "full: everything created is deleted at the end" : "read-only: nothing that writes is sent"}`,
    ...(keyVariable ? [`  key       from ${keyVariable}${set}`] : []),
    ...(folder ? [`  ledger    in ${folder}, a file for each run`] : []),
    ...(limitTexts.length > 0 ? [`  limits    ${limitTexts.join("; ")}`] : []),
  ];
}

/** Renders a plan for people, in lines of at most 100 characters unless names are longer. */
export function planText(plan: RunPlan, call: Call): string {
  const { revisions = allRevisions } = call.options;
  const { requests, creates, bytes } = plan.bound;
  const selected = plan.scenarios.filter(({ skipped }) => skipped === undefined);
  const lines = [
    `${call.target.description.name}, revision${revisions.length > 1 ? "s" : ""} ${revisions.join(" and ")}`,
    ...headLines(call),
    "",
    `  ${"scenario".padEnd(30)} ${"revision".padEnd(17)} ${columns.map((name) => name.padStart(9)).join("")}`,
    ...selected.map(({ id, revision, sent }) => row(id, revision, sent)),
    row("clean-up", "", plan.cleanUp),
    row("total", "", plan.expected),
    row("at most", "", { requests, creates, bytes }),
    "  (refused: uploads that the server must reject; versions: added to skills; bytes: of requests)",
    ...shortageLines(plan),
    ...skippedLines(plan, revisions.length > 1),
    "",
    "Nothing was sent. To run this plan:",
    `  ${commandOf(call)}`,
  ];
  return `${lines.map(escapeControlCharacters).join("\n")}\n`;
}

/** Renders a plan as JSON. */
export function planJson(plan: RunPlan, call: Call): string {
  const { description } = call.target;
  const { revisions = allRevisions, allowWrites, limits } = call.options;
  const ledgerFolder = ledgerOf(call);
  const head = {
    format: "skills-conformance-plan/1",
    target: description.name,
    revisions,
    profile: allowWrites ? "full" : "read-only",
    ...(ledgerFolder ? { ledgerFolder } : {}),
    limits,
    command: commandOf(call),
  };
  return `${JSON.stringify({ ...head, ...plan }, null, 2)}\n`;
}
