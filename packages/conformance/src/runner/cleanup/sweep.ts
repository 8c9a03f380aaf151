import { lstatSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../base/usage-error.ts";
import { removeLedgerFile } from "../../client/ledger/file.ts";
import type { LedgerHeader } from "../../client/ledger/lines.ts";
import { defaultLedgerFolder, ledgerExtension } from "../../client/ledger/open.ts";
import { type ReadLedger, readLedger } from "../../client/ledger/read.ts";
import { normalizedBaseUrl } from "../../targets/identity.ts";
import { type Replayed, type ReplayLedgerOptions, replayLedger } from "./replay-ledger.ts";

/** Options of {@link sweep}. */
export interface SweepOptions extends ReplayLedgerOptions {
  /**
   * The folder with the ledgers.
   *
   * @default {@link defaultLedgerFolder}
   */
  readonly folder?: string | undefined;
  /** Sweeps only the ledgers of this server. */
  readonly target?: URL | undefined;
  /** Sweeps only the ledger of this run, even if the run seems to be active. */
  readonly run?: string | undefined;
  /** Called after every ledger. */
  readonly onReceipt?: (receipt: Receipt) => void;
}

/** The result for one ledger. */
export interface Receipt extends Replayed {
  readonly path: string;
  /** Absent if the file is not a valid ledger. */
  readonly header?: LedgerHeader;
  /** `settled`: nothing is left. `left`: something is or may be left. `other`: skipped, because it is of another server. */
  readonly outcome: "settled" | "left" | "other";
  /** Whether the file was removed. */
  readonly removed: boolean;
}

/** Milliseconds without a change to its ledger after which a run on another machine counts as ended. */
const maxIdleTime = 15 * 60_000;

/** @throws UsageError if the folder exists and cannot be read. */
function ledgersIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ledgerExtension));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the ledger folder: ${reason}`);
  }
}

/** Whether a process exists on this machine. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function invalidLinesReason(numbers: readonly number[]): string | undefined {
  if (numbers.length === 0) return undefined;
  const [first] = numbers;
  return numbers.length === 1
    ? `line ${first} is not valid`
    : `${numbers.length} lines are not valid, the first is line ${first}`;
}

/** Whether a ledger was changed recently, so that its run may still be active. */
function isRecent(path: string): boolean {
  const { mtimeMs = 0 } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs < maxIdleTime;
}

/** Returns why a ledger must not be swept because its run may still be active. */
function reasonToSkip(path: string, { header }: ReadLedger, { run }: SweepOptions): string | undefined {
  if (run !== undefined) return undefined;
  if (header.host !== hostname()) {
    return isRecent(path)
      ? `its run may still be active on ${header.host}; if it is not, add --run ${header.run}`
      : undefined;
  }
  if (!isAlive(header.pid)) return undefined;
  return `its run seems to be active in process ${header.pid}; if that is another program by now, add --run ${header.run}`;
}

async function sweepOne(path: string, options: SweepOptions): Promise<Receipt | undefined> {
  const read = readLedger(path);
  if (typeof read === "string") {
    // Another sweep may have removed it in the meantime.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined || options.run !== undefined)
      return undefined;
    return {
      path,
      settlements: [],
      leftovers: [],
      outcome: "left",
      removed: false,
      reason: `${read}; not changed`,
    };
  }
  const { header } = read;
  if (options.run !== undefined && options.run !== header.run) return undefined;
  const untouched = { path, header, settlements: [], leftovers: [], removed: false };
  if (options.target && normalizedBaseUrl(options.target) !== header.origin)
    return { ...untouched, outcome: "other" };
  const skipReason = reasonToSkip(path, read, options);
  if (skipReason) return { ...untouched, outcome: "left", reason: skipReason };
  // Read again: its run may have written to it until it ended.
  const latest = readLedger(path);
  if (typeof latest === "string") return { ...untouched, outcome: "left", reason: latest };
  const {
    settlements,
    leftovers,
    reason = invalidLinesReason(latest.invalidLines),
  } = await replayLedger(path, latest, options);
  const result = { path, header, settlements, leftovers };
  if (reason) return { ...result, outcome: "left", removed: false, reason };
  const isLeft = leftovers.length > 0 || settlements.some(({ outcome }) => outcome === "found");
  if (isLeft || options.dryRun) return { ...result, outcome: isLeft ? "left" : "settled", removed: false };
  if (removeLedgerFile(path)) return { ...result, outcome: "settled", removed: true };
  return {
    ...result,
    outcome: "left",
    removed: false,
    reason: "nothing is left, but the file cannot be removed",
  };
}

/**
 * Deletes what runs have left behind, according to the ledgers in a folder, and nothing else.
 *
 * @returns A receipt for each ledger.
 * @throws UsageError if the folder cannot be read, or has no ledger for `run`.
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
    throw new UsageError(`${folder} has no ledger for run ${run}`);
  return receipts;
}
