import { createHash } from "node:crypto";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { UsageError } from "../core/usage-error.ts";
import type { Target } from "../targets/target.ts";
import { createLedgerFile, Ledger } from "./ledger.ts";

/** A ledger that is kept while a run goes on. */
export interface OpenLedger {
  readonly ledger: Ledger;
  /** Where it is kept; none for a server that ends with the run. */
  readonly path?: string;
  /** Ends it. The file stays where something may be left. */
  close(): void;
}

/**
 * Where ledgers are kept when nothing else is said: `skills-conformance` in the folder for the state of programs,
 * which is `XDG_STATE_HOME`, `LOCALAPPDATA` or `~/.local/state`.
 */
export function defaultLedgerFolder(env: NodeJS.ProcessEnv = process.env): string {
  const state = env.XDG_STATE_HOME || env.LOCALAPPDATA || join(homedir(), ".local", "state");
  return join(state, "skills-conformance");
}

/** Tells one key from another without giving it away: the beginning of a hash over the address and the key. */
export function fingerprintOf(origin: URL, apiKey: string): string {
  return createHash("sha256").update(`${origin.href}\n${apiKey}`).digest("hex").slice(0, 16);
}

/** What a ledger is opened for. */
export interface LedgerOptions {
  readonly target: Target;
  readonly runId: string;
  readonly revisions: readonly Revision[];
  /** Default {@link defaultLedgerFolder}. */
  readonly folder?: string | undefined;
}

/**
 * Opens the ledger of a run that writes.
 *
 * @throws UsageError when it cannot be kept: then nothing may be written.
 */
export function openLedger({
  target,
  runId,
  revisions,
  folder = defaultLedgerFolder(),
}: LedgerOptions): OpenLedger {
  const { origin, credentials } = target;
  if (!origin) return { ledger: new Ledger(), close: () => {} };
  const path = join(folder, `${runId}.jsonl`);
  try {
    const file = createLedgerFile(path, {
      ledger: "skills-conformance/1",
      run: runId,
      origin: origin.href,
      key: fingerprintOf(origin, credentials.apiKey),
      revisions,
      pid: process.pid,
      host: hostname(),
      startedAt: new Date().toISOString(),
    });
    const ledger = new Ledger(file.sink);
    return { ledger, path, close: () => file.close(ledger.outstanding.length > 0) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`no ledger can be kept in ${folder}, and without one nothing is written: ${reason}`);
  }
}
