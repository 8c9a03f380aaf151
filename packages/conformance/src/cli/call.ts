import { UsageError } from "../base/usage-error.ts";
import { defaultLedgerFolder } from "../client/ledger/open.ts";
import { type ReportKind, reportKinds } from "../report/index.ts";
import { readBaseline } from "../results/baseline.ts";
import type { RunLimits } from "../results/limits.ts";
import type { RunOptions } from "../runner/run-options.ts";
import type { Io } from "./io.ts";
import { type OptionValues, optionsOf } from "./option-table.ts";
import { type Arguments, readArguments } from "./read-options.ts";
import { type TargetCall, targetCall } from "./target-call.ts";
import { defined, oneOf, pairOf, quoted } from "./values.ts";

/** A report to write. */
export interface RequestedReport {
  readonly kind: ReportKind;
  readonly file: string;
}

/** Options of a run, without its target. What the caller left out is left out here too. */
export type CallOptions = Omit<RunOptions, "target" | "allowWrites" | "ledgerFolder"> & {
  readonly allowWrites: boolean;
  readonly ledgerFolder: string;
};

/** A call of `run` or `plan`, read and checked. Nothing has been opened or sent. */
export interface Call {
  readonly target: TargetCall;
  readonly options: CallOptions;
  readonly reports: readonly RequestedReport[];
  /** The file of the recording. */
  readonly record?: string;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** The options for a shell, with the values of headers left out. */
  readonly typed: readonly string[];
}

/** Reads `KIND=FILE`. @throws UsageError for a mistake in it. */
export function reportOf(value: string): RequestedReport {
  const example = "KIND=FILE, such as junit=reports/conformance.xml";
  const [kind, file] = pairOf("--report", value, example);
  return { kind: oneOf("--report", kind, reportKinds), file };
}

/** Values of the options that mean the same to `run` and `parity`. */
type CommonValues = Omit<
  Pick<OptionValues<"run">, keyof OptionValues<"run"> & keyof OptionValues<"parity">>,
  "api-key-env" | "confirm-origin"
>;

function limitsFrom(values: CommonValues): RunLimits {
  return defined({
    maxRequests: values["max-requests"],
    maxCreates: values["max-creates"],
    maxBytes: values["max-bytes"],
    maxSeconds: values["max-seconds"],
    rps: values.rps,
    concurrency: values.concurrency,
  });
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Reads the options that `run`, `plan` and `parity` share. */
export function callOptions(
  values: CommonValues,
  { isMock, io }: { readonly isMock: boolean; readonly io: Io },
): CallOptions {
  return {
    ...defined({
      revisions: unlessEmpty(values.revision),
      filter: unlessEmpty(values.filter),
      include: unlessEmpty(values.include),
      without: unlessEmpty(values.without),
    }),
    allowWrites: isMock || values["allow-writes"],
    limits: limitsFrom(values),
    ledgerFolder: values.ledger || defaultLedgerFolder(io.env),
  };
}

/** Returns the options as a shell reads them. Values of headers are secret. */
function typedFrom({ typed }: Arguments<"run">): string[] {
  return optionsOf("run").flatMap(({ name }) => {
    const value = typed[name] ?? [];
    if (value === true) return [`--${name}`];
    return [value].flat().flatMap((each) => {
      const text = name === "header" ? `${String(each).split("=")[0]}=…` : String(each);
      return [`--${name}`, quoted(text)];
    });
  });
}

/**
 * Reads a call of `run`.
 *
 * @throws UsageError for a mistake in it.
 */
export async function readRun(args: readonly string[], io: Io): Promise<Call> {
  return callFrom("run", readArguments("run", args), io);
}

/**
 * Reads a call of `plan`.
 *
 * @throws UsageError for a mistake in it.
 */
export async function readPlan(args: readonly string[], io: Io): Promise<Call & { readonly json: boolean }> {
  const read = readArguments("plan", args);
  return { ...(await callFrom("plan", read, io)), json: read.values.json };
}

async function callFrom(command: string, read: Arguments<"run">, io: Io): Promise<Call> {
  const { values } = read;
  const target = targetCall(command, values, io);
  const { isMock } = target.description;
  const { provisional, baseline, record, verbose, quiet } = values;
  const confirmOrigin = values["confirm-origin"] || undefined;
  if (verbose && quiet) throw new UsageError("--verbose and --quiet contradict each other");
  if (isMock && confirmOrigin) throw new UsageError("--confirm-origin applies to URLs only");
  return {
    target,
    options: {
      ...callOptions(values, { isMock, io }),
      ...defined({
        confirmOrigin,
        provisional,
        baseline: baseline ? await readBaseline(baseline) : undefined,
      }),
    },
    reports: values.report.map(reportOf),
    ...(record ? { record } : {}),
    verbose,
    quiet,
    typed: typedFrom(read),
  };
}
