import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Sink } from "./ledger.ts";
import type { LedgerHeader } from "./lines.ts";

/** A file that lines are appended to, each flushed to disk before the next thing happens. */
export interface LedgerFile {
  readonly sink: Sink;
  /** Closes it; removes it where nothing is left that it would be needed for. Answers whether it is gone. */
  close(keep: boolean): boolean;
}

/** Whatever may be created by this user alone. */
const privateFile = 0o600;
const privateFolder = 0o700;

/** Without this the file may be missing from its folder after a power failure. */
function flushFolder(folder: string): void {
  // There a folder cannot be opened, and its entries are in a journal.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Appends whole lines: what a failed write has left of one is taken back, or ended, before the next.
 *
 * @param ended Whether what is there ends with a line end, or there is nothing.
 */
function appendTo(handle: number, ended: boolean): Sink {
  let torn = !ended;
  return (line) => {
    const { size } = fstatSync(handle);
    const bytes = Buffer.from(`${torn ? "\n" : ""}${line}\n`);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
      torn = false;
    } catch (error) {
      torn = !cut(handle, size) || torn;
      throw error;
    }
  };
}

function cut(handle: number, size: number): boolean {
  try {
    ftruncateSync(handle, size);
    return true;
  } catch {
    return false;
  }
}

/** Removes the file of a ledger. Answers whether it is gone. */
export function removeLedgerFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

function ledgerFile(path: string, handle: number, sink: Sink): LedgerFile {
  return {
    sink,
    close(keep) {
      closeSync(handle);
      return !keep && removeLedgerFile(path);
    },
  };
}

/**
 * Creates the file of a ledger, its header in it and on disk.
 *
 * @throws Error of `node:fs` when it is there already, or cannot be created or written; then none is left.
 */
export function createLedgerFile(path: string, header: LedgerHeader): LedgerFile {
  mkdirSync(dirname(path), { recursive: true, mode: privateFolder });
  const handle = openSync(path, "ax", privateFile);
  const file = ledgerFile(path, handle, appendTo(handle, true));
  try {
    file.sink(JSON.stringify(header));
    flushFolder(dirname(path));
  } catch (error) {
    file.close(false);
    throw error;
  }
  return file;
}

/** How much of the file of a ledger was understood. */
export interface Extent {
  /** Bytes, up to a last line that was cut off. */
  readonly whole: number;
  /** Whether they end with a line end. */
  readonly ended: boolean;
}

/**
 * Opens the file of a ledger to go on with it. A last line that was cut off is taken away.
 *
 * @throws Error of `node:fs` when it cannot be written.
 */
export function continueLedgerFile(path: string, { whole, ended }: Extent): LedgerFile {
  const handle = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  if (fstatSync(handle).size > whole) ftruncateSync(handle, whole);
  return ledgerFile(path, handle, appendTo(handle, ended));
}
