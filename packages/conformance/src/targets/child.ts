import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ends a child process when this one ends, by a signal too; the signal then does what it would have done. Answers
 * a function that ends the child now.
 */
export function endWithUs(child: ChildProcess): () => Promise<void> {
  const kill = () => child.kill();

  function release(): void {
    process.off("exit", kill);
    for (const signal of signals) process.off(signal, onSignal);
  }

  function onSignal(signal: NodeJS.Signals): void {
    release();
    kill();
    // Without another listener Node would have ended this process.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }

  process.on("exit", kill);
  for (const signal of signals) process.on(signal, onSignal);
  return async () => {
    release();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    kill();
    await ended;
  };
}
