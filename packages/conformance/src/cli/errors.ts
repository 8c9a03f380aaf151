import { inspect } from "node:util";
import { escapeControlCharacters } from "../base/control-characters.ts";
import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { ExitCode } from "../results/outcome.ts";
import { TargetError } from "../targets/target-error.ts";
import type { Io } from "./io.ts";

const keyAdvice =
  "a key is never given on the command line: set ANTHROPIC_API_KEY, or name a variable with --api-key-env";

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

/** Returns the message for an error of `parseArgs`, which is better than Node's for common mistakes. */
function parseErrorMessage({ code, message }: { code: string; message: string }): string | undefined {
  const [, word = ""] = /'(-*[^' ]+)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    // Node would repeat the stray argument, which may be a key.
    const isTarget = /^(mock|mock:in-process|https?:\/\/[\w.:[\]/-]+)$/.test(word);
    return isTarget
      ? `the target is an option: --target ${word}`
      : "a value stands without an option before it";
  }
  if (/^--?(api-?)?(key|token)$/.test(word)) return keyAdvice;
  return code.startsWith("ERR_PARSE_ARGS")
    ? createRedactor([]).text(message.split("\n")[0] ?? "")
    : undefined;
}

/** Returns what was wrong with the call, in one line; `undefined` for any other error. */
function usageMessage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof UsageError) return error.message;
  return "code" in error
    ? parseErrorMessage({ code: String(error.code), message: error.message })
    : undefined;
}

/**
 * Reports on stderr why a command ended early, with all secrets redacted.
 *
 * @returns The exit code: 2 for a mistake in the call, else 3. Never 1, which means that the server does not conform.
 */
export function reportError(error: unknown, args: readonly string[], { stderr, env }: Io): ExitCode {
  const secrets = secretsIn(args, env);
  const print = (text: string) => stderr.write(`skills-conformance: ${text}\n`);
  const message = usageMessage(error);
  if (message !== undefined) {
    const hint = message.includes("see skills-conformance") ? "" : " (see skills-conformance --help)";
    print(escapeControlCharacters(createRedactor(secrets, []).text(message)) + hint);
    return 2;
  }
  const details = error instanceof TargetError ? error.message : inspect(error);
  print(createRedactor(secrets).text(details).split("\n").map(escapeControlCharacters).join("\n"));
  return 3;
}
