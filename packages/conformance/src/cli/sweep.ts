import { escapeControlCharacters, printableJson } from "../base/control-characters.ts";
import { UsageError } from "../base/usage-error.ts";
import type { LedgerHeader } from "../client/ledger/lines.ts";
import { defaultLedgerFolder } from "../client/ledger/open.ts";
import type { ExitCode } from "../results/outcome.ts";
import type { Reconciliation } from "../runner/cleanup/reconcile.ts";
import { type Receipt, sweep } from "../runner/cleanup/sweep.ts";
import { parseTargetUrl } from "../targets/index.ts";
import type { Io } from "./io.ts";
import { readArguments } from "./read-options.ts";
import { targetCall } from "./target-call.ts";

const labels: Readonly<Record<Reconciliation["outcome"], string>> = {
  deleted: "deleted",
  gone: "was gone",
  never: "never created",
  found: "would delete",
  left: "left",
};

function ledgerLine(path: string, { run, startedAt, origin }: LedgerHeader, outstanding: number): string {
  return `${path}: run ${run} of ${startedAt}, ${outstanding} open entries for ${origin}`;
}

/** Returns the line of an entry; none if it is left, because the receipt names what is left. */
function settlementLine({ outcome, id, entry }: Reconciliation): string[] {
  if (outcome === "left") return [];
  const { skill, label, name = "an upload without a name", revision } = entry;
  const what = skill === undefined ? (label ?? name) : `${label ?? name}, a version of ${skill}`;
  return [`  ${labels[outcome].padEnd(13)}  ${[id, what, `(${revision})`].filter(Boolean).join("  ")}`];
}

function verdictOf({ header, settlements, outcome, removed, reason }: Receipt): string {
  if (outcome === "other") return `left alone: its server is ${header?.origin}`;
  if (reason) return `left: ${reason}`;
  if (removed) return "settled, and removed";
  if (settlements.some((each) => each.outcome === "found")) return "dry run: nothing was deleted";
  return outcome === "left" ? "left: sweep again to delete the rest" : "would be removed";
}

function receiptLines(receipt: Receipt): string[] {
  const { path, settlements, leftovers } = receipt;
  const prefix = settlements.length + leftovers.length > 0 ? "  " : `${path}: `;
  return [
    ...settlements.flatMap(settlementLine),
    ...leftovers.map((leftover) => `  Left behind: ${leftover}`),
    prefix + verdictOf(receipt),
  ];
}

/** Reads the address that limits a sweep. */
function limitFrom(target: string | undefined): URL | undefined {
  const url = target === undefined ? undefined : parseTargetUrl(target);
  if (target !== undefined && !url) throw new UsageError("sweep takes a URL: the mock keeps no ledger");
  return url;
}

/** `skills-conformance sweep`: deletes what interrupted runs left behind. */
export async function sweepCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments("sweep", args);
  const { ledger: folder = defaultLedgerFolder(io.env), json, run, wait } = values;
  const print = (line: string) => io.stdout.write(`${escapeControlCharacters(line)}\n`);
  const receipts = await sweep({
    folder,
    run,
    target: limitFrom(values.target),
    dryRun: values["dry-run"],
    patience: wait,
    open: (address) => targetCall("sweep", { ...values, target: address }, io).open(),
    ...(json
      ? {}
      : {
          onLedger: (...ledger: Parameters<typeof ledgerLine>) => print(ledgerLine(...ledger)),
          onReceipt: (receipt: Receipt) => receiptLines(receipt).forEach(print),
        }),
  });
  if (json) io.stdout.write(`${printableJson({ receipts }, 2)}\n`);
  else if (receipts.length === 0) print(`nothing to sweep: no ledger in ${folder}`);
  return receipts.some(({ outcome }) => outcome === "left") ? 3 : 0;
}
