import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that runs beside this one. */
export interface Child {
  readonly process: ChildProcess;
  /** Ends it now. */
  stop(): Promise<void>;
}

/**
 * The options of Node that decide what an import means. Others are about this program: with `--eval` a child would
 * be this program once more.
 */
function importOptions(): string[] {
  const options = process.execArgv;
  return options.filter(
    (each, at) => /^(--conditions|-C)(=|$)/.test(each) || /^(--conditions|-C)$/.test(options[at - 1] ?? ""),
  );
}

/**
 * Starts a Node program that ends when this process does, however that ends: it is left a channel, and knows by
 * its end. It stands outside the process group of the terminal, so that Ctrl-C reaches this process alone, which
 * may still need it.
 */
export function startChild(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [...importOptions(), file, ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // Elsewhere this would open a window.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  return {
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
