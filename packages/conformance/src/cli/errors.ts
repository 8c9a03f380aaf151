import { inspect } from "node:util";
import { escapeControlCharacters } from "../base/control-characters.ts";
import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { ExitCode } from "../results/outcome.ts";
import { TargetError } from "../targets/target-error.ts";
import type { Io } from "./io.ts";

/** Returns every value of a flag, wherever it is given. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  return args.flatMap((each, at) => {
    if (each.startsWith(`${flag}=`)) return [each.slice(flag.length + 1)];
    return args[at - 1] === flag ? [each] : [];
  });
}

/** Returns the secrets that a call was given: values of environment variables and of headers. */
function secretsIn(args: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const named = valuesOf("--api-key-env", args);
  const values = Object.entries(env)
    .filter(([name]) => /key|token|secret|passw/i.test(name) || named.includes(name))
    .map(([, value = ""]) => value);
  const headers = valuesOf("--header", args).map((each) => each.split("=").slice(1).join("="));
  // A shorter value may be a word, and redacting it would garble every message.
  return [...values, ...headers].filter((value) => value.length >= 6);
}

/**
 * Reports on stderr why a command ended early, with all secrets redacted.
 *
 * @returns The exit code: 2 for a mistake in the call, else 3. Never 1, which means that the server does not conform.
 */
export function reportError(error: unknown, args: readonly string[], { stderr, env }: Io): ExitCode {
  const secrets = secretsIn(args, env);
  const print = (text: string) => stderr.write(`skills-conformance: ${text}\n`);
  if (error instanceof UsageError) {
    const { message } = error;
    const hint = message.includes("see skills-conformance") ? "" : " (see skills-conformance --help)";
    print(escapeControlCharacters(createRedactor(secrets, []).text(message)) + hint);
    return 2;
  }
  const details = error instanceof TargetError ? error.message : inspect(error);
  print(createRedactor(secrets).text(details).split("\n").map(escapeControlCharacters).join("\n"));
  return 3;
}
