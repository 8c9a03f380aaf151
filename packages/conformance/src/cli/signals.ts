import type { RunStart } from "../runner/run-options.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A run that a signal stops. */
export interface StopSignals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** What the signals are told of, once the run has begun. */
  started(start: RunStart): void;
  /** The run has ended: signals do again what they do without us. */
  ended(): void;
}

function skills(count: number): string {
  return count === 1 ? "1 skill" : `${count} skills`;
}

function left(start: RunStart | undefined): string {
  const count = start?.outstanding() ?? 0;
  if (!start?.ledger || count === 0) return "nothing is left behind";
  return `${skills(count)} may be left behind; skills-conformance sweep deletes them, from the ledger ${start.ledger}`;
}

/**
 * The first SIGINT, SIGTERM or SIGHUP lets a run clean up and report; the second one ends this process at once, as
 * incomplete. However it ends before the run does, it says what may be left behind.
 */
export function stopOnSignals(say: (line: string) => void): StopSignals {
  const controller = new AbortController();
  let start: RunStart | undefined;

  function onSignal(): void {
    if (controller.signal.aborted) process.exit(3);
    controller.abort();
    const count = start?.outstanding() ?? 0;
    const next = count > 0 ? `deleting ${skills(count)}` : "nothing needs to be deleted";
    say(`stopping: ${next}; press Ctrl-C again to stop at once`);
  }

  function onExit(): void {
    // A mistake in the call, before anything was sent, leaves nothing to say.
    if (start || controller.signal.aborted) say(`stopped at once: ${left(start)}`);
  }

  for (const signal of signals) process.on(signal, onSignal);
  process.on("exit", onExit);
  return {
    signal: controller.signal,
    started(begun) {
      start = begun;
    },
    ended() {
      for (const signal of signals) process.off(signal, onSignal);
      process.off("exit", onExit);
    },
  };
}
