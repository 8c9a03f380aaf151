import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A child process running a Node program. */
export interface Child {
  readonly process: ChildProcess;
  /** Kills the process and waits for its exit. */
  stop(): Promise<void>;
}

/**
 * Returns the options of Node that affect how imports resolve. Others must not be inherited: with `--eval`, the child
 * would run this program again.
 */
function importOptions(): string[] {
  const options = process.execArgv;
  return options.filter(
    (each, at) => /^(--conditions|-C)(=|$)/.test(each) || /^(--conditions|-C)$/.test(options[at - 1] ?? ""),
  );
}

/**
 * Starts a Node program that exits when this process does, even after a crash: it notices that its IPC channel
 * closes. It is outside the terminal's process group, so that Ctrl-C only reaches this process, which may still
 * need the child for its clean-up.
 */
export function startChild(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [...importOptions(), file, ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // On Windows this would open a console window.
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
