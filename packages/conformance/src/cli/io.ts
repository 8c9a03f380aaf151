import type { ExitCode } from "../results/outcome.ts";

/** A stream that commands print to. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** Signals that stop a run. */
export type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Everything of a process that commands use; `process` is one. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: NodeJS.ProcessEnv;
  on(event: StopSignal, listener: () => void): unknown;
  on(event: "exit", listener: () => void): unknown;
  off(event: StopSignal | "exit", listener: () => void): unknown;
  /** Ends the process at once. */
  exit(code: ExitCode): never;
}
