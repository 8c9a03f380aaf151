import type { RunStart } from "../runner/run-options.ts";
import type { Io, StopSignal } from "./io.ts";

const signals: readonly StopSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A run that signals stop. */
export interface StopSignals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Call when the run starts: from then on, messages count what is left behind. */
  started(start: RunStart): void;
  /** Call when the run has ended: restores the default handling of signals. */
  ended(): void;
}

function skills(count: number): string {
  return count === 1 ? "1 skill" : `${count} skills`;
}

function leftovers(start: RunStart | undefined): string {
  const count = start?.outstanding() ?? 0;
  if (!start?.ledger || count === 0) return "nothing is left behind";
  return `${skills(count)} may be left behind; skills-conformance sweep deletes them, from the ledger ${start.ledger}`;
}

/**
 * Handles SIGINT, SIGTERM and SIGHUP. The first signal lets a run clean up and report; the second ends the process at
 * once, as incomplete. If the process ends before the run does, prints what may be left behind.
 *
 * @param print Prints one line.
 */
export function stopOnSignals(io: Io, print: (line: string) => void): StopSignals {
  const controller = new AbortController();
  let start: RunStart | undefined;

  function onSignal(): void {
    if (controller.signal.aborted) io.exit(3);
    controller.abort();
    const count = start?.outstanding() ?? 0;
    const next = count > 0 ? `deleting ${skills(count)}` : "nothing needs to be deleted";
    print(`stopping: ${next}; press Ctrl-C again to stop at once`);
  }

  function onExit(): void {
    // A usage error ends the process before anything was sent.
    if (start || controller.signal.aborted) print(`stopped at once: ${leftovers(start)}`);
  }

  for (const signal of signals) io.on(signal, onSignal);
  io.on("exit", onExit);
  return {
    signal: controller.signal,
    started(begun) {
      start = begun;
    },
    ended() {
      for (const signal of signals) io.off(signal, onSignal);
      io.off("exit", onExit);
    },
  };
}
