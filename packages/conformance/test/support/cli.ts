import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import type { Io, OutputStream, StopSignal } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { noTimeout } from "./runs.ts";

/** Exit code and output of a program that has ended. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that is running. */
export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}

export interface StartOptions {
  /** Added to the environment, which has no keys. */
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** A file descriptor; default a pipe, whose content is collected. */
  readonly stdout?: number;
}

const bins = {
  "skills-conformance": new URL("../../bin/skills-conformance.js", import.meta.url),
  "skills-mock": new URL("../../../mock/bin/skills-mock.js", import.meta.url),
} as const;

export type Bin = keyof typeof bins;

function environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(ANTHROPIC_|SKILLS_CONFORMANCE_|NODE_|VITEST|FORCE_COLOR|NO_COLOR)/.test(name),
  );
  // Compiling takes half of the time of a short call.
  const cache = join(tmpdir(), "skills-conformance-compile-cache");
  return { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: cache, ...own };
}

/** Starts a program from source, as a shell does. */
function launch(
  bin: Bin,
  args: readonly string[],
  { env = {}, nodeOptions = [], stdout }: StartOptions = {},
): Running {
  const file = fileURLToPath(bins[bin]);
  const child = spawn(process.execPath, ["--conditions=@skills-api/source", ...nodeOptions, file, ...args], {
    env: environment(env),
    stdio: ["ignore", stdout ?? "pipe", "pipe"],
  });
  const [out, err]: Buffer[][] = [[], []];
  child.stdout?.on("data", (chunk: Buffer) => out?.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err?.push(chunk));
  const finished = once(child, "close").then(([code]) => ({
    code,
    stdout: Buffer.concat(out ?? []).toString(),
    stderr: Buffer.concat(err ?? []).toString(),
  }));
  return { process: child, finished };
}

/** Starts a program. It is killed when the test ends. */
export function start(bin: Bin, args: readonly string[], options: StartOptions = {}): Running {
  const running = launch(bin, args, options);
  onTestFinished(() => {
    running.process.kill("SIGKILL");
  });
  return running;
}

/** Runs a program to its end, in a process. */
export function run(bin: Bin, args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return launch(bin, args, options).finished;
}

/** Runs `skills-conformance` to its end, in a process. For what only a process shows; else {@link runCli}. */
export function spawnCli(args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return run("skills-conformance", args, options);
}

/** How a stream of {@link runCli} looks to the program. */
type Terminal = Pick<OutputStream, "isTTY" | "columns">;

export interface CliOptions {
  /** Added to the environment, which has no keys. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdout?: Terminal;
  readonly stderr?: Terminal;
}

class CapturedStream implements OutputStream {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number;

  constructor({ isTTY = false, columns = 80 }: Terminal = {}) {
    this.isTTY = isTTY;
    this.columns = columns;
  }

  write(text: string): void {
    this.text += text;
  }
}

class CapturedProcess extends EventEmitter implements Io {
  readonly stdout: CapturedStream;
  readonly stderr: CapturedStream;
  readonly env: NodeJS.ProcessEnv;

  constructor({ env = {}, stdout, stderr }: CliOptions) {
    super();
    this.stdout = new CapturedStream(stdout);
    this.stderr = new CapturedStream(stderr);
    this.env = environment(env);
  }

  exit(): never {
    throw new Error("only a process can be ended at once: use start");
  }
}

/** `skills-conformance`, running in this process. */
export interface RunningCli {
  /** Sends a signal. */
  kill(signal: StopSignal): void;
  /** Waits until stderr matches. */
  waitForStderr(pattern: RegExp): Promise<string>;
  readonly finished: Promise<Finished>;
}

/** Starts `skills-conformance` in this process. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const io = new CapturedProcess(options);
  const finished = main(args, io).then((code) => {
    io.emit("exit");
    return { code, stdout: io.stdout.text, stderr: io.stderr.text };
  });
  return {
    kill: (signal) => io.emit(signal),
    waitForStderr: (pattern) => waitForText(() => io.stderr.text, pattern),
    finished,
  };
}

/** Runs `skills-conformance` to its end, in this process. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<Finished> {
  return startCli(args, options).finished;
}

function waitForText(read: () => string, pattern: RegExp): Promise<string> {
  return vi.waitFor(
    () => {
      const text = read();
      if (!pattern.test(text)) throw new Error(`nothing matches ${pattern} in: ${text}`);
      return text;
    },
    { timeout: noTimeout, interval: 20 },
  );
}

/** Collects the stderr of a process from now on, and waits until it matches. */
export function stderrOf({ process: child }: Running): (pattern: RegExp) => Promise<string> {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return (pattern) => waitForText(() => text, pattern);
}

/** Returns the first line that a process prints. */
export async function firstLine({ process: child, finished }: Running): Promise<string> {
  let text = "";
  const ended = finished.then(({ stderr }) => {
    throw new Error(`ended without a line: ${stderr}`);
  });
  while (!text.includes("\n")) {
    const [chunk] = await Promise.race([once(child.stdout ?? child, "data"), ended]);
    text += String(chunk);
  }
  return text.split("\n")[0] ?? "";
}
