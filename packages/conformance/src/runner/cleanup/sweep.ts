import { lstatSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../base/usage-error.ts";
import { removeLedgerFile } from "../../client/ledger/file.ts";
import type { LedgerHeader } from "../../client/ledger/lines.ts";
import { defaultLedgerFolder, ledgerEnding } from "../../client/ledger/open.ts";
import { type ReadLedger, readLedger } from "../../client/ledger/read.ts";
import { placeOf } from "../../targets/place.ts";
import { type Replayed, type ReplayLedgerOptions, replayLedger } from "./replay-ledger.ts";

/** What {@link sweep} is told. */
export interface SweepOptions extends ReplayLedgerOptions {
  /** Where the ledgers are; default {@link defaultLedgerFolder}. */
  readonly folder?: string | undefined;
  /** Leaves the ledgers of all other servers alone. */
  readonly target?: URL | undefined;
  /** Sweeps the ledger of this run alone, even if it seems to go on. */
  readonly run?: string | undefined;
  /** Called when a ledger is done. */
  readonly onReceipt?: (receipt: Receipt) => void;
}

/** What became of one ledger. `reason` says why it was left. */
export interface Receipt extends Replayed {
  readonly path: string;
  /** None where the file cannot be understood. */
  readonly header?: LedgerHeader;
  /** `settled`: nothing is left. `left`: something is, or may be. `other`: not looked at, as its server was not meant. */
  readonly outcome: "settled" | "left" | "other";
  /** Whether the file is gone. */
  readonly removed: boolean;
}

/** Milliseconds after which a run on another machine, which cannot be asked, has ended. */
const quiet = 15 * 60_000;

/** @throws UsageError when the folder is there and cannot be read. */
function ledgersIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ledgerEnding));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the folder of the ledgers cannot be read: ${reason}`);
  }
}

/** Whether a process of this machine is there; one that belongs to somebody else is. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function countLines(numbers: readonly number[]): string | undefined {
  if (numbers.length === 0) return undefined;
  const [first] = numbers;
  return numbers.length === 1
    ? `its line ${first} cannot be understood`
    : `${numbers.length} of its lines cannot be understood, the first of them line ${first}`;
}

/** Whether a ledger was written to lately, as that of a run is that goes on. */
function isFresh(path: string): boolean {
  const { mtimeMs = 0 } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs < quiet;
}

/** Why a ledger stays as it is, as far as that can be said without a key. */
function objectionTo(path: string, { header }: ReadLedger, { run }: SweepOptions): string | undefined {
  if (run !== undefined) return undefined;
  if (header.host !== hostname()) {
    return isFresh(path)
      ? `its run may go on, on ${header.host}; where it does not, add --run ${header.run}`
      : undefined;
  }
  if (!isAlive(header.pid)) return undefined;
  return `its run seems to go on, in process ${header.pid}; where that is another program by now, add --run ${header.run}`;
}

async function sweepOne(path: string, options: SweepOptions): Promise<Receipt | undefined> {
  const read = readLedger(path);
  if (typeof read === "string") {
    // Whoever sweeps at the same time may have removed it.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined || options.run !== undefined)
      return undefined;
    return { path, settlements: [], outcome: "left", removed: false, reason: `${read}; it is left as it is` };
  }
  const { header } = read;
  if (options.run !== undefined && options.run !== header.run) return undefined;
  const untouched = { path, header, settlements: [], removed: false };
  if (options.target && placeOf(options.target) !== header.origin) return { ...untouched, outcome: "other" };
  const objection = objectionTo(path, read, options);
  if (objection) return { ...untouched, outcome: "left", reason: objection };
  // Until a moment ago its run may have written to it.
  const whole = readLedger(path);
  if (typeof whole === "string") return { ...untouched, outcome: "left", reason: whole };
  const { settlements, reason = countLines(whole.broken) } = await replayLedger(path, whole, options);
  const result = { path, header, settlements };
  if (reason) return { ...result, outcome: "left", removed: false, reason };
  const isLeft = settlements.some(({ outcome }) => outcome === "left" || outcome === "found");
  if (isLeft || options.dryRun) return { ...result, outcome: isLeft ? "left" : "settled", removed: false };
  if (removeLedgerFile(path)) return { ...result, outcome: "settled", removed: true };
  return {
    ...result,
    outcome: "left",
    removed: false,
    reason: "everything is settled, but its file cannot be removed",
  };
}

/**
 * Deletes what the runs of a folder of ledgers have left behind, and nothing else. Answers a receipt for each
 * ledger.
 *
 * @throws UsageError when the folder cannot be read, or there is no ledger of the run that was named.
 */
export async function sweep(options: SweepOptions): Promise<Receipt[]> {
  const { folder = defaultLedgerFolder(), run, onReceipt } = options;
  const receipts: Receipt[] = [];
  for (const path of ledgersIn(folder)) {
    const receipt = await sweepOne(path, options);
    if (!receipt) continue;
    receipts.push(receipt);
    onReceipt?.(receipt);
  }
  if (run !== undefined && receipts.length === 0)
    throw new UsageError(`${folder} has no ledger of a run ${run}`);
  return receipts;
}
