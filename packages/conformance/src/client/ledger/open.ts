import { homedir, hostname } from "node:os";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { UsageError } from "../../base/usage-error.ts";
import { keyFingerprint, normalizedBaseUrl } from "../../targets/identity.ts";
import type { Target } from "../../targets/target.ts";
import { createLedgerFile } from "./file.ts";
import { Ledger } from "./ledger.ts";
import { ledgerFormat } from "./lines.ts";

/** The ledger of a run in progress. */
export interface OpenLedger {
  readonly ledger: Ledger;
  /** The file; `undefined` for a server that ends with the run. */
  readonly path?: string;
  /**
   * Closes the file.
   *
   * @param keep Whether something may be left on the server. If not, the file is removed.
   */
  close(keep: boolean): void;
}

/** File extension of ledgers. */
export const ledgerExtension = ".jsonl";

/**
 * Returns the default folder of ledgers: `skills-conformance` in `XDG_STATE_HOME`, `LOCALAPPDATA` or
 * `~/.local/state`.
 */
export function defaultLedgerFolder(env: NodeJS.ProcessEnv = process.env): string {
  const state = env.XDG_STATE_HOME || env.LOCALAPPDATA || join(homedir(), ".local", "state");
  return join(state, "skills-conformance");
}

/** Options of {@link openLedger}. */
export interface LedgerOptions {
  readonly target: Target;
  readonly runId: string;
  readonly revisions: readonly Revision[];
  /** @default defaultLedgerFolder() */
  readonly folder?: string | undefined;
}

function openFailure(error: unknown, runId: string): string {
  // EEXIST of another call means that the folder is a file.
  const { code, syscall }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  if (code === "EEXIST" && syscall === "open")
    return `run ${runId} already has one: run skills-conformance sweep first`;
  return `${error instanceof Error ? error.message : String(error)}; choose another folder`;
}

/**
 * Opens the ledger of a run that writes.
 *
 * @throws UsageError if the file cannot be written. The run must not write then.
 */
export function openLedger({
  target: { origin, credentials },
  runId,
  revisions,
  folder = defaultLedgerFolder(),
}: LedgerOptions): OpenLedger {
  if (!origin) return { ledger: new Ledger(undefined, runId), close: () => {} };
  const place = normalizedBaseUrl(origin);
  try {
    const path = join(folder, encodeURIComponent(runId) + ledgerExtension);
    const file = createLedgerFile(path, {
      ledger: ledgerFormat,
      run: runId,
      origin: place,
      key: keyFingerprint(place, credentials.apiKey),
      revisions,
      pid: process.pid,
      host: hostname(),
      startedAt: new Date().toISOString(),
    });
    const ledger = new Ledger(file.writeLine, runId);
    return { ledger, path, close: (keep) => file.close(keep) };
  } catch (error) {
    throw new UsageError(
      `cannot create a ledger in ${folder}, which a run that writes needs: ${openFailure(error, runId)}`,
    );
  }
}
