import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** What a finished process left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs. */
export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}

export interface StartOptions {
  /** Added to the environment, which has no key of its own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
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
  // Half of the time of a short call is compiling.
  const cache = join(tmpdir(), "skills-conformance-compile-cache");
  return { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: cache, ...own };
}

/** Starts a program from source, the way a shell does. */
function launch(
  bin: Bin,
  args: readonly string[],
  { env = {}, nodeOptions = [] }: StartOptions = {},
): Running {
  const file = fileURLToPath(bins[bin]);
  const child = spawn(process.execPath, ["--conditions=@skills-api/source", ...nodeOptions, file, ...args], {
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out?.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err?.push(chunk));
  const finished = once(child, "close").then(([code]) => ({
    code,
    stdout: Buffer.concat(out ?? []).toString(),
    stderr: Buffer.concat(err ?? []).toString(),
  }));
  return { process: child, finished };
}

/** Starts a program that the test stops, or its end does. */
export function start(bin: Bin, args: readonly string[], options: StartOptions = {}): Running {
  const running = launch(bin, args, options);
  onTestFinished(() => {
    running.process.kill("SIGKILL");
  });
  return running;
}

/** Runs a program to its end. */
export function run(bin: Bin, args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return launch(bin, args, options).finished;
}

/** Runs `skills-conformance` to its end. */
export function conformance(args: readonly string[], options: StartOptions = {}): Promise<Finished> {
  return run("skills-conformance", args, options);
}

/** The first whole line that a process prints. */
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
