import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { createFolder } from "../../base/files.ts";
import type { WriteLine } from "./ledger.ts";
import type { LedgerHeader } from "./lines.ts";

/** An open ledger file. */
export interface LedgerFile {
  /** Appends a line and flushes it to disk. */
  readonly writeLine: WriteLine;
  /**
   * Closes the file, and removes it unless `keep` is set.
   *
   * @returns Whether the file was removed.
   */
  close(keep: boolean): boolean;
}

/** Only readable and writable by the current user. */
const privateFile = 0o600;
const privateFolder = 0o700;

/** Flushes a folder, so that a new file in it survives a power failure. */
function flushFolder(folder: string): void {
  // Windows cannot open a folder, and journals its entries.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Returns a function that appends complete lines. The rest of a failed write is removed, or ended by a line break.
 *
 * @param endsWithNewline Whether the file is empty or ends with a line break.
 */
function appendTo(handle: number, endsWithNewline: boolean): WriteLine {
  let endsInLine = !endsWithNewline;
  return (line) => {
    const { size } = fstatSync(handle);
    const bytes = Buffer.from(`${endsInLine ? "\n" : ""}${line}\n`);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
      endsInLine = false;
    } catch (error) {
      endsInLine = !truncate(handle, size) || endsInLine;
      throw error;
    }
  };
}

function truncate(handle: number, size: number): boolean {
  try {
    ftruncateSync(handle, size);
    return true;
  } catch {
    return false;
  }
}

/** Removes a ledger file. Returns whether it succeeded. */
export function removeLedgerFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

function ledgerFile(path: string, handle: number, writeLine: WriteLine): LedgerFile {
  return {
    writeLine,
    close(keep) {
      closeSync(handle);
      return !keep && removeLedgerFile(path);
    },
  };
}

/**
 * Creates a ledger file and flushes its header to disk.
 *
 * @throws Error of `node:fs` if the file exists, or cannot be created or written. No partial file is left.
 */
export function createLedgerFile(path: string, header: LedgerHeader): LedgerFile {
  createFolder(dirname(path), privateFolder);
  const handle = openSync(path, "ax", privateFile);
  const file = ledgerFile(path, handle, appendTo(handle, true));
  try {
    file.writeLine(JSON.stringify(header));
    flushFolder(dirname(path));
  } catch (error) {
    file.close(false);
    throw error;
  }
  return file;
}

/** The part of a ledger file that is complete. */
export interface LedgerExtent {
  /** Size in bytes, without a last line that is incomplete. */
  readonly validBytes: number;
  /** Whether these bytes end with a line break. */
  readonly endsWithNewline: boolean;
}

/**
 * Opens an existing ledger file to append to it. Removes a last line that is incomplete.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 */
export function continueLedgerFile(path: string, { validBytes, endsWithNewline }: LedgerExtent): LedgerFile {
  const handle = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  if (fstatSync(handle).size > validBytes) ftruncateSync(handle, validBytes);
  return ledgerFile(path, handle, appendTo(handle, endsWithNewline));
}
