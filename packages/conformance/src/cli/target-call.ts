import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { checkHeaders } from "../targets/headers.ts";
import { credentialsFromEnv, defaultKeyVariable, describeTarget, openTarget } from "../targets/index.ts";
import type { Target, TargetDescription } from "../targets/target.ts";
import type { Io } from "./io.ts";
import type { OptionValues } from "./option-table.ts";
import { pairOf } from "./values.ts";

/** The options that choose a server and how to reach it. */
export type TargetValues = Pick<
  OptionValues<"run">,
  "target" | "api-key-env" | "auth" | "header" | "timeout"
>;

/** A server that has been named and not opened. */
export interface TargetCall {
  readonly description: TargetDescription;
  /** Environment variable with the key; none for the mock. */
  readonly keyVariable?: string;
  /** @throws UsageError if the server has no key. */
  open(): Promise<Target>;
}

/** Reads the name of a variable. It may be a key by mistake, so no message repeats it. */
function keyVariableFrom(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && createRedactor([]).text(name) === name) return name;
  throw new UsageError("--api-key-env takes the name of an environment variable, not a key");
}

function checkUnused(values: TargetValues): void {
  const stray = (["api-key-env", "auth", "timeout"] as const).find((name) => values[name] !== undefined);
  const name = stray ?? (values.header.length > 0 ? "header" : undefined);
  if (name) throw new UsageError(`--${name} applies to URLs only`);
}

/**
 * Reads the options that choose a server.
 *
 * @throws UsageError for a mistake in them.
 */
export function targetCall(command: string, values: TargetValues, { env }: Io): TargetCall {
  const { target: name, timeout, auth = "x-api-key" } = values;
  if (!name) throw new UsageError(`${command} needs --target: mock, mock:in-process or a URL`);
  const keyVariable = keyVariableFrom(values["api-key-env"] ?? defaultKeyVariable);
  const description = describeTarget(name, keyVariable, env);
  if (description.isMock) {
    checkUnused(values);
    return { description, open: () => openTarget(name) };
  }
  const headers = values.header.map((each) => pairOf("--header", each, "NAME=VALUE"));
  checkHeaders(headers);
  return {
    description,
    keyVariable,
    open: () =>
      openTarget(name, {
        credentials: { ...credentialsFromEnv(env, keyVariable), auth },
        headers,
        ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
      }),
  };
}
