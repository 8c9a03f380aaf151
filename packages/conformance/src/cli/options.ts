import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type Revision, revisions } from "@skills-api/spec";
import { UsageError } from "../base/usage-error.ts";
import { defaultLedgerFolder } from "../client/ledger/open.ts";
import { type ReportKind, reportKinds } from "../report/index.ts";
import { readBaseline } from "../results/baseline.ts";
import type { RunLimits } from "../results/limits.ts";
import { limitRules } from "../results/limits.ts";
import type { RunOptions } from "../runner/run-options.ts";
import type { Io } from "./io.ts";
import { type TargetCall, targetCall, targetFlags } from "./target-options.ts";
import { numberOf, oneOf, pairOf, quoted } from "./values.ts";

const flags = {
  ...targetFlags,
  revision: { type: "string", multiple: true, default: [] },
  filter: { type: "string", multiple: true, default: [] },
  include: { type: "string", multiple: true, default: [] },
  without: { type: "string", multiple: true, default: [] },
  "allow-writes": { type: "boolean", default: false },
  "confirm-origin": { type: "string" },
  "max-requests": { type: "string" },
  "max-creates": { type: "string" },
  "max-bytes": { type: "string" },
  "max-seconds": { type: "string" },
  rps: { type: "string" },
  concurrency: { type: "string" },
  ledger: { type: "string" },
  baseline: { type: "string" },
  provisional: { type: "string" },
  report: { type: "string", multiple: true, default: [] },
  record: { type: "string" },
  verbose: { type: "boolean", short: "v", default: false },
  quiet: { type: "boolean", short: "q", default: false },
} as const satisfies ParseArgsOptionsConfig;

/** How the options of `run` are read. */
export const runFlags: ParseArgsOptionsConfig = flags;

/** What `run` and `plan` have in common. */
export const commonFlags: readonly string[] = Object.keys(flags);

type Values = ReturnType<typeof parseArgs<{ options: typeof flags }>>["values"];

/** A report that a run is to write. */
export interface RequestedReport {
  readonly kind: ReportKind;
  readonly file: string;
}

/** A call of `run` or `plan`, read and checked. Nothing has been opened or sent. */
export interface Call {
  readonly target: TargetCall;
  /** What the core is told, but for the target. */
  readonly options: Omit<RunOptions, "target" | "allowWrites" | "filter" | "ledgerFolder"> & {
    readonly allowWrites: boolean;
    readonly ledgerFolder: string;
    readonly filter: readonly string[];
  };
  readonly reports: readonly RequestedReport[];
  /** The file of the recording. */
  readonly record?: string;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** The options as they were typed, for a shell; without the values of headers. */
  readonly typed: readonly string[];
}

/** Reads `KIND=FILE`. @throws UsageError for a mistake in it. */
export function reportOf(value: string): RequestedReport {
  const example = "KIND=FILE, such as junit=reports/conformance.xml";
  const [kind, file] = pairOf("--report", value, example);
  return { kind: oneOf("--report", kind, reportKinds), file };
}

function limitsFrom(values: Values): RunLimits {
  const given = Object.entries(limitRules).flatMap(([name, rule]) => {
    const flag = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    const value: unknown = Reflect.get(values, flag);
    return typeof value === "string" ? [[name, numberOf(`--${flag}`, value, rule)]] : [];
  });
  return Object.fromEntries(given);
}

/** The options again. Headers are the one kind whose values nobody may see. */
function typedFrom(values: Values): string[] {
  return Object.keys(flags).flatMap((name) => {
    const value = Reflect.get(values, name);
    if (value === false || value === undefined) return [];
    if (value === true) return [`--${name}`];
    return [value].flat().flatMap((each) => {
      const text = name === "header" ? `${each.split("=")[0]}=…` : each;
      return [`--${name}`, quoted(text)];
    });
  });
}

/**
 * Reads a call of `run`.
 *
 * @throws UsageError, or an error of `parseArgs`, for a mistake in it.
 */
export async function readRun(args: readonly string[], io: Io): Promise<Call> {
  return callFrom("run", parseArgs({ args: [...args], options: flags }).values, io);
}

/**
 * Reads a call of `plan`, which is one of `run` and may ask for JSON.
 *
 * @throws as {@link readRun}
 */
export async function readPlan(args: readonly string[], io: Io): Promise<Call & { readonly json: boolean }> {
  const json = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { ...flags, json } });
  return { ...(await callFrom("plan", values, io)), json: values.json };
}

async function callFrom(command: string, values: Values, io: Io): Promise<Call> {
  const target = targetCall(command, values, io);
  const { isMock } = target.description;
  const named = values.revision.map((name): Revision => oneOf("--revision", name, revisions));
  const { provisional, baseline } = values;
  if (values.verbose && values.quiet) throw new UsageError("--verbose and --quiet contradict each other");
  if (isMock && values["confirm-origin"]) throw new UsageError("--confirm-origin is for a URL");
  return {
    target,
    options: {
      revisions: named.length > 0 ? named : revisions,
      filter: values.filter,
      include: values.include.map((name) =>
        oneOf("--include", name, ["large-upload", "open-questions"] as const),
      ),
      without: values.without.map((name) => oneOf("--without", name, ["prebuilt", "download"] as const)),
      allowWrites: isMock || values["allow-writes"],
      limits: limitsFrom(values),
      ...(values["confirm-origin"] ? { confirmOrigin: values["confirm-origin"] } : {}),
      ledgerFolder: values.ledger || defaultLedgerFolder(io.env),
      ...(provisional ? { provisional: oneOf("--provisional", provisional, ["gate", "show"]) } : {}),
      ...(baseline ? { baseline: await readBaseline(baseline) } : {}),
    },
    reports: values.report.map(reportOf),
    ...(values.record ? { record: values.record } : {}),
    verbose: values.verbose,
    quiet: values.quiet,
    typed: typedFrom(values),
  };
}
