import { UsageError } from "../base/usage-error.ts";
import { type CallOptions, callOptions } from "./call.ts";
import type { Io } from "./io.ts";
import type { OptionValues } from "./option-table.ts";
import { readArguments } from "./read-options.ts";
import { type TargetCall, targetCall } from "./target-call.ts";

/** A server and how it is run. */
export interface ServerCall {
  readonly target: TargetCall;
  readonly options: CallOptions;
}

/** One side of a comparison: the file of a recording, or a server. */
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

type Values = OptionValues<"parity">;

/** Options that concern URLs only. */
const reaching = ["api-key-env", "auth", "header", "timeout", "confirm-origin"] as const;

function originOf(name: string): string | undefined {
  return /^https?:/.test(name) && URL.canParse(name) ? new URL(name).origin : undefined;
}

function sideFrom(name: string, values: Values, keyVariable: string | undefined, io: Io): SideCall {
  if (name.endsWith(".har")) return { file: name };
  const origin = originOf(name);
  const { auth, timeout, header } = values;
  const reach =
    origin === undefined
      ? { auth: undefined, timeout: undefined, header: [], "api-key-env": undefined }
      : { auth, timeout, header, "api-key-env": keyVariable };
  const target = targetCall("parity", { ...reach, target: name }, io);
  const isConfirmed = origin !== undefined && values["confirm-origin"].includes(origin);
  return {
    target,
    options: {
      ...callOptions(values, { isMock: target.description.isMock, io }),
      ...(isConfirmed ? { confirmOrigin: origin } : {}),
    },
  };
}

function checkReaching(names: readonly string[], values: Values): void {
  const origins = names.flatMap((name) => originOf(name) ?? []);
  const given = reaching.find((name) => [values[name] ?? []].flat().length > 0);
  if (given && origins.length === 0) {
    throw new UsageError(`--${given} applies to URLs only, and neither side is one`);
  }
  if (values["confirm-origin"].some((origin) => !origins.includes(origin))) {
    throw new UsageError(`--confirm-origin matches neither side: their origins are ${origins.join(", ")}`);
  }
}

/**
 * Reads a call of `parity`.
 *
 * @throws UsageError for a mistake in it.
 */
export async function readParity(args: readonly string[], io: Io): Promise<ParityCall> {
  const { values, operands } = readArguments("parity", args);
  const [left, right, ...rest] = operands;
  if (left === undefined || right === undefined || rest.length > 0) {
    throw new UsageError(
      "parity takes two sides, each mock, mock:in-process, a URL or a recording, FILE.har",
    );
  }
  checkReaching([left, right], values);
  const [first, second = first, ...others] = values["api-key-env"];
  if (others.length > 0) throw new UsageError("--api-key-env can be given at most twice, for LEFT and RIGHT");
  const { json, patch, verbose, quiet } = values;
  if (patch === "-") {
    throw new UsageError("--patch takes a file: the comparison goes to stdout");
  }
  return {
    left: sideFrom(left, values, first, io),
    right: sideFrom(right, values, second, io),
    json,
    ...(patch ? { patch } : {}),
    verbose,
    quiet,
  };
}
