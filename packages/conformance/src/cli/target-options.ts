import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { NumberRule } from "../results/limits.ts";
import { checkHeaders } from "../targets/headers.ts";
import { credentialsFrom, defaultKeyVariable, describeTarget, openTarget } from "../targets/index.ts";
import type { Target, TargetDescription } from "../targets/target.ts";
import type { Io } from "./io.ts";
import { numberOf, oneOf, pairOf } from "./values.ts";

interface Text {
  readonly type: "string";
}

/** The options that say which server is meant, and how it is reached. */
export const targetFlags: {
  readonly target: Text;
  readonly "api-key-env": Text;
  readonly auth: Text;
  readonly header: Text & { readonly multiple: true; readonly default: string[] };
  readonly timeout: Text;
} = {
  target: { type: "string" },
  "api-key-env": { type: "string" },
  auth: { type: "string" },
  header: { type: "string", multiple: true, default: [] },
  timeout: { type: "string" },
};

/** Their values, as they were typed. */
export interface TargetValues {
  readonly target?: string | undefined;
  readonly "api-key-env"?: string | undefined;
  readonly auth?: string | undefined;
  readonly header: readonly string[];
  readonly timeout?: string | undefined;
}

/** A server that was named and not yet opened. */
export interface TargetCall {
  readonly description: TargetDescription;
  /** The environment variable that has its key; none for the mock. */
  readonly keyVariable?: string;
  /** @throws UsageError when it has no key. */
  open(): Promise<Target>;
}

// A timer cannot count further.
const seconds: NumberRule = {
  what: "a number of seconds above 0, at most 2147483",
  holds: (value) => value > 0 && value <= 2_147_483,
};

/** A key in place of its name must not be repeated, so no message repeats anything. */
function keyVariableFrom(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && createRedactor([]).text(name) === name) return name;
  throw new UsageError("--api-key-env takes the name of an environment variable, not a key");
}

/**
 * Reads {@link targetFlags}.
 *
 * @throws UsageError for a mistake in them.
 */
export function targetCall(command: string, values: TargetValues, { env }: Io): TargetCall {
  const { target: name, header: headers, timeout, auth } = values;
  if (!name) throw new UsageError(`${command} needs --target: mock, mock:in-process or a URL`);
  const keyVariable = keyVariableFrom(values["api-key-env"] ?? defaultKeyVariable);
  const description = describeTarget(name, keyVariable, env);
  if (description.isMock) {
    const stray = (["api-key-env", "auth", "timeout"] as const).find((flag) => values[flag] !== undefined);
    const flag = stray ?? (headers.length > 0 ? "header" : undefined);
    if (flag) throw new UsageError(`--${flag} is for a URL; our mock has a key of its own`);
    return { description, open: () => openTarget(name) };
  }
  const shownBy = oneOf("--auth", auth ?? "x-api-key", ["x-api-key", "bearer"] as const);
  const pairs = headers.map((each) => pairOf("--header", each, "NAME=VALUE"));
  checkHeaders(pairs);
  const milliseconds = timeout === undefined ? undefined : numberOf("--timeout", timeout, seconds) * 1000;
  return {
    description,
    keyVariable,
    open: () =>
      openTarget(name, {
        credentials: { ...credentialsFrom(env, keyVariable), auth: shownBy },
        headers: pairs,
        ...(milliseconds ? { timeout: milliseconds } : {}),
      }),
  };
}
