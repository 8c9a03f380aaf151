import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import type { RunOptions } from "../runner/run-options.ts";
import type { Io } from "./io.ts";
import { type Call, readRun, runFlags } from "./options.ts";

/** A server, and how it is run. What nobody chose is left out: it may follow a recording. */
export interface ServerCall extends Pick<Call, "target"> {
  readonly options: Omit<RunOptions, "target" | "allowWrites"> & Pick<Call["options"], "allowWrites">;
}

/** One of the two: the file of a recording, or a server. */
export type SideCall = { readonly file: string } | ServerCall;

/** A call of `parity`, read and checked. Nothing has been opened or sent. */
export interface ParityCall {
  readonly left: SideCall;
  readonly right: SideCall;
  readonly json: boolean;
  /** The file of the patch list. */
  readonly patch?: string;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Options of `run` that say nothing here: nobody is judged, and the servers have no option. */
const strange: ReadonlySet<string> = new Set(["target", "baseline", "provisional", "report", "record"]);

/** What is about a URL alone. */
const reaching: readonly string[] = ["api-key-env", "auth", "header", "timeout", "confirm-origin"];

const own = {
  json: { type: "boolean", default: false },
  patch: { type: "string" },
  verbose: { type: "boolean", short: "v", default: false },
  quiet: { type: "boolean", short: "q", default: false },
  // One for each side.
  "api-key-env": { type: "string", multiple: true, default: [] },
  "confirm-origin": { type: "string", multiple: true, default: [] },
} as const satisfies ParseArgsOptionsConfig;

/** An option as it was typed. */
interface Typed {
  readonly name: string;
  readonly value: string | undefined;
}

function originOf(name: string): string | undefined {
  return /^https?:/.test(name) && URL.canParse(name) ? new URL(name).origin : undefined;
}

function argumentsOf(typed: readonly Typed[]): string[] {
  return typed.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name}=${value}`));
}

async function sideFrom(
  name: string,
  typed: readonly Typed[],
  variable: string | undefined,
  io: Io,
): Promise<SideCall> {
  if (name.endsWith(".har")) return { file: name };
  const origin = originOf(name);
  const shared = typed.filter((each) => !Object.hasOwn(own, each.name));
  const used = origin === undefined ? shared.filter((each) => !reaching.includes(each.name)) : shared;
  const confirmed = typed.filter((each) => each.name === "confirm-origin" && each.value === origin);
  const key = origin !== undefined && variable ? [{ name: "api-key-env", value: variable }] : [];
  const args = argumentsOf([...used, ...confirmed, ...key, { name: "target", value: name }]);
  const { target, options } = await readRun(args, io);
  const chosen = (flag: string) => typed.some((each) => each.name === flag);
  const { revisions, filter, include, without, ...others } = options;
  return {
    target,
    options: {
      ...others,
      ...(chosen("revision") && revisions ? { revisions } : {}),
      ...(chosen("filter") ? { filter } : {}),
      ...(chosen("include") && include ? { include } : {}),
      ...(chosen("without") && without ? { without } : {}),
    },
  };
}

function checkReaching(names: readonly string[], typed: readonly Typed[]): void {
  const origins = names.flatMap((name) => originOf(name) ?? []);
  const given = typed.find(({ name }) => reaching.includes(name));
  if (given && origins.length === 0) {
    throw new UsageError(`--${given.name} is for a URL, and neither of the two is one`);
  }
  const stray = typed.some(({ name, value = "" }) => name === "confirm-origin" && !origins.includes(value));
  if (stray)
    throw new UsageError(`--confirm-origin is of neither of the two: they are ${origins.join(", ")}`);
}

/**
 * Reads a call of `parity`.
 *
 * @throws UsageError, or an error of `parseArgs`, for a mistake in it.
 */
export async function readParity(args: readonly string[], io: Io): Promise<ParityCall> {
  const shared = Object.fromEntries(Object.entries(runFlags).filter(([name]) => !strange.has(name)));
  const read = parseArgs({
    args: [...args],
    options: { ...shared, ...own },
    allowPositionals: true,
    tokens: true,
  });
  const { values, positionals, tokens } = read;
  const [left, right, ...rest] = positionals;
  if (left === undefined || right === undefined || rest.length > 0) {
    throw new UsageError("parity takes two of mock, mock:in-process, a URL and a recording, FILE.har");
  }
  const typed = tokens.flatMap((token) =>
    token.kind === "option" ? [{ name: token.name, value: token.value }] : [],
  );
  checkReaching([left, right], typed);
  const [first, second = first, ...others] = values["api-key-env"];
  if (others.length > 0)
    throw new UsageError("--api-key-env is given twice at most: for the left and the right");
  const { json, patch, verbose, quiet } = values;
  if (patch === "-") {
    throw new UsageError("--patch takes a file: stdout has the comparison, with --json as JSON");
  }
  return {
    left: await sideFrom(left, typed, first, io),
    right: await sideFrom(right, typed, second, io),
    json,
    ...(patch ? { patch } : {}),
    verbose,
    quiet,
  };
}
