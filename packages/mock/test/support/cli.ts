import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

// Not `new URL(…, import.meta.url)`, which Vite rewrites in simulated browsers.
const bin = join(import.meta.dirname, "../../bin/skills-mock.js");

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  /** First line on stdout. Rejects if the process exits before. */
  readonly firstLine: Promise<string>;
  readonly finished: Promise<Finished>;
}

export function startCli(...args: readonly string[]): RunningCli {
  const child = spawn(process.execPath, ["--conditions=@skills-api/source", bin, ...args]);
  const output = { stdout: "", stderr: "" };
  const finished = new Promise<Finished>((resolve) => {
    child.on("close", (code) => resolve({ code, ...output }));
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output.stdout += chunk;
      const end = output.stdout.indexOf("\n");
      if (end !== -1) resolve(output.stdout.slice(0, end));
    });
    void finished.then(({ stderr }) => reject(new Error(`skills-mock exited: ${stderr}`)));
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  // Some tests do not await the first line.
  firstLine.catch(() => {});
  return { process: child, firstLine, finished };
}

export function runCli(...args: readonly string[]): Promise<Finished> {
  return startCli(...args).finished;
}

/** Starts the CLI on a free port, and returns its URL. */
export async function serveCli(...args: readonly string[]): Promise<RunningCli & { readonly url: string }> {
  const running = startCli("--port", "0", ...args);
  return { ...running, url: (await running.firstLine).replace("skills-mock listening on ", "") };
}
