import { homedir, hostname } from "node:os";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { UsageError } from "../../base/usage-error.ts";
import { keyFingerprint, normalizedBaseUrl } from "../../targets/identity.ts";
import type { Target } from "../../targets/target.ts";
import { createLedgerFile } from "./file.ts";
import { Ledger } from "./ledger.ts";
import { ledgerFormat } from "./lines.ts";

/** A ledger that is kept while a run goes on. */
export interface OpenLedger {
  readonly ledger: Ledger;
  /** Where it is kept; none for a server that ends with the run. */
  readonly path?: string;
  /** Ends it. The file stays where something may be left. */
  close(): void;
}

/** How the files of ledgers end. */
export const ledgerEnding = ".jsonl";

/**
 * Where ledgers are kept when nothing else is said: `skills-conformance` in the folder for the state of programs,
 * which is `XDG_STATE_HOME`, `LOCALAPPDATA` or `~/.local/state`.
 */
export function defaultLedgerFolder(env: NodeJS.ProcessEnv = process.env): string {
  const state = env.XDG_STATE_HOME || env.LOCALAPPDATA || join(homedir(), ".local", "state");
  return join(state, "skills-conformance");
}

/** What a ledger is opened for. */
export interface LedgerOptions {
  readonly target: Target;
  readonly runId: string;
  readonly revisions: readonly Revision[];
  /** Default {@link defaultLedgerFolder}. */
  readonly folder?: string | undefined;
}

function whyNone(error: unknown, runId: string): string {
  // The folder may be a file that exists, too.
  const { code, syscall }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  if (code === "EEXIST" && syscall === "open")
    return `there is one of a run ${runId}: skills-conformance sweep settles it`;
  return error instanceof Error ? error.message : String(error);
}

/**
 * Opens the ledger of a run that writes.
 *
 * @throws UsageError when it cannot be kept: then nothing may be written.
 */
export function openLedger({
  target: { origin, credentials },
  runId,
  revisions,
  folder = defaultLedgerFolder(),
}: LedgerOptions): OpenLedger {
  if (!origin) return { ledger: new Ledger(), close: () => {} };
  const place = normalizedBaseUrl(origin);
  try {
    const path = join(folder, encodeURIComponent(runId) + ledgerEnding);
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
    const ledger = new Ledger(file.sink, runId);
    return { ledger, path, close: () => file.close(ledger.outstanding.length > 0) };
  } catch (error) {
    throw new UsageError(
      `no ledger can be kept in ${folder}, and without one nothing is written: ${whyNone(error, runId)}`,
    );
  }
}
