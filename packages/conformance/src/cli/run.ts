import { parseArgs } from "node:util";
import { type Revision, revisions } from "@skills-api/spec";
import { runConformance } from "../core/conformance.ts";
import { UsageError } from "../core/usage-error.ts";
import { prepareReport, type ReportKind, reportKinds, writeReport } from "../report/index.ts";
import { terminalReport } from "../report/terminal.ts";
import { addressOf, openTarget } from "../targets/index.ts";

interface RequestedReport {
  readonly kind: ReportKind;
  readonly file: string;
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`${flag} takes ${allowed.join(" or ")}, not "${value}"`);
  return found;
}

function reportOf(value: string): RequestedReport {
  const [kind = "", ...rest] = value.split("=");
  const file = rest.join("=");
  if (!file)
    throw new UsageError(`--report takes KIND=FILE, such as junit=reports/conformance.xml, not "${value}"`);
  return { kind: oneOf("--report", kind, reportKinds), file };
}

function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      target: { type: "string" },
      revision: { type: "string", multiple: true, default: [] },
      filter: { type: "string", multiple: true, default: [] },
      report: { type: "string", multiple: true, default: [] },
      provisional: { type: "string" },
      "allow-writes": { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
    },
  });
  if (!values.target) throw new UsageError("run needs --target: mock, mock:in-process or a URL");
  const named = values.revision.map((name): Revision => oneOf("--revision", name, revisions));
  const chosen = named.length > 0 ? named : revisions;
  return {
    target: values.target,
    revisions: chosen,
    filter: values.filter,
    reports: values.report.map(reportOf),
    allowWrites: addressOf(values.target) ? values["allow-writes"] : true,
    verbose: values.verbose,
    provisional: values.provisional && oneOf("--provisional", values.provisional, ["gate", "show"]),
  } as const;
}

/** A file that cannot be written is a mistake in the call. */
async function writing(file: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(`the report ${file} cannot be written${code}`);
  }
}

/** `skills-conformance run`. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const { target: name, reports, verbose, provisional, ...options } = optionsFrom(args);
  const target = await openTarget(name);
  const onTerminal = process.stderr.isTTY === true;
  let done = 0;
  try {
    for (const { file } of reports) await writing(file, prepareReport(file));
    const result = await runConformance({
      target,
      revisions: options.revisions,
      filter: options.filter,
      allowWrites: options.allowWrites,
      ...(provisional ? { provisional } : {}),
      onScenario: ({ id, revision }) => {
        done++;
        if (onTerminal) process.stderr.write(`\r\u001b[K${done}  ${revision}  ${id}`);
      },
    });
    if (onTerminal) process.stderr.write("\r\u001b[K");
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write(terminalReport(result, { color, verbose }));
    for (const { kind, file } of reports) {
      await writing(file, writeReport(result, kind, file));
      process.stdout.write(`  ${kind.padEnd(10)}  ${file}\n`);
    }
    return result.exitCode;
  } finally {
    await target.close();
  }
}
